import type { Character } from '../names/cast.ts';
import { nameUse } from '../names/name-use.ts';
import type { Chunk, Reading } from '../text/reading.ts';
import { kindredOf, stateOf } from '../languages/en/words/people/kindred.ts';
import { isOffice } from '../languages/en/words/people/offices.ts';
import { namesPeople } from '../languages/en/words/people/people-nouns.ts';
import { isTitle } from '../languages/en/words/names/titles.ts';

/** What a text says of each of its people: "senator", "vermont" for "Senator Lee of Vermont". */
export interface Descriptions {
  /** Notes what stands before and beside a name. */
  note: (chunk: Chunk, character: Character) => void;
  /**
   * How well a phrase like "the Vermont senator" fits somebody: 0 where nothing speaks for it, less
   * where they have another office.
   */
  fit: (phrase: readonly string[], character: Character) => number;
}

const parties = new Map([
  ['r', 'republican'],
  ['d', 'democratic'],
  ['i', 'independent'],
]);

/** Titles that tell no office. */
const courtesies = new Set(
  'mr mrs ms miss dr sir dame lord lady hon honorable honourable former ex vice deputy assistant'.split(
    ' ',
  ),
);
const tellsOffice = (word: string): boolean =>
  namesPeople(word) || (isTitle(word) && !courtesies.has(word));

const plain = (word: string): string => word.toLowerCase().replace(/\.$/, '');

/**
 * What fits weighs: the noun itself, one of its kind, each word before it; and against it that
 * somebody has another office.
 */
const weights = { noun: 3, kindred: 2, modifier: 1.5, former: -2, otherOffice: -2 };

function wordsOf(reading: Reading, { from, to }: Chunk): string[] {
  return reading.items.slice(from, to).map(({ lower }) => plain(lower));
}

/** Whether "According to Lee," opens a sentence, so that "the mayor" behind the comma is another. */
function isFronted({ items, sentences, sentenceAt }: Reading, { from }: Chunk): boolean {
  const head = sentences[sentenceAt[from] ?? 0]?.from ?? from;
  return items[head]?.lower === 'according' && from === head + 2;
}

/** Words set beside a name: "(R-Fla.)", ", a senator from Vermont,", "is the nominee". */
function besides(reading: Reading, chunk: Chunk): string[] {
  const { items, chunks, chunkAt } = reading;
  const next = items[chunk.to];
  if (next?.text === '(') {
    const found: string[] = [];
    for (let at = chunk.to + 1; at < chunk.to + 8 && items[at] && items[at]?.text !== ')'; at++) {
      const word = plain(items[at]?.lower ?? '');
      found.push(parties.get(word) ?? stateOf(word) ?? word);
    }
    return found;
  }
  if (next?.text !== ',' && !/^(?:is|was|of)$/.test(next?.lower ?? '')) return [];
  if (next?.text === ',' && isFronted(reading, chunk)) return [];
  const beside = chunks[chunkAt[chunk.to + 1] ?? -1];
  if (!beside || beside.from !== chunk.to + 1) return [];
  if (next?.lower === 'of') return wordsOf(reading, beside);
  if (beside.kind !== 'nominal' || !namesPeople(items[beside.head]?.lower ?? '')) return [];
  const place = /^(?:of|from|for)$/.test(items[beside.to]?.lower ?? '')
    ? chunks[chunkAt[beside.to + 1] ?? -1]
    : null;
  return [...wordsOf(reading, beside), ...(place ? wordsOf(reading, place) : [])];
}

/** Begins the descriptions of one text. */
export function createDescriptions(reading: Reading): Descriptions {
  const said = new Map<Character, Map<string, number>>();
  return {
    note(chunk, character) {
      const words = said.get(character) ?? new Map<string, number>();
      said.set(character, words);
      const titles = nameUse(reading.items, chunk).titles.map(plain);
      const office = titles.some((title) => isTitle(title) || namesPeople(title));
      for (const word of [...(office ? titles : []), ...besides(reading, chunk)])
        words.set(word, (words.get(word) ?? 0) + 1);
    },
    fit(phrase, character) {
      const words = said.get(character);
      if (!words) return 0;
      const noun = phrase.at(-1) ?? '';
      const kin = kindredOf(noun);
      let fit = words.has(noun)
        ? weights.noun
        : [...words.keys()].some((word) => kin.includes(word))
          ? weights.kindred
          : 0;
      const named = fit > 0;
      for (const word of phrase.slice(0, -1))
        if (words.has(word) || kindredOf(word).some((one) => words.has(one)))
          fit += weights.modifier;
      if (!named && isOffice(noun) && [...words.keys()].some(tellsOffice))
        return weights.otherOffice;
      if (named && words.has('former') !== phrase.includes('former')) fit += weights.former;
      return Math.max(0, fit);
    },
  };
}
