import { cueAt } from '../../clauses/cue.ts';
import { chunkOver, isPreposition } from '../../clauses/phrases.ts';
import { subjectOf } from '../../clauses/subject.ts';
import type { Chunk, Item, Reading } from '../../../../text/reading.ts';
import { takesHearer } from '../../words/verbs/speech-verbs.ts';
import type { HopRule } from '../hop-rule.ts';
import { canPassOn, passesOn } from '../passing.ts';

/** How many items ", after a long pause," may take. */
const longest = 16;

/** The item before what is set between commas, the last of them at `close`; `null` where there is no other. */
function opened(items: readonly Item[], close: number, floor: number): number | null {
  for (let at = close - 1; at > Math.max(floor, close - longest); at--)
    if (items[at]?.text === ',') return at - 1;
  return null;
}

/** Steps back from `at` over "on Monday", "in an interview", "later"; all of them behind "that" only. */
function overAsides(reading: Reading, from: number, floor: number, that: boolean): number {
  const { items } = reading;
  let at = from;
  for (let steps = 0; steps < 5 && at > floor; steps++) {
    const chunk = chunkOver(reading, at);
    const before = chunk && items[chunk.from - 1];
    if (items[at]?.part === 'ADV') at--;
    else if (that && items[at]?.text === ',') at = opened(items, at, floor) ?? floor - 1;
    else if (chunk?.kind === 'time')
      at = chunk.from - (/^(?:on|in|at|during)$/.test(before?.lower ?? '') ? 2 : 1);
    else if (that && chunk && (before?.part === 'ADP' || before?.lower === 'to'))
      at = chunk.from - 2;
    else break;
  }
  return at;
}

/** The verb of saying whose clause begins at an item, with "that" or without, or `null`. */
function verbOver(reading: Reading, from: number, floor: number): number | null {
  const { items } = reading;
  const that = items[from - 1]?.lower === 'that';
  const at = overAsides(reading, from - (that ? 2 : 1), floor, that);
  if (at < floor) return null;
  const beside = cueAt(items, at);
  // "told a crowd" and "reminded Lee" have the hearer behind them, and no clause.
  if (beside !== null) return that || !takesHearer(beside) ? at : null;
  const hearer = chunkOver(reading, at);
  const verb = hearer ? hearer.from - 1 : -1;
  const base = verb < floor ? null : cueAt(items, verb);
  return base !== null && takesHearer(base) ? verb : null;
}

/** Who tells what stands behind a verb: its subject; Lee of "quoted Lee as saying"; sources of "sources close to Lee". */
function tellerOf(reading: Reading, verb: number, floor: number): Chunk | null {
  const { items } = reading;
  if (items[verb - 1]?.lower === 'as') return quotedBefore(reading, verb - 1, floor);
  const beside = chunkOver(reading, verb - 1);
  const near = beside && isPreposition(items[beside.from - 1]) ? items[beside.from - 2] : undefined;
  const host = beside && near?.part === 'ADJ' ? chunkOver(reading, beside.from - 3) : null;
  return host && host.from >= floor ? host : subjectOf(reading, verb, floor);
}

/** Whom "quoted" or "cited" has before "as". */
function quotedBefore(reading: Reading, as: number, floor: number): Chunk | null {
  for (let at = as - 1; at > floor; at--) {
    if (!/^(?:quot|cit)(?:ed|es|ing)$|^quotes$/.test(reading.items[at]?.lower ?? '')) continue;
    const source = chunkOver(reading, at + 1);
    return source?.from === at + 1 ? source : subjectOf(reading, at, floor);
  }
  return null;
}

/** `Ushakov said (that) Putin had told Trump …`: the clause stands in a clause of saying. */
export const outerClause: HopRule = (reading, { from, subject }) => {
  if (subject !== 'before') return null;
  const floor = reading.sentences[reading.sentenceAt[from] ?? 0]?.from ?? from;
  const verb = verbOver(reading, from, floor);
  const by = verb === null ? null : tellerOf(reading, verb, floor);
  // "Lee, an analyst at the bank, who said": not the bank.
  if (verb === null || !by || by.to > verb || isPreposition(reading.items[by.from - 1]))
    return null;
  return canPassOn(reading, by) && passesOn(reading, by, verb) ? { by, verb } : null;
};
