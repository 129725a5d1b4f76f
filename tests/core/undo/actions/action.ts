import type { Database, Statement } from 'better-sqlite3';
import type { Client } from '../../../support/open-app.ts';

/** Records that can be picked; of those that can lie in the trash only what does not. */
export type Pickable =
  | 'quote'
  | 'attribution'
  | 'attestation'
  | 'speaker'
  | 'role'
  | 'source'
  | 'tag'
  | 'collection'
  | 'citation_list'
  | 'capture'
  | 'proposal'
  | 'relation'
  | 'likeness'
  | 'step';

/** Chooses among what there is, by a number, without a search. */
export interface Pick {
  /** Id of a record; `undefined` if there is none. */
  one(from: Pickable, n: number): number | undefined;
  /** Ids of one to five records, each once; none if there are none. */
  some(from: Pickable, n: number): number[];
}

/** One thing that a user may do; `n` (0 to 999) chooses among what there is and how it is done. */
export type Action = (client: Client, n: number, pick: Pick) => Promise<unknown>;

/** Actions by their name, which is what a failure shows. */
export type Actions = Readonly<Record<string, Action>>;

const TRASHABLE: ReadonlySet<Pickable> = new Set<Pickable>(['quote', 'speaker', 'source']);

/** Picks from this library. */
export function createPick(db: Database): Pick {
  const live = (from: Pickable) =>
    TRASHABLE.has(from) ? `${from} WHERE trashed_at IS NULL` : from;
  const choices = new Map<Pickable, Statement<[number], number>>();
  const choiceOf = (from: Pickable) => {
    const known = choices.get(from);
    if (known) return known;
    const choice = db
      .prepare<[number], number>(
        `SELECT id FROM ${live(from)} ORDER BY id LIMIT 1
         OFFSET ? % max(1, (SELECT count(*) FROM ${live(from)}))`,
      )
      .pluck();
    choices.set(from, choice);
    return choice;
  };
  const at = (from: Pickable, n: number) => choiceOf(from).get(n);
  return {
    one: at,
    some(from, n) {
      const picked = Array.from({ length: 1 + (n % 5) }, (_, i) => at(from, n + i * 7));
      return [...new Set(picked)].filter((id) => id !== undefined);
    },
  };
}

/** Waits until a stream is done; answers the last that it said. */
export async function readToEnd<T>(stream: AsyncIterable<T>): Promise<T | undefined> {
  let last: T | undefined;
  for await (const said of stream) last = said;
  return last;
}
