import { os } from '@orpc/server';
import { refused } from './refusals.ts';

/** What the disk did, by SQLite's code or the beginning of it, and what to do. */
const FAILURES: readonly (readonly [code: string, reason: string])[] = [
  ['SQLITE_FULL', 'The disk is full. Nothing of this was saved; free some space and try again.'],
  ['SQLITE_READONLY', 'The library can only be read at the moment. Nothing of this was saved.'],
  ['SQLITE_IOERR', 'The disk could not be read or written. Nothing of this was saved; try again.'],
  [
    'SQLITE_CORRUPT',
    'The library could not be read here. Nothing was changed; close Dixit and open it again, so that the file is checked.',
  ],
  ['ENOSPC', 'The disk is full. Nothing of this was saved; free some space and try again.'],
  [
    'WRITING_HELD',
    'Quotes are being imported, or an import is being undone. Nothing of this was saved; wait until that is done, or stop it.',
  ],
  ['SQLITE_BUSY', 'Another program holds the library. Nothing of this was saved; try again.'],
];

/** A failure of the disk as the user is told it; any other error as it is. */
export function explainFailure(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string')
    return error;
  const { code } = error;
  const known = FAILURES.find(([prefix]) => code.startsWith(prefix));
  return known ? refused(null, known[1]) : error;
}

/** A stream that tells failures of the disk in words. */
export async function* explainingStream<T, R>(stream: AsyncGenerator<T, R>): AsyncGenerator<T, R> {
  try {
    return yield* stream;
  } catch (error) {
    throw explainFailure(error);
  }
}

/** Tells failures of the disk in words, for every procedure. */
export const explainingFailures = os.middleware(async ({ next }) => {
  try {
    return await next();
  } catch (error) {
    throw explainFailure(error);
  }
});
