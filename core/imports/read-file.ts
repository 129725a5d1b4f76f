import type { ImportLook } from '../../contract/imports.ts';
import { separatorOf } from '../../formats/rows/csv-records.ts';
import { csvRows } from '../../formats/rows/csv-rows.ts';
import { UnreadableRowsError } from '../../formats/rows/errors.ts';
import { jsonRows } from '../../formats/rows/json-rows.ts';
import type { Row, RowReader } from '../../formats/rows/row.ts';
import { isZip, type SheetTable, xlsxRows, xlsxTable } from '../../formats/rows/xlsx-rows.ts';
import { utf8Pieces } from '../../formats/rows/utf8-pieces.ts';
import type { ImportFile } from '../files/spooled.ts';
import { refused } from '../refusals.ts';

/** Bytes that are read at once. */
const PIECE = 256 * 1024;

/** Bytes of the largest workbook, which is read as a whole. */
const MAX_WORKBOOK = 50_000_000;

/** Whether a file is a workbook of Excel, or claims to be one. */
export const isWorkbook = (file: ImportFile): boolean =>
  isZip(file.read(0, 4)) || /\.xlsx$/iu.test(file.name);

/**
 * Reads a sheet of a workbook, the first unless another is wanted.
 *
 * @throws {UnreadableRowsError} where it cannot be read.
 */
export function workbookTable(file: ImportFile, sheet: string | null): SheetTable {
  if (file.size === 0) throw new UnreadableRowsError('The file is empty.');
  if (file.size > MAX_WORKBOOK) {
    throw new UnreadableRowsError(
      'This is larger than 50 MB, the most that is read of a workbook. Save the sheet as CSV.',
    );
  }
  return xlsxTable(file.read(0, file.size), sheet);
}

/** The text at the beginning of a file, and whether it is JSON Lines: there an object comes first. */
export function beginningOf(file: ImportFile): { text: string; format: ImportLook['format'] } {
  const pieces = utf8Pieces();
  const bytes = file.read(0, PIECE);
  const text = pieces.decode(bytes) + (bytes.length === file.size ? pieces.end() : '');
  if (text.trim() === '') throw new UnreadableRowsError('The file is empty.');
  const start = text.trimStart();
  if (start.startsWith('[')) {
    throw new UnreadableRowsError(
      'The file begins as a JSON array. Write each object on a line of its own instead (JSON Lines).',
    );
  }
  if (/^<(?:\?xml|!doctype|html|[a-z]+:?[a-z]+[\s>])/iu.test(start)) {
    throw new UnreadableRowsError(
      'The file is XML or HTML of a kind that is not imported. An article can be added as such.',
    );
  }
  return { text, format: start.startsWith('{') ? 'jsonl' : 'csv' };
}

/** Says in words why a file cannot be read. */
export function tellingUnreadable<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof UnreadableRowsError ? refused('file', error.message) : error;
  }
}

/** Rows that came with one piece of a file, and how many bytes have been read with it. */
export interface RowsOfPiece {
  rows: readonly Row[];
  done: number;
}

/**
 * Reads a file piece by piece, so that it is never held whole.
 *
 * @param wanted - The columns whose cells the rows have, in this order.
 * @param onColumn - Told names of columns that are there, any number of times.
 * @param sheet - Of a workbook, which is held whole; the first for `null`.
 * @throws {ORPCError} `REFUSED` at `file` where it cannot be read on.
 */
export function* rowsOf(
  file: ImportFile,
  wanted: readonly string[],
  onColumn: (name: string) => void,
  sheet: string | null,
): Generator<RowsOfPiece> {
  if (isWorkbook(file)) {
    yield* workbookRows(file, wanted, onColumn, sheet);
    return;
  }
  const pieces = utf8Pieces();
  const reader = tellingUnreadable((): RowReader => {
    const { text, format } = beginningOf(file);
    if (format === 'jsonl') return jsonRows(wanted, onColumn);
    return csvRows(separatorOf(text), wanted, onColumn);
  });
  for (let done = 0; done < file.size;) {
    const bytes = file.read(done, PIECE);
    if (bytes.length === 0) break;
    done += bytes.length;
    yield { rows: tellingUnreadable(() => reader.read(pieces.decode(bytes))), done };
  }
  const rows = tellingUnreadable(() => [...reader.read(pieces.end()), ...reader.end()]);
  yield { rows, done: file.size };
}

/** Rows of a workbook that come at once. */
const ROWS_AT_ONCE = 1000;

function* workbookRows(
  file: ImportFile,
  wanted: readonly string[],
  onColumn: (name: string) => void,
  sheet: string | null,
): Generator<RowsOfPiece> {
  const table = tellingUnreadable(() => workbookTable(file, sheet));
  for (const name of table.columns) onColumn(name);
  const rows = tellingUnreadable(() => [...xlsxRows(table, wanted)]);
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const done = Math.floor((from / rows.length) * file.size);
    yield { rows: rows.slice(from, from + ROWS_AT_ONCE), done };
  }
}
