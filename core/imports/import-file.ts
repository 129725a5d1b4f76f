import {
  type ImportError,
  type ImportInput,
  type ImportReport,
  MAX_TOLD_ERRORS,
} from '../../contract/imports.ts';
import type { Catalogue } from '../../db/catalogue.ts';
import type { Row } from '../../formats/rows/row.ts';
import { type Breath, createBreath } from '../breath.ts';
import type { ImportFile } from '../files/spooled.ts';
import { refused } from '../refusals.ts';
import type { Problems } from './rows/check-cells.ts';
import { fingerprint, numberSet } from './fingerprints.ts';
import { sourceFinder } from './find-records.ts';
import { rowsOf } from './read-file.ts';
import { rowReader, wantedColumns } from './rows/read-row.ts';
import { CAN_BE_TITLE } from './rows/read-source.ts';
import { rowSettler } from './settle-row.ts';
import { counting, type ImportTarget } from './target.ts';

/** Columns that are told to be unread. */
const TOLD_COLUMNS = 100;
/** Records that are read at once of the library. */
const BATCH = 1000;
/** How often it is said how far an import is, in milliseconds. */
const TELL_MS = 100;

/** How far an import is, in bytes of its file. */
export interface ImportProgress {
  done: number;
  total: number;
}

/** What is wrong with rows, as far as it is told. */
function errorList() {
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
function unreadList(wanted: readonly string[]) {
  const read = new Set(wanted);
  const unread = new Set<string>();
  const note = (name: string) => {
    // `source.author` is read, and so are its parts.
    if (read.has(name) || unread.has(name) || unread.size >= TOLD_COLUMNS) return;
    if (!wanted.some((each) => name.startsWith(`${each}.`))) unread.add(name.slice(0, 200));
  };
  return { note, names: () => [...unread] };
}

/** Reads what of the library a file is held against. */
async function readLibrary(
  { imports }: Catalogue,
  sources: ReturnType<typeof sourceFinder>,
  input: ImportInput,
  breath: Breath,
) {
  const wordings = numberSet(0);
  let after = 0;
  if (CAN_BE_TITLE.some((field) => input.mapping[field] !== undefined)) {
    for (let batch = imports.sourcesAfter(0, BATCH); batch.length > 0;) {
      for (const source of batch) sources.remember(source);
      after = batch.at(-1)?.id ?? after;
      if (breath.isDue()) await breath.take();
      batch = imports.sourcesAfter(after, BATCH);
    }
  }
  after = 0;
  for (let batch = imports.wordingsAfter(0, BATCH); batch.length > 0;) {
    for (const { text, speakers } of batch) {
      if (speakers.length === 0) wordings.add(fingerprint(text, 0));
      for (const speakerId of speakers) wordings.add(fingerprint(text, speakerId));
    }
    after = batch.at(-1)?.id ?? after;
    if (breath.isDue()) await breath.take();
    batch = imports.wordingsAfter(after, BATCH);
  }
  return wordings;
}

/**
 * Reads a file to its end, gives its quotes to a target, and says how far it is meanwhile.
 *
 * @returns What there was, and what was wrong with it.
 * @throws {ORPCError} `REFUSED` where the file or the mapping is of no use.
 */
export async function* importFile(
  catalogue: Catalogue,
  file: ImportFile,
  input: ImportInput,
  into: ImportTarget,
  signal: AbortSignal | undefined,
): AsyncGenerator<ImportProgress, ImportReport> {
  const { mapping, leaveDuplicates } = input;
  if (mapping.text === undefined) {
    throw refused('mapping', 'Choose the column that has the wording.');
  }
  const breath = createBreath(signal);
  const target = counting(into);
  const sources = sourceFinder(target);
  const { wanted, cellsOf } = wantedColumns(mapping);
  const read = rowReader(mapping);
  const errors = errorList();
  const unread = unreadList(wanted);
  yield { done: 0, total: file.size };
  const wordings = await readLibrary(catalogue, sources, input, breath);
  const { isDuplicate, settled } = rowSettler(catalogue, target, sources);
  let rows = 0;
  let duplicates = 0;

  const take = (row: Row) => {
    rows++;
    const problems: Problems = [];
    if (row.problem !== null) problems.push({ column: null, value: '', reason: row.problem });
    const quote = row.problem === null ? read(cellsOf(row), problems) : null;
    if (quote === null) return errors.add(row.number, problems);
    const isKnown = isDuplicate(quote, wordings);
    if (isKnown) duplicates++;
    if (!isKnown || !leaveDuplicates) target.addQuote(settled(quote));
  };
  let told = performance.now();
  for (const piece of rowsOf(file, wanted, unread.note)) {
    for (const row of piece.rows) {
      take(row);
      if (breath.isDue()) await breath.take();
    }
    if (performance.now() - told < TELL_MS) continue;
    told = performance.now();
    yield { done: piece.done, total: file.size };
  }
  signal?.throwIfAborted();
  return {
    rows,
    ...target.counts,
    duplicates,
    ...errors.counts,
    firstErrors: errors.firstErrors,
    unread: unread.names(),
  };
}
