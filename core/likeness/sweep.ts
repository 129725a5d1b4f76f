import type { AlikeGroup } from '../../contract/likeness.ts';
import type { Catalogue } from '../../db/catalogue.ts';
import { type Breath, createBreath } from '../breath.ts';
import { indexShingles } from './shingle-index.ts';
import { likenessOfShingles } from './similarity.ts';
import { createWordingTable, sharedHashes, type WordingTable } from './wording-table.ts';

/** Quotes that are read at once: few, since each may be long. */
const PAGE = 100;
/** Groups that are answered; the next look finds the others. */
const MOST_GROUPS = 200;
/** Quotes of one group. */
const MOST_OTHERS = 200;
/** Pieces after which it is said how far it is. */
const TELL_EVERY = 10;

type Sweep = { done: number; total: number } | { groups: AlikeGroup[]; total: number };

/** Wordings that are like each wording, with how much. */
type Neighbours = Map<number, { number: number; score: number }[]>;

const pairKey = (one: number, other: number) =>
  Math.min(one, other) * 2 ** 26 + Math.max(one, other);

/** Wordings that are like a wording by their shingles. */
function neighboursOf(
  table: WordingTable,
  near: readonly number[],
  number: number,
): { number: number; score: number }[] {
  const mine = table.shingles[number]!;
  return near.flatMap((other) => {
    const theirs = table.shingles[other]!;
    const likeness = likenessOfShingles(sharedHashes(mine, theirs), mine.length, theirs.length);
    return likeness ? [{ number: other, score: likeness.score }] : [];
  });
}

/** Quotes that are like this one, the nearest first. */
function othersOf(table: WordingTable, neighbours: Neighbours, id: number): Map<number, number> {
  const scores = new Map<number, number>();
  const put = (number: number, score: number) => {
    for (const other of table.quotes[number] ?? []) {
      if (other !== id && (scores.get(other) ?? 0) < score) scores.set(other, score);
    }
  };
  for (const number of table.ofQuote.get(id) ?? []) {
    put(number, 1);
    for (const other of neighbours.get(number) ?? []) put(other.number, other.score);
  }
  return new Map([...scores].toSorted(([, one], [, other]) => other - one));
}

/**
 * Puts quotes together: each of a group is like its first, which is the oldest, so that every
 * decision is between two that are alike and no chain joins what is not.
 */
async function group(
  table: WordingTable,
  neighbours: Neighbours,
  judged: ReadonlySet<number>,
  breath: Breath,
): Promise<AlikeGroup[]> {
  const taken = new Set<number>();
  const groups: (AlikeGroup & { score: number })[] = [];
  for (const id of table.ofQuote.keys()) {
    if (breath.isDue()) await breath.take();
    if (taken.has(id)) continue;
    const others = [...othersOf(table, neighbours, id)].filter(
      ([other]) => !taken.has(other) && !judged.has(pairKey(id, other)),
    );
    if (others.length === 0) continue;
    const otherIds = others.slice(0, MOST_OTHERS).map(([other]) => other);
    for (const each of [id, ...otherIds]) taken.add(each);
    groups.push({ id, otherIds, score: others[0]![1] });
  }
  // What is the same word for word first.
  return groups
    .toSorted((one, other) => other.score - one.score)
    .map(({ id, otherIds }) => ({ id, otherIds }));
}

/**
 * Looks for the same quotes in the whole library, in pieces between which the process answers
 * others: reads all wordings, finds those that share rare shingles, and compares these alone. Reads
 * only; says how far it is, and last what it found.
 */
export async function* sweepLibrary(
  catalogue: Catalogue,
  signal: AbortSignal | undefined,
): AsyncGenerator<Sweep> {
  const breath = createBreath(signal);
  const table = createWordingTable();
  const half = catalogue.likeness.lastId();
  const total = 2 * half;
  yield { done: 0, total };
  for (let last = 0, page = 0; ; page++) {
    const quotes = catalogue.likeness.wordedAfter(last, PAGE);
    for (const quote of quotes) {
      table.add(quote);
      if (breath.isDue()) await breath.take();
    }
    const end = quotes.at(-1)?.id;
    if (end === undefined) break;
    last = end;
    if (page % TELL_EVERY === 0) yield { done: last, total };
  }
  const index = await indexShingles(table.shingles, breath);
  const neighbours: Neighbours = new Map();
  for (const number of table.shingles.keys()) {
    const found = neighboursOf(table, index.near(number), number);
    // The shorter of two finds the longer, of which it is a part, but not the other way round.
    for (const { number: other, score } of found) {
      neighbours.set(number, [...(neighbours.get(number) ?? []), { number: other, score }]);
      neighbours.set(other, [...(neighbours.get(other) ?? []), { number, score }]);
    }
    if (!breath.isDue()) continue;
    await breath.take();
    yield { done: half + Math.floor((half * number) / table.shingles.length), total };
  }
  const judged = new Set(catalogue.likeness.judged().map(([one, other]) => pairKey(one, other)));
  const groups = await group(table, neighbours, judged, breath);
  yield { groups: groups.slice(0, MOST_GROUPS), total: groups.length };
}
