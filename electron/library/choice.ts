import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { linkIn } from '../links/search-link.ts';
import type { LibraryChoice } from '../../backend/process/task.ts';

/** What a start of the app says to the one that is open already. */
export type StartData = {
  /** Absolute path of the library that was named, if one was. */
  library: string | null;
  /** The link for which the system started it. */
  link: string | null;
};

/**
 * The library that the command line names with `--library FILE`, as an absolute path.
 *
 * @param argv - As the process got it, Chromium's switches and all.
 */
function namedLibrary(argv: readonly string[]): string | null {
  const { values } = parseArgs({
    args: argv.slice(1),
    options: { library: { type: 'string' } },
    strict: false,
  });
  return typeof values.library === 'string' ? resolve(values.library) : null;
}

/**
 * What a command line says. One with a link was made by the system out of what anybody may have
 * written, so that nothing else in it counts.
 */
export function startData(argv: readonly string[]): StartData {
  const { isLink, link } = linkIn(argv);
  return { library: isLink ? null : namedLibrary(argv), link };
}

/** The library that is named, else the user's own; made, with the sample in it, where missing. */
export function libraryChoice(named: string | null, usual: string): LibraryChoice {
  return { file: named ?? usual, create: true, sample: true };
}
