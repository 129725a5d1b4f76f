import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { databaseContent } from '../../support/database-content.ts';
import { actions } from '../undo/actions/index.ts';
import { quickLibraries } from '../undo/quick-library.ts';
import { act, type ActionCall } from '../undo/property.ts';

/** Names of actions that put something into the trash, or move what hangs on a record elsewhere. */
const LEADING_THERE = Object.keys(actions).filter((name) =>
  /trash|delete|merge|edit|attribute|attest|import/iu.test(name),
);
const call = fc.tuple(
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...Object.keys(actions)) },
    { weight: 3, arbitrary: fc.constantFrom(...LEADING_THERE) },
    { weight: 1, arbitrary: fc.constantFrom('deleteForGood', 'emptyTrash') },
  ),
  fc.nat(999),
);
const sequence = fc.array(call, { minLength: 120, maxLength: 120 });

test('with much deleted for good, the rest is undone to the start and redone to the end', async () => {
  const open = quickLibraries();
  const run = async (calls: ActionCall[]) => {
    const library = open();
    const { client, db } = library;
    const whole = () => {
      expect(db.pragma('foreign_key_check')).toEqual([]);
      expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    };
    const start = databaseContent(db);
    for (const each of calls) await act(library, each);
    const end = databaseContent(db);
    whole();
    let undone = 0;
    while ((await client.history.undo()).label !== null) {
      undone++;
      expect(db.pragma('foreign_key_check')).toEqual([]);
    }
    expect(databaseContent(db)).toEqual(start);
    whole();
    for (let i = 0; i < undone; i++) await client.history.redo();
    expect(databaseContent(db)).toEqual(end);
    whole();
    library.close();
  };
  await fc.assert(fc.asyncProperty(sequence, run), { numRuns: 15, seed: 7, endOnFailure: true });
}, 120_000);
