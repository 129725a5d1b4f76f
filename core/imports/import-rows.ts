import type { ImportInput, ImportReport } from '../../contract/imports.ts';
import type { Catalogue } from '../../db/catalogue.ts';
import type { Row } from '../../formats/rows/row.ts';
import { createBreath } from '../breath.ts';
import type { ImportFile } from '../files/spooled.ts';
import { refused } from '../refusals.ts';
import { sourceFinder } from './find-records.ts';
import { eachRecord, knownWordings } from './known-wordings.ts';
import { rowsOf } from './read-file.ts';
import type { Problems } from './rows/check-cells.ts';
import { rowReader, wantedColumns } from './rows/read-row.ts';
import { CAN_BE_TITLE } from './rows/read-source.ts';
import { following, rowSettler } from './settle-row.ts';
import { counting, type ImportTarget } from './target.ts';
import { errorList, type ImportProgress, TELL_MS, unreadList } from './told.ts';

/** Rows name a source, and say nothing of it that would be held against the library. */
const NO_COMPARISON = { sameSources: 0, changedSources: 0, keptSources: 0, differences: [] };

/**
 * Reads a file of rows to its end, gives its quotes to a target, and says how far it is meanwhile.
 *
 * @returns What there was, and what was wrong with it.
 * @throws {ORPCError} `REFUSED` where the file or the mapping is of no use.
 */
export async function* importRows(
  catalogue: Catalogue,
  file: ImportFile,
  input: ImportInput,
  into: ImportTarget,
  signal: AbortSignal | undefined,
): AsyncGenerator<ImportProgress, ImportReport> {
  const { mapping, leaveDuplicates, sheet = null } = input;
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
  if (CAN_BE_TITLE.some((field) => mapping[field] !== undefined)) {
    await eachRecord(catalogue.imports.sourcesAfter, breath, sources.remember);
  }
  const wordings = await knownWordings(catalogue, breath);
  const { isDuplicate, settled } = rowSettler(catalogue, target);
  const sourceIdOf = following(sources.source);
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
    if (!isKnown || !leaveDuplicates)
      target.addQuote(settled(quote, quote.source && sourceIdOf(quote.source)));
  };
  let told = performance.now();
  for (const piece of rowsOf(file, wanted, unread.note, sheet)) {
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
    ...NO_COMPARISON,
    duplicates,
    ...errors.counts,
    firstErrors: errors.firstErrors,
    unread: unread.names(),
  };
}
