import type { Choice } from '../../../ranking/candidate.ts';
import type { Meaning, Meanings } from '../../../speakers/meaning.ts';
import type { Said } from '../../../speakers/named-together.ts';
import { speakerName } from '../../../speakers/speaker-name.ts';
import type { Chunk, Reading } from '../../../text/reading.ts';
import { titleGender } from '../words/names/titles.ts';
import { kinGender } from '../words/people/kin.ts';
import { namesBody } from '../words/people/people-nouns.ts';
import { pronounKind } from '../words/people/pronouns.ts';
import { chainOf } from './chain-of.ts';
import { heardToSay } from './inner/heard-to-say.ts';
import type { InnerRule } from './inner/inner-rule.ts';
import { interrupted } from './inner/interrupted.ts';
import { quoted } from './inner/quoted.ts';
import { saidBehind } from './inner/said-behind.ts';
import { saidBefore } from './inner/said-before.ts';
import { toldBy } from './inner/told-by.ts';

/** The ways of telling who spoke, the surest first. */
const rules: readonly InnerRule[] = [
  quoted,
  toldBy,
  interrupted,
  heardToSay,
  saidBefore,
  saidBehind,
];

/** Whom "he" could mean of those who tell of him: `many` for bodies and several. */
function genderOf(
  { items }: Reading,
  chunk: Chunk,
  meanings: Meanings,
): 'male' | 'female' | 'many' | null {
  const head = items[chunk.head]?.lower ?? '';
  const character = meanings.get(chunk)?.character;
  if (character?.kind === 'body' || character?.kind === 'place') return 'many';
  if (character?.gender) return character.gender;
  if (chunk.kind === 'pronoun') {
    const kind = pronounKind(head);
    return kind === 'male' || kind === 'female' || kind === 'many' ? kind : null;
  }
  if (chunk.kind !== 'nominal') return null;
  return head.endsWith('s') || namesBody(head) ? 'many' : (titleGender(head) ?? kinGender(head));
}

/** Whether a pronoun may mean one who tells of it: "Lee said he had called it “…”". */
function mayMean(reading: Reading, inner: Chunk, outer: Chunk, meanings: Meanings): boolean {
  if (inner.kind !== 'pronoun') return false;
  const one = genderOf(reading, inner, meanings);
  const other = genderOf(reading, outer, meanings);
  return one === null || other === null || one === other;
}

/** Whether "the mayor" of "Lee said the mayor had told her" was taken for Lee, who would not call herself so. */
function isOther(mention: Chunk, teller: Chunk, meanings: Meanings): boolean {
  const character = meanings.get(mention)?.character;
  if (mention.kind !== 'nominal' || mention === teller || !character) return false;
  return character === meanings.get(teller)?.character;
}

/** How far a rule leads: from who spoke outwards to the one chosen, or nowhere (-1). */
function lengthOfChain(reading: Reading, said: Said, teller: Chunk, meanings: Meanings): number {
  const { mention } = said;
  const nameOf = (chunk: Chunk) => speakerName(reading, chunk, meanings);
  if (!mention || nameOf(mention) === null) return -1;
  const chain = chainOf(reading, said, meanings);
  if (chain.some(({ by }) => mayMean(reading, mention, by, meanings))) return -1;
  // Whoever was chosen has spoken, or passes on, or stands beside one who does ("an aide to Lee said").
  const passesOn = chain.some(
    ({ by }) =>
      nameOf(by) === nameOf(teller) || (by.from <= teller.from && teller.to <= mention.from),
  );
  return passesOn || nameOf(mention) === nameOf(teller) ? chain.length : -1;
}

/**
 * Who spoke the words of a quotation, where the one chosen passes them on; else `null`.
 *
 * @param meanings - What is found not to be meant is taken out.
 */
function innerOf(
  reading: Reading,
  item: number,
  teller: Chunk,
  meanings: Map<Chunk, Meaning>,
): Said | null {
  let best: Said | null = null;
  let longest = 0;
  for (const rule of rules) {
    const said = rule(reading, item);
    if (!said?.mention) continue;
    const { mention, cue } = said;
    const taken = isOther(mention, teller, meanings) ? meanings.get(mention) : undefined;
    if (taken) meanings.delete(mention);
    const length = lengthOfChain(reading, said, teller, meanings);
    // "Marsh was told by Lee" says who spoke, and that nobody passed it on.
    const agent = rule === toldBy && teller.to <= (cue?.[0] ?? 0);
    if (length > longest || agent) {
      best = said;
      longest = Math.max(length, longest);
    } else if (taken) meanings.set(mention, taken);
  }
  return best;
}

/**
 * Gives each quotation to who spoke it, where the one who was chosen only passes it on: to Putin in
 * "Trump said Putin had told him: “…”". Trump is found as a hop then.
 *
 * @param choices - One for each quotation of the reading.
 * @returns Choices in the same order, and whom their words mean.
 */
export function innermost(
  reading: Reading,
  choices: readonly Choice[],
  meanings: Meanings,
): { choices: Choice[]; meanings: Meanings } {
  const settled: Choice[] = [];
  const meant = new Map(meanings);
  for (const [quotation, choice] of choices.entries()) {
    const before = choice.rule === 'continued' ? settled[choice.carriedFrom ?? -1] : undefined;
    if (before) {
      settled.push({ ...choice, mention: before.mention, cue: before.cue });
      continue;
    }
    const item = reading.itemOf[quotation] ?? 0;
    const said = choice.mention && innerOf(reading, item, choice.mention, meant);
    const rule = (said?.cue?.[0] ?? item) < item ? 'said-before' : 'said-after';
    settled.push(said ? { ...choice, ...said, rule } : choice);
  }
  return { choices: settled, meanings: meant };
}
