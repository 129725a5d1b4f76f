import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { readMigrations } from '../../../db/migrate.ts';
import { INDEX_ROWS } from '../../../db/search/index-rows.ts';
import { fold } from '../../../query/words/fold.ts';
import { nameKeysIn } from '../../../query/words/names/of-text.ts';
import { corpusLanguages, corpusSpeakers, VERSION } from './generate/corpus.ts';
import { generateLibrary } from './generate/index.ts';
import { type Size, sizeOf } from './size.ts';

/** Parts of a library file, and what SQLite and we put beside it. */
const PARTS = ['', '-wal', '-shm', '.lock'];
/** Libraries that were not used for so long are removed when another is made. */
const KEPT_MS = 3 * 24 * 60 * 60 * 1000;

/** Where the libraries of the bench are kept; `DIXIT_BENCH_CACHE` names another folder. */
function cacheFolder(): string {
  const caches = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  return process.env['DIXIT_BENCH_CACHE'] ?? join(caches, 'dixit-bench');
}

/** Tells libraries apart whose schema is another, or whose words are indexed in another way. */
function makersHash(): string {
  const hash = createHash('sha256').update(INDEX_ROWS);
  for (const { sql } of readMigrations()) hash.update(sql);
  const { en, uk, ru } = corpusLanguages();
  for (const { vocabulary } of [en, uk, ru]) {
    const some = vocabulary.words.filter((_, rank) => rank % 50 === 0);
    hash.update(fold(some.join(' ')));
  }
  for (const { display, native } of corpusSpeakers(sizeOf('10k'))) {
    hash.update(nameKeysIn(`${display} ${native}`).join(' '));
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
