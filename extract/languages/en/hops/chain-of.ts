import { beside } from '../clauses/beside.ts';
import { chunkOver } from '../clauses/phrases.ts';
import { ownSubjectOf } from '../clauses/own-subject.ts';
import { besideOffice } from '../../../speakers/apposition.ts';
import { namedTogether, rowOf, type Said } from '../../../speakers/named-together.ts';
import type { Meanings } from '../../../speakers/meaning.ts';
import { speakerName } from '../../../speakers/speaker-name.ts';
import type { Chunk, Reading } from '../../../text/reading.ts';
import type { HopRule, Passing, SayingClause } from './hop-rule.ts';
import { canPassOn, saysInFact } from './passing.ts';
import { accordingTo } from './rules/according-to.ts';
import { asTold } from './rules/as-told.ts';
import { citing } from './rules/citing.ts';
import { clauseAround } from './rules/clause-around.ts';
import { handedOn } from './rules/handed-on.ts';
import { outerClause } from './rules/outer-clause.ts';
import { quoting } from './rules/quoting.ts';
import { recalled } from './rules/recalled.ts';
import { relayed } from './rules/relayed.ts';
import { toldBy } from './rules/told-by.ts';
import { toldTheTeller } from './rules/told-the-teller.ts';

/** The ways of passing on, the nearest to the clause first. */
const rules: readonly HopRule[] = [
  citing,
  outerClause,
  toldBy,
  recalled,
  quoting,
  clauseAround,
  relayed,
  handedOn,
  accordingTo,
  asTold,
  toldTheTeller,
];

/** A chain is not followed beyond so many. */
const longest = 4;

/** Where those who are named stand as the subject of a verb. */
function sideOf(
  reading: Reading,
  members: readonly Chunk[],
  [verb, to]: SayingClause['cue'],
): SayingClause['subject'] {
  const floor = reading.sentences[reading.sentenceAt[verb] ?? 0]?.from ?? verb;
  const near = beside(reading, verb, floor);
  const own = ownSubjectOf(reading, verb, floor);
  if (members.some((chunk) => chunk === near || chunk === own)) return 'before';
  return members.some(({ from }) => from === to) ? 'behind' : null;
}

/** The clause of saying that a mention and its word of saying make, or `null`. */
function clauseOf(reading: Reading, said: Said): SayingClause | null {
  const { mention, cue } = said;
  if (!mention || !cue || !canPassOn(reading, mention)) return null;
  if (!saysInFact(reading, mention, cue[0])) return null;
  const members = rowOf(reading, said)?.members ?? [mention];
  // "its treasurer, Ann Lee, had said" begins with the office.
  const office = chunkOver(reading, mention.from - 2);
  const first = office && besideOffice(reading, office) === mention ? office : members[0];
  const from = Math.min(first?.from ?? mention.from, mention.from);
  return { mention, from, cue, subject: sideOf(reading, members, cue) };
}

/**
 * Who passed on what a speaker said, as far as the clauses around say so, from the source inwards:
 * Ushakov for "Ushakov said Putin had told Trump".
 */
export function chainOf(reading: Reading, said: Said, meanings: Meanings): Passing[] {
  const chain: Passing[] = [];
  const nameOf = (chunk: Chunk) => speakerName(reading, chunk, meanings);
  const known = new Set<string | null>([null]);
  let clause = clauseOf(reading, said);
  if (clause) known.add(nameOf(clause.mention));
  for (const other of namedTogether(reading, said, meanings)) known.add(nameOf(other));
  while (clause && chain.length < longest) {
    const inner: SayingClause = clause;
    const passing = rules
      .map((rule) => rule(reading, inner, meanings))
      .find((found) => found !== null && !known.has(nameOf(found.by)));
    if (!passing) break;
    chain.unshift(passing);
    known.add(nameOf(passing.by));
    const { by, verb } = passing;
    clause = verb === null ? null : clauseOf(reading, { mention: by, cue: [verb, verb + 1] });
  }
  return chain;
}
