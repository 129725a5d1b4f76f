import { ORPCError } from '@orpc/server';
import * as fc from 'fast-check';
import { expect } from 'vitest';
import { databaseContent } from '../../support/database-content.ts';
import { actions } from './actions/index.ts';
import { type QuickLibrary, quickLibraries } from './quick-library.ts';
import { shorten } from './shorten.ts';

/** Sequences of all parts together, and actions in each. 500 take eight minutes of a processor. */
const SEQUENCES = Number(process.env['DIXIT_UNDO_SEQUENCES'] ?? 240);
const ACTIONS = 200;
const PARTS = 4;
/** Added to the seeds, which are the same in every run unless others are asked for. */
const SHIFT = Number(process.env['DIXIT_UNDO_SEED'] ?? 0);
const SHORTEN_MS = 60_000;

/** Name of an action, and the number that chooses how it is done. */
export type ActionCall = readonly [name: string, n: number];

/** These touch hundreds of rows each: a third as often as others, so that more sequences fit. */
const RARE: ReadonlySet<string> = new Set(['addSample', 'removeSample']);
const NAMES = Object.keys(actions).flatMap((name) =>
  RARE.has(name) ? [name] : [name, name, name],
);

/** Any actions, {@link ACTIONS} of them. */
export const sequences = fc.array(fc.tuple(fc.constantFrom(...NAMES), fc.nat(999)), {
  minLength: ACTIONS,
  maxLength: ACTIONS,
});

/** What a user is told who asks for what cannot be done. */
const REFUSALS: ReadonlySet<unknown> = new Set(['REFUSED', 'NOT_FOUND', 'STALE']);

/** Carries out an action; that it is refused is fine. */
export async function act({ client, pick }: QuickLibrary, [name, n]: ActionCall): Promise<void> {
  try {
    await actions[name]?.(client, n, pick);
  } catch (error) {
    if (!(error instanceof ORPCError) || !REFUSALS.has(error.code)) throw error;
  }
}

function expectWhole({ db }: QuickLibrary): void {
  expect(db.pragma('foreign_key_check')).toEqual([]);
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
}

/** The records, and what finding them answers. */
async function stateOf({ client, db }: QuickLibrary) {
  const { total, rows, facets } = await client.quotes.find({ query: {}, limit: 500 });
  return { records: databaseContent(db), total, rows, facets };
}

async function undoneAndRedone(library: QuickLibrary, calls: readonly ActionCall[]) {
  const start = await stateOf(library);
  for (const call of calls) await act(library, call);
  const end = await stateOf(library);
  expectWhole(library);
  let undone = 0;
  while ((await library.client.history.undo()).label !== null) undone++;
  expect(await stateOf(library)).toEqual(start);
  expectWhole(library);
  // What had been undone before the end is redone too: only as many as were undone here.
  for (let i = 0; i < undone; i++) await library.client.history.redo();
  expect(await stateOf(library)).toEqual(end);
  expectWhole(library);
}

/**
 * Proves the property for a quarter of the sequences, so that the workers share them.
 *
 * @returns How many sequences held.
 * @throws {Error} with the shortest sequence that fails, and why it does.
 */
export async function prove(seed: number): Promise<number> {
  const open = quickLibraries();
  const run = async (calls: readonly ActionCall[]) => {
    const library = open();
    try {
      await undoneAndRedone(library, calls);
    } finally {
      library.close();
    }
  };
  // Shortened below: of actions that depend on one another parts must go, not numbers.
  const { counterexample, numRuns } = await fc.check(fc.asyncProperty(sequences, run), {
    numRuns: SEQUENCES / PARTS,
    seed: seed + SHIFT,
    endOnFailure: true,
  });
  if (!counterexample) return numRuns;
  const fails = (calls: readonly ActionCall[]) =>
    run(calls).then(
      () => false,
      () => true,
    );
  const least = await shorten(counterexample[0], fails, performance.now() + SHORTEN_MS);
  const cause: unknown = await run(least).catch((error: unknown) => error);
  throw new Error(`With seed ${seed + SHIFT} this fails: ${JSON.stringify(least)}`, { cause });
}
