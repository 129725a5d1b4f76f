import { decode } from '../../../formats/article/encoding.ts';
import {
  readRecords,
  recordFormat,
  UnreadableRecordsError,
} from '../../../formats/records/formats.ts';
import type { ImportFile } from '../../files/spooled.ts';
import { refused } from '../../refusals.ts';
import { isWorkbook } from '../read-file.ts';

/** Bytes of the largest bibliography: some 100,000 records. It is read as a whole. */
const MAX_BYTES = 50_000_000;
/** Bytes in which a format is recognised. */
const BEGINNING = 64 * 1024;

/** Whether a file is one of records, and not of rows. */
export function isBibliography(file: ImportFile): boolean {
  if (isWorkbook(file)) return false;
  return recordFormat(file.name, decode(file.read(0, BEGINNING)).text) !== null;
}

/**
 * Reads a file of records. It comes from anywhere and is taken apart in this process
 * (decision 17): by readers whose time and memory grow with its length alone.
 *
 * @throws {ORPCError} `REFUSED` at `file` where it is too large, or of no known format.
 */
export function readBibliography(file: ImportFile): ReturnType<typeof readRecords> {
  if (file.size > MAX_BYTES) {
    throw refused(
      'file',
      'This is larger than 50 MB, the most that is read of a bibliography. Cut it into parts.',
    );
  }
  try {
    return readRecords(file.name, decode(file.read(0, file.size)).text);
  } catch (error) {
    throw error instanceof UnreadableRecordsError ? refused('file', error.message) : error;
  }
}
