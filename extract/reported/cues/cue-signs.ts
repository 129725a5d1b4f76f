import type { Chunk, Item, Reading } from '../../text/reading.ts';
import { canSpeak, chunkOver } from '../../languages/en/clauses/phrases.ts';
import { namesBody } from '../../languages/en/words/people/people-nouns.ts';
import {
  isFaint,
  speechVerb,
  takesClause,
  takesHearer,
} from '../../languages/en/words/verbs/speech-verbs.ts';
import { signOf } from '../bounds/sign.ts';
import { type Cue, cueKeyOf, type Likelihoods } from './cue.ts';
import { stemOf } from './stem.ts';
import { isPassive } from './teller.ts';
import { sign } from '../model/linear.ts';

/** What kind of thing a phrase names, as far as speaking goes. */
export function tellerKind(reading: Reading, chunk: Chunk | null): string {
  if (!chunk) return 'none';
  const word = reading.items[chunk.head]?.lower ?? '';
  if (chunk.kind === 'pronoun')
    return /^(?:he|she|they|i|we|you|it|who)$/.test(word) ? word : 'pronoun';
  if (chunk.kind === 'time') return 'time';
  if (canSpeak(reading, chunk)) return chunk.kind === 'name' ? 'name' : 'person';
  if (chunk.kind === 'name') return 'place';
  return namesBody(word) ? 'body' : 'thing';
}

/** The first telling thing behind the cue, over adverbs. */
function frameOf(reading: Reading, { at, end }: Cue): string {
  const { items } = reading;
  let next = at + 1;
  while (items[next]?.part === 'ADV' && next < end) next++;
  return signOf(items, next, end);
}

/** "that" behind a hearer or an aside. */
function farFrame(reading: Reading, { at, end }: Cue): string {
  for (let next = at + 1; next < Math.min(end, at + 9); next++) {
    const word = reading.items[next]?.lower ?? '';
    if (/^(?:that|to|whether|if|how|why|what|about|as)$/.test(word)) return word;
    if (reading.items[next]?.part === 'QUOTE') return 'QUOTE';
  }
  return 'none';
}

const rounded = (chance: number): string => (Math.round(chance * 10) / 10).toFixed(1);

function objectAt(reading: Reading, { at, end }: Cue): Chunk | null {
  let next = at + 1;
  while (next < Math.min(end, at + 3) && reading.items[next]?.part === 'ADV') next++;
  return next < end ? chunkOver(reading, next) : null;
}

/** A neighbour as it counts: names do not. */
function near(item: Item | undefined): string {
  if (!item || item.part === 'PROPN' || item.part === 'NUM') return item?.part ?? '';
  return item.part === 'QUOTE' ? 'QUOTE' : stemOf(item.lower);
}

/** The thing that stands right behind the cue. */
function objectOf(reading: Reading, { at, end }: Cue): string {
  let next = at + 1;
  while (next < Math.min(end, at + 3) && reading.items[next]?.part === 'ADV') next++;
  const chunk = next < end ? chunkOver(reading, next) : null;
  return chunk ? tellerKind(reading, chunk) : signOf(reading.items, next, end);
}

/** The verb or noun that governs an infinitive ("wants to say") or a preposition. */
function governorOf({ items }: Reading, { at, sentence }: Cue): string {
  for (let before = at - 1; before >= Math.max(sentence.from, at - 5); before--) {
    const item = items[before];
    if (!item || item.part === 'PUNCT' || item.part === 'QUOTE') return '';
    if (/^(?:VERB|NOUN|ADJ)$/.test(item.part)) return stemOf(item.lower);
  }
  return '';
}

/** Negation and the verbs that help. */
function helpersOf({ items }: Reading, { at, sentence }: Cue): string {
  const helpers: string[] = [];
  for (let before = at - 1; before >= Math.max(sentence.from, at - 4); before--) {
    const item = items[before];
    if (!item || !/^(?:AUX|PART|ADV)$/.test(item.part)) break;
    if (item.part !== 'ADV') helpers.push(item.lower);
  }
  return helpers.join(' ');
}

function quotationsAround({ items }: Reading, { at, sentence }: Cue): string {
  let before = false;
  let after = false;
  for (let item = sentence.from; item < sentence.to; item++)
    if (items[item]?.part === 'QUOTE') {
      if (item < at) before = true;
      else after = true;
    }
  return `${before ? 'before ' : ''}${after ? 'after' : ''}`;
}

function kindOfVerb(word: string): string {
  const base = speechVerb(word);
  if (base === null) return 'other';
  return `${isFaint(base) ? 'faint' : 'speech'}${takesClause(base) ? ' clause' : ''}${takesHearer(base) ? ' hearer' : ''}`;
}

/** The signs that tell whether a cue reports somebody's words or thoughts. */
export function cueSigns(
  reading: Reading,
  cue: Cue,
  teller: Chunk | null,
  likely: Likelihoods,
): number[] {
  const { items } = reading;
  const { at, part, sentence, end } = cue;
  const key = cueKeyOf(cue);
  const frame = frameOf(reading, cue);
  const far = farFrame(reading, cue);
  const before = signOf(items, at - 1, end);
  const chance = rounded(likely.get(key) ?? 0);
  const who = tellerKind(reading, teller);
  const inside = at - 1 < sentence.from ? 'BEGIN' : before;
  const passive = part === 'VERB' && isPassive(reading, at) ? 'passive' : '';
  const behind = at + 1 < end ? items[at + 1] : undefined;
  const object = objectOf(reading, cue);
  const word = items[at]?.lower ?? '';
  const verb = part === 'VERB' ? kindOfVerb(word) : '';
  const governor = governorOf(reading, cue);
  const helpers = helpersOf(reading, cue);
  const quotations = quotationsAround(reading, cue);
  const named = teller && teller.kind === 'nominal' ? stemOf(items[teller.head]?.lower ?? '') : '';
  const first = objectAt(reading, cue);
  const objectHead =
    first && first.kind === 'nominal' ? stemOf(items[first.head]?.lower ?? '') : '';
  const suffix = /(?:ing|ed|s)$/.exec(word)?.[0] ?? '';
  const form = /ing$/.exec(items[at]?.lower ?? '')?.[0] ?? '';
  return [
    sign`bias`,
    sign`${key}`,
    sign`likely ${chance}`,
    sign`likely ${chance} frame ${frame}`,
    sign`likely ${chance} far ${far}`,
    sign`likely ${chance} who ${who}`,
    sign`${part} frame ${frame}`,
    sign`${part} far ${far}`,
    sign`${part} before ${inside}`,
    sign`${part} who ${who} ${passive}`,
    sign`${key} frame ${frame}`,
    sign`${key} far ${far}`,
    sign`${key} before ${inside}`,
    sign`${key} ${form}${passive}`,
    sign`${part} ${form}${passive} frame ${frame}`,
    sign`who ${who} frame ${frame}`,
    sign`word ${word}`,
    sign`${key} who ${who}`,
    sign`${key} object ${object}`,
    sign`${part} object ${object}`,
    sign`verb ${verb} object ${object}`,
    sign`verb ${verb} frame ${frame}`,
    sign`verb ${verb} who ${who}`,
    sign`verb ${verb} far ${far}`,
    sign`named ${named}`,
    sign`${key} ${frame} ${who}`,
    sign`likely ${chance} ${frame} ${who}`,
    sign`object ${objectHead}`,
    sign`${part} object ${objectHead} who ${who}`,
    sign`${key} suffix ${suffix}`,
    sign`suffix ${suffix} who ${who} frame ${frame}`,
    sign`frame ${frame} ${signOf(items, at + 2, end)} ${part}`,
    sign`near ${near(items[at - 1])}`,
    sign`near2 ${near(items[at - 2])}`,
    sign`behind ${near(items[at + 1])}`,
    sign`behind2 ${near(items[at + 2])}`,
    sign`behind3 ${near(items[at + 3])}`,
    sign`governor ${governor} ${before}`,
    sign`helpers ${helpers}`,
    sign`${key} helpers ${helpers}`,
    sign`likely ${chance} helpers ${helpers}`,
    sign`quotations ${quotations} ${part}`,
    sign`quotations ${quotations} frame ${frame}`,
    sign`then ${behind?.part === 'PROPN' ? '' : (behind?.lower ?? 'END')}`,
    sign`next ${signOf(items, at + 2, end)}`,
    items[at - 1]?.text === ',' ? sign`after comma` : sign``,
    teller && teller.from > at ? sign`inverted` : sign``,
  ];
}
