import type { ImportLook } from '../../contract/imports.ts';
import { separatorOf } from '../../formats/rows/csv-records.ts';
import { csvRows } from '../../formats/rows/csv-rows.ts';
import { UnreadableRowsError } from '../../formats/rows/errors.ts';
import { jsonRows } from '../../formats/rows/json-rows.ts';
import type { Row, RowReader } from '../../formats/rows/row.ts';
import { utf8Pieces } from '../../formats/rows/utf8-pieces.ts';
import type { ImportFile } from '../files/spooled.ts';
import { refused } from '../refusals.ts';

/** Bytes that are read at once. */
const PIECE = 256 * 1024;

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
 * @throws {ORPCError} `REFUSED` at `file` where it cannot be read on.
 */
export function* rowsOf(
  file: ImportFile,
  wanted: readonly string[],
  onColumn: (name: string) => void,
): Generator<RowsOfPiece> {
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
