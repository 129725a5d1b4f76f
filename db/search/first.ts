import type { Database } from 'better-sqlite3';
import type { QuoteOrder } from '../../contract/search.ts';
import type { QueryNode } from '../../query/parse.ts';
import { type FoldedWord, foldedWords } from '../../query/words/words.ts';
import type { QuoteColumns } from './columns/columns.ts';
import { sortNewest } from './columns/newest.ts';
import { INDEX_ROWS } from './index-rows.ts';
import { knownNames } from './matching/fts.ts';
import type { Evaluator, Plan } from './matching/evaluate.ts';

/** Fewer hits than this are sorted at once. */
const FEW = 8_000;
/** Of a single word, since its list is read at once more quickly. */
const FEW_OF_A_WORD = 2_000;
/** Quotes that are looked at in their order, so many at a time. */
const GLANCE = 100;
/** After a glance at so many, what is found too seldom is left to the index. */
const GLANCES = 8;

/** The first ids of a result, and whether they are all. */
export interface First {
  ids: Int32Array;
  whole: boolean;
}

/** Words of a query alone, all of which must occur: what can be looked for in the texts themselves. */
function plainWords(node: QueryNode | null): Extract<QueryNode, { type: 'words' }>[] | null {
  const parts = node === null ? [] : node.type === 'and' ? node.of : [node];
  return parts.length > 0 && parts.every((part) => part.type === 'words') ? parts : null;
}

type Words = Extract<QueryNode, { type: 'words' }>;

const agrees = (word: string, wanted: string, goesOn: boolean) =>
  goesOn ? word.startsWith(wanted) : word === wanted;

function occurs(there: readonly FoldedWord[], { words, prefix }: Words): boolean {
  const last = words.length - 1;
  return there.some((_, at) =>
    words.every((wanted, i) => {
      const word = there[at + i];
      return word !== undefined && agrees(word.folded, wanted, prefix && i === last);
    }),
  );
}

/** Whether each name is there under one of its keys. */
function isNamed(there: readonly FoldedWord[], names: string[][] | null, prefix: boolean): boolean {
  if (names === null) return false;
  return names.every((keys, i) =>
    there.some(({ folded }) =>
      keys.some((key) => agrees(folded, key, prefix && i === names.length - 1)),
    ),
  );
}

/**
 * The first of a list that occur, where that is asked, and pass; `null` where too few are met among
 * those that may be looked at.
 */
function firstOf(
  ids: Int32Array,
  { times = null, tests }: { times?: Uint8Array | null; tests: Plan['tests'] },
  { limit, backwards = false }: { limit: number; backwards?: boolean },
): First | null {
  const found: number[] = [];
  const most = times === null && tests.length > 0 ? Math.min(ids.length, FEW * 3) : ids.length;
  let looked = 0;
  for (; looked < most && found.length <= limit; looked++) {
    const id = ids[backwards ? ids.length - 1 - looked : looked]!;
    if ((times === null || times[id] !== 0) && tests.every((test) => test(id))) found.push(id);
  }
  const whole = found.length <= limit;
  if (whole && looked < ids.length) return null;
  return { ids: Int32Array.from(found.slice(0, limit)), whole };
}

/**
 * Makes the function that finds the first ids of a result without finding all: what stands in few
 * quotes is soon read from the index, what stands in many is soon met in the quotes themselves.
 * `null` where neither is so.
 */
export function createFirst(db: Database, columns: QuoteColumns, evaluator: Evaluator) {
  const read = (rows: string) =>
    db
      .prepare<[string], [number, string, string, string, string]>(
        `${rows} WHERE id IN (SELECT value FROM json_each(?))`,
      )
      .raw();
  const textsWithKeys = read(INDEX_ROWS);
  const texts = read(INDEX_ROWS.replace('name_words(', 'fold('));

  const addedLast = ({ match, tests }: Plan, limit: number): First | null => {
    if (match === null) return firstOf(columns.all(), { tests }, { limit, backwards: true });
    const found: number[] = [];
    let looked = 0;
    for (const id of evaluator.lastHits(match)) {
      if (tests.every((test) => test(id)) && found.push(id) > limit) break;
      if (++looked > FEW * 3) return null;
    }
    return { ids: Int32Array.from(found.slice(0, limit)), whole: found.length <= limit };
  };

  /** Looks for words in quotes in their order, as long as they are met often enough. */
  const glance = (parts: readonly Words[], order: Int32Array, limit: number): First | null => {
    const keyed = parts.map((part) => ({
      part,
      names: knownNames(part, evaluator.knows),
    }));
    const statement = keyed.some(({ names }) => names !== null) ? textsWithKeys : texts;
    const found: number[] = [];
    for (let at = 0; at < order.length && at < GLANCE * GLANCES; at += GLANCE) {
      const ids = order.subarray(at, at + GLANCE);
      const hits = new Set<number>();
      for (const [id, ...columnsOf] of statement.iterate(JSON.stringify(Array.from(ids)))) {
        const there = columnsOf.map((text) => foldedWords(text));
        const isHit = keyed.every(
          ({ part, names }) =>
            there.some((words) => occurs(words, part)) || isNamed(there[1]!, names, part.prefix),
        );
        if (isHit) hits.add(id);
      }
      for (const id of ids) if (hits.has(id)) found.push(id);
      if (found.length > limit)
        return { ids: Int32Array.from(found.slice(0, limit)), whole: false };
      if (found.length * (GLANCES / 2) < limit) return null;
    }
    return null;
  };

  return (plan: Plan, node: QueryNode | null, order: QuoteOrder, limit: number): First | null => {
    const { match, tests } = plan;
    const words = plainWords(node);
    const isLetter = words?.some((part) => part.prefix && part.words.at(-1)!.length === 1) ?? false;
    if (order === 'added') {
      const glanced =
        words === null || !isLetter ? null : glance(words, columns.all().toReversed(), limit);
      return glanced ?? addedLast(plan, limit);
    }
    if (order !== 'newest' && !(order === 'best' && node === null)) return null;
    if (match === null) return firstOf(columns.newest(), { tests }, { limit });
    if (!isLetter) {
      const few = plan.lists === null ? FEW : FEW_OF_A_WORD;
      const hits = evaluator.firstHits(match, few + 1);
      if (hits.length <= few) {
        const passing = Int32Array.from(hits).filter((id) => tests.every((test) => test(id)));
        const ordered = sortNewest(passing, (id) => columns.days[id]!);
        return { ids: ordered.slice(0, limit), whole: ordered.length <= limit };
      }
      const found = plan.lists && evaluator.occurrences(plan.lists);
      if (found) return firstOf(columns.newest(), { times: found.times, tests }, { limit });
    }
    return words === null ? null : glance(words, columns.newest(), limit);
  };
}
