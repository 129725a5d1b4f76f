import { cueAt } from '../../clauses/cue.ts';
import { chunkOver } from '../../clauses/phrases.ts';
import { subjectOf } from '../../clauses/subject.ts';
import type { Chunk, Reading, Sentence } from '../../../../text/reading.ts';
import { speechVerb, takesHearer } from '../../words/verbs/speech-verbs.ts';
import type { HopRule } from '../hop-rule.ts';
import { passesOn } from '../passing.ts';

/** Whether a sentence tells of something that lay before: "had called". */
const looksBack = ({ items }: Reading, from: number, to: number): boolean =>
  items.slice(from, to).some(({ lower, part }) => lower === 'had' && part === 'AUX');

/** How many words of a sentence are looked through. */
const reach = 80;

/** Who tells of the past in a sentence, where it is one whom `isMeant` takes. */
function tellerIn(
  reading: Reading,
  { from, to }: Sentence,
  isMeant: (chunk: Chunk) => boolean,
): Chunk | null {
  for (let at = from; at < Math.min(to, from + reach); at++) {
    if (cueAt(reading.items, at) === null) continue;
    const subject = subjectOf(reading, at, from);
    if (subject && isMeant(subject) && passesOn(reading, subject, at))
      return looksBack(reading, from, to) ? subject : null;
  }
  return null;
}

/** Whom a verb tells something: "informed him". */
function hearerOf(reading: Reading, verb: number): Chunk | null {
  const base = speechVerb(reading.items[verb]?.lower ?? '');
  const hearer = base !== null && takesHearer(base) ? chunkOver(reading, verb + 1) : null;
  const word = reading.items[verb + 1]?.lower ?? '';
  return /^(?:him|her)$/.test(word) && hearer?.kind === 'pronoun' ? hearer : null;
}

/** `Trump said he had called Putin. Putin informed him that …`: known from whom it was told. */
export const toldTheTeller: HopRule = (
  reading,
  { mention, from, cue: [verb], subject },
  meanings,
) => {
  const { items, sentences, sentenceAt } = reading;
  const at = sentenceAt[from] ?? 0;
  const here = sentences[at];
  const before = sentences[at - 1];
  // "“…,” Putin told him." begins with what was said.
  const opens =
    here?.from === from || (here?.from === from - 1 && items[from - 1]?.part === 'QUOTE');
  if (subject !== 'before' || !here || !opens || before?.paragraph !== here.paragraph) return null;
  const characterOf = (chunk: Chunk | null) => (chunk && meanings.get(chunk)?.character) ?? null;
  const hearer = hearerOf(reading, verb);
  const speaker = characterOf(mention);
  // Nobody is "him" to himself, however near he stands.
  const heard = characterOf(hearer) === speaker ? null : characterOf(hearer);
  const gender = reading.items[verb + 1]?.lower === 'her' ? 'male' : 'female';
  const teller =
    hearer &&
    tellerIn(reading, before, (chunk) => {
      const character = characterOf(chunk);
      if (!character || character === speaker) return false;
      return heard ? character === heard : character.gender !== gender;
    });
  return teller && { by: teller, verb: null };
};
