import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A library that was open on this machine. */
export interface RecentFile {
  /** Absolute path. */
  file: string;
  /** Milliseconds since 1970. */
  openedAt: number;
}

/** What is remembered of libraries beside them all, for every shell of this user. */
export interface Recents {
  /** The newest first. */
  list: () => RecentFile[];
  /** A library was opened. */
  opened: (file: string, now: number) => void;
  forget: (file: string) => void;
  /** Whether the user does not want to be warned of the place of this library again. */
  isQuiet: (file: string) => boolean;
  beQuiet: (file: string) => void;
}

interface Remembered {
  libraries: RecentFile[];
  quiet: string[];
}

/** So many are offered. */
const MOST = 10;
/** So many dismissed warnings are remembered. */
const MOST_QUIET = 100;

/** The file that the shells of this user share. */
export function recentsFile(dataFolder: string): string {
  return join(dataFolder, 'recent.json');
}

/** A name for a library that says nothing of its path. */
export function idOf(file: string): string {
  return createHash('sha256').update(file).digest('hex').slice(0, 24);
}

/**
 * Remembers in a file, which is read anew each time, since another shell may have written to it. That
 * it cannot be read or written stops nobody: then nothing is remembered.
 *
 * @param path - Of the file; missing: it is remembered for as long as this process lives.
 * @param onChange - Hears of changes that this process makes.
 */
export function openRecents(path: string | null, onChange = (): void => undefined): Recents {
  let inMemory: Remembered = { libraries: [], quiet: [] };
  const read = (): Remembered => (path === null ? inMemory : readFrom(path));
  const change = (how: (before: Remembered) => Remembered): void => {
    inMemory = how(read());
    if (path !== null) writeTo(path, inMemory);
    onChange();
  };

  return {
    list: () => read().libraries,
    opened(file, openedAt) {
      change(({ libraries, quiet }) => {
        const others = libraries.filter((other) => other.file !== file);
        return { libraries: [{ file, openedAt }, ...others].slice(0, MOST), quiet };
      });
    },
    forget(file) {
      change(({ libraries, quiet }) => ({
        libraries: libraries.filter((other) => other.file !== file),
        quiet,
      }));
    },
    isQuiet: (file) => read().quiet.includes(file),
    beQuiet(file) {
      change(({ libraries, quiet }) => {
        const others = quiet.filter((other) => other !== file);
        return { libraries, quiet: [file, ...others].slice(0, MOST_QUIET) };
      });
    },
  };
}

function readFrom(path: string): Remembered {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    const { libraries, quiet } = (value ?? {}) as Record<string, unknown>;
    return {
      libraries: listIn(libraries).filter(isRecent).slice(0, MOST),
      quiet: listIn(quiet).filter((file) => typeof file === 'string'),
    };
  } catch {
    return { libraries: [], quiet: [] };
  }
}

function writeTo(path: string, remembered: Remembered): void {
  const draft = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(draft, JSON.stringify(remembered), { mode: 0o600 });
    renameSync(draft, path);
  } catch {
    // A full or read-only disk: what is open is more than what was.
  }
}

function listIn(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The file is of this user's own making, but a hand or an older release may have written it. */
function isRecent(value: unknown): value is RecentFile {
  if (typeof value !== 'object' || value === null) return false;
  const { file, openedAt } = value as Record<string, unknown>;
  return typeof file === 'string' && typeof openedAt === 'number' && Number.isInteger(openedAt);
}
