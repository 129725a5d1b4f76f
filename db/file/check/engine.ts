import Database from 'better-sqlite3';
import { RuntimeTooOldError } from '../../errors.ts';

/** better-sqlite3 13 dies with a segmentation fault on older ones. */
const NODE = '22.0.0';
/** Older ones can lose a commit when a write-ahead log is reset while another connection checkpoints. */
const SQLITE = '3.51.3';

/**
 * Makes sure that Node and SQLite are new enough, before any connection to a library is made.
 *
 * @param node - Version of Node, for tests.
 * @throws {RuntimeTooOldError}
 */
export function checkEngine(node: string = process.versions.node): void {
  if (isOlder(node, NODE)) throw new RuntimeTooOldError('Node', node, '22');
  const memory = new Database(':memory:');
  try {
    checkSqlite(String(memory.prepare('SELECT sqlite_version()').pluck().get()));
  } finally {
    memory.close();
  }
}

/**
 * @param version - As `sqlite_version()` gives it.
 * @throws {RuntimeTooOldError}
 */
export function checkSqlite(version: string): void {
  if (isOlder(version, SQLITE)) throw new RuntimeTooOldError('SQLite', version, SQLITE);
}

function isOlder(version: string, than: string): boolean {
  const have = version.split('.').map(Number);
  const need = than.split('.').map(Number);
  for (const [place, number] of need.entries()) {
    const found = have[place] ?? 0;
    if (found !== number) return found < number;
  }
  return false;
}
