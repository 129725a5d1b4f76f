import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { VERSION } from './generate/corpus.ts';
import { generateLibrary } from './generate/index.ts';
import type { Size } from './size.ts';

const root = join(import.meta.dirname, '..', '..', '..');
/** What is in a library depends on these, besides the generator. */
const MADE_BY = [
  'db/migrations/*.sql',
  'db/search/index-rows.ts',
  'query/words/{fold,words}.ts',
  'query/words/names/*.ts',
];
/** Parts of a library file, and what SQLite and we put beside it. */
const PARTS = ['', '-wal', '-shm', '.lock'];
/** Libraries that were not used for so long are removed when another is made. */
const KEPT_MS = 3 * 24 * 60 * 60 * 1000;

/** Where the libraries of the bench are kept; `DIXIT_BENCH_CACHE` names another folder. */
function cacheFolder(): string {
  const caches = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  return process.env['DIXIT_BENCH_CACHE'] ?? join(caches, 'dixit-bench');
}

/** Tells libraries apart that are made in different ways. */
function makersHash(): string {
  const hash = createHash('sha256');
  for (const path of globSync(MADE_BY, { cwd: root }).toSorted()) {
    hash.update(readFileSync(join(root, path)));
  }
  return hash.digest('hex').slice(0, 8);
}

function removeUnused(folder: string): void {
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.dixit'))) {
    const file = join(folder, name);
    if (Date.now() - statSync(file).mtimeMs < KEPT_MS) continue;
    for (const part of PARTS) rmSync(file + part, { force: true });
  }
}

/**
 * The library of this size, made once: another generator, schema or index make another one. It is
 * only read.
 *
 * @param told - Told where it is, and what is being done where it must be made.
 * @returns Its path.
 */
export function cachedLibrary(size: Size, told: (what: string) => void): string {
  const folder = cacheFolder();
  const file = join(folder, `${size.name}-${VERSION}-${makersHash()}.dixit`);
  told(file);
  if (existsSync(file)) {
    utimesSync(file, new Date(), new Date());
    return file;
  }
  mkdirSync(folder, { recursive: true });
  removeUnused(folder);
  const unfinished = `${file}.${process.pid}`;
  try {
    generateLibrary(unfinished, size, told);
    // What is remembered beside it goes with it: when it was checked.
    renameSync(`${unfinished}.lock`, `${file}.lock`);
    renameSync(unfinished, file);
  } finally {
    for (const part of PARTS) rmSync(unfinished + part, { force: true });
  }
  return file;
}
