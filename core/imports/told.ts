import { type ImportError, MAX_TOLD_ERRORS } from '../../contract/imports.ts';
import type { Problems } from './rows/check-cells.ts';

/** Columns that are told to be unread. */
const TOLD_COLUMNS = 100;
/** How often it is said how far an import is, in milliseconds. */
export const TELL_MS = 100;

/** How far an import is, in bytes of its file. */
export interface ImportProgress {
  done: number;
  total: number;
}

/** What is wrong with rows, as far as it is told. */
export function errorList() {
  const firstErrors: ImportError[] = [];
  const counts = { refused: 0, errors: 0 };
  return {
    firstErrors,
    counts,
    add: (row: number, problems: Problems) => {
      counts.refused++;
      counts.errors += problems.length;
      for (const problem of problems) {
        if (firstErrors.length < MAX_TOLD_ERRORS) firstErrors.push({ row, ...problem });
      }
    },
  };
}

/** Columns that are in the file and not in the mapping. */
export function unreadList(wanted: readonly string[]) {
  const read = new Set(wanted);
  const unread = new Set<string>();
  const note = (name: string) => {
    // `source.author` is read, and so are its parts.
    if (read.has(name) || unread.has(name) || unread.size >= TOLD_COLUMNS) return;
    if (!wanted.some((each) => name.startsWith(`${each}.`))) unread.add(name.slice(0, 200));
  };
  return { note, names: () => [...unread] };
}
