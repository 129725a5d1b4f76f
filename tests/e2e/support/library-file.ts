import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { plainEnvironment, root } from './page-build.ts';

const cache = join(root, '.cache', 'e2e');
const maker = join(root, 'tests', 'support', 'programs', 'make-library.ts');
/** What a library is made by: another schema or other made-up quotes are another library. */
const MADE_BY = [
  maker,
  join(root, 'tests/support/fill-library.ts'),
  join(root, 'tests/support/add-details.ts'),
  join(root, 'db/schema.sql'),
];

/**
 * Puts a library of so many made-up quotes in place; made once, copied after that.
 *
 * @param quotes - 0 for an empty library.
 */
export function putLibrary(file: string, quotes: number): void {
  const hash = createHash('sha256');
  for (const path of MADE_BY) hash.update(readFileSync(path));
  const stored = join(cache, `${quotes}-${hash.digest('hex').slice(0, 16)}.dixit`);
  // Two workers may make the same one at a time; then the later takes the place of the other.
  if (!existsSync(stored)) make(stored, quotes);
  copyFileSync(stored, file);
}

function make(stored: string, quotes: number): void {
  mkdirSync(cache, { recursive: true });
  // One of an older schema is of no use any more.
  for (const name of readdirSync(cache)) {
    const isOfNow = name.startsWith(basename(stored));
    if (name.startsWith(`${quotes}-`) && !isOfNow) rmSync(join(cache, name), { force: true });
  }
  const unfinished = `${stored}.${process.pid}`;
  const { status } = spawnSync(process.execPath, [maker, unfinished, String(quotes)], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: plainEnvironment(),
  });
  if (status !== 0) throw new Error('The library could not be made.');
  rmSync(`${unfinished}.lock`, { force: true });
  renameSync(unfinished, stored);
}
