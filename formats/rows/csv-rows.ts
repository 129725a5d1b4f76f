import { unguardFormula } from '../csv.ts';
import { csvRecords, isBlank, restOf, type Separator } from './csv-records.ts';
import { UnreadableRowsError } from './errors.ts';
import { isReadwise, readwiseCells } from './readwise.ts';
import type { Cell, Row, RowReader } from './row.ts';

/** A name for each column: those of the heading, told apart where one stands there twice. */
export function columnNames(heading: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return heading.map((cell, index) => {
    const name = cell.trim() || `Column ${index + 1}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

/**
 * Names of the columns and the rows after them, as far as a beginning has them.
 *
 * @throws {UnreadableRowsError} where it does not even have all names.
 */
export function csvBeginning(beginning: string, separator: Separator) {
  const records = csvRecords(separator);
  const found = [...records.read(beginning), ...restOf(records)];
  const [heading, ...rows] = found.filter((record) => !isBlank(record));
  if (!heading) {
    throw new UnreadableRowsError(
      'Row 1 does not end: a quotation mark that opens there is not closed.',
    );
  }
  return { columns: columnNames(heading), rows };
}

/**
 * Reads the rows of a CSV whose first row names the columns.
 *
 * @param wanted - Names of the columns whose cells are to be answered, in this order.
 * @param onColumn - Told the name of each column.
 * @throws {UnreadableRowsError} as soon as the heading is there and has no such column.
 */
export function csvRows(
  separator: Separator,
  wanted: readonly string[],
  onColumn: (name: string) => void = () => undefined,
): RowReader {
  const records = csvRecords(separator);
  let number = 0;
  let width = 0;
  let places: number[] = [];
  let readCell: (name: string, text: string, record: readonly string[]) => Cell = (_, text) => text;

  const begin = (heading: readonly string[]) => {
    const names = columnNames(heading);
    width = names.length;
    if (isReadwise(names)) readCell = readwiseCells(names);
    for (const name of names) onColumn(name);
    places = wanted.map((name) => {
      const place = names.indexOf(name);
      if (place < 0) throw new UnreadableRowsError(`The file has no column “${name}”.`);
      return place;
    });
  };
  const rowOf = (record: readonly string[]): Row => {
    const isTooLong = record.length > width && record.slice(width).some((cell) => cell !== '');
    return {
      number,
      cells: places.map((place, index) =>
        readCell(wanted[index] ?? '', unguardFormula(record[place] ?? ''), record),
      ),
      problem: isTooLong
        ? `Has ${record.length} cells where the first row names ${width} columns. A cell with a separator in it must stand in quotation marks.`
        : null,
    };
  };
  const toRows = (found: readonly string[][]): Row[] => {
    const rows: Row[] = [];
    for (const record of found) {
      number++;
      if (isBlank(record)) continue;
      if (width === 0) begin(record);
      else rows.push(rowOf(record));
    }
    return rows;
  };
  return { read: (piece) => toRows(records.read(piece)), end: () => toRows(records.end()) };
}
