import type { ImportError } from '../../contract/imports.ts';
import { BYTE_ORDER_MARK, toRow } from '../csv.ts';

/** What was wrong with the rows of a file, as a CSV for a spreadsheet. */
export function writeErrorTable(errors: readonly ImportError[]): string {
  const rows = errors.map(({ row, column, value, reason }) =>
    toRow([String(row), column ?? '', value, reason]),
  );
  return `${BYTE_ORDER_MARK}${toRow(['row', 'column', 'value', 'reason'])}${rows.join('')}`;
}
