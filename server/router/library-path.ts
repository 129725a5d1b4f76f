import { existsSync, statSync } from 'node:fs';
import { dirname, extname, isAbsolute, join, normalize } from 'node:path';

/** A path to open or make, or why that cannot be. */
export type CheckedPath = { file: string } | { reason: string };

/**
 * Makes a path out of what the user typed: absolute, or from the home folder with `~`.
 *
 * @param create - Whether the file is to be made, and so must not be there yet.
 */
export function checkLibraryPath(typed: string, create: boolean, home: string): CheckedPath {
  const text = typed.trim();
  if (text === '') return { reason: 'Write where the library is.' };
  if (/\p{Cc}/u.test(text)) return { reason: 'A path has no control characters.' };
  const path = /^~(?=$|[/\\])/u.test(text) ? join(home, text.slice(1)) : text;
  if (!isAbsolute(path)) {
    return { reason: 'Write the whole path, from the root or from "~", your home folder.' };
  }
  const file = normalize(path);
  return create ? checkNew(file) : checkPresent(file);
}

function checkPresent(file: string): CheckedPath {
  const state = statSync(file, { throwIfNoEntry: false });
  if (!state) return { reason: 'There is no file at this place. Nothing was changed.' };
  if (state.isDirectory())
    return { reason: 'That is a folder. Write the path of a library in it.' };
  if (!state.isFile()) return { reason: 'That is no file.' };
  return { file };
}

function checkNew(path: string): CheckedPath {
  const file = extname(path) === '' ? `${path}.dixit` : path;
  if (existsSync(path) || existsSync(file)) {
    return { reason: 'Something of that name is there already. It was left as it is.' };
  }
  const folder = statSync(dirname(file), { throwIfNoEntry: false });
  if (!folder?.isDirectory()) return { reason: 'There is no folder to make it in.' };
  return { file };
}
