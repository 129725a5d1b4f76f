import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { LibraryChoice } from '../../backend/process/task.ts';

/**
 * The library that the command line names with `--library FILE`, else the user's own; either is
 * made, with the sample in it, where it is missing.
 *
 * @param argv - As the process got it, Chromium's switches and all.
 */
export function libraryChoice(argv: readonly string[], usual: string): LibraryChoice {
  const { values } = parseArgs({
    args: argv.slice(1),
    options: { library: { type: 'string' } },
    strict: false,
  });
  const file = typeof values.library === 'string' ? resolve(values.library) : usual;
  return { file, create: true, sample: true };
}
