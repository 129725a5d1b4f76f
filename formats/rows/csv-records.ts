import { UnreadableRowsError } from './errors.ts';
import { MAX_ROW } from './row.ts';

/** What may part the cells of a row. */
export const SEPARATORS = [',', ';', '\t'] as const;
export type Separator = (typeof SEPARATORS)[number];

const QUOTE = 34;
const LINE_FEED = 10;
const RETURN = 13;

/** A record and where the next one begins. */
interface Found {
  cells: string[];
  next: number;
}

/** A cell and what follows it; its value where that is not simply what stands there. */
interface FoundCell {
  value: string;
  end: number;
}

/** Where an unquoted cell ends: at a separator, a line end, or the end of the text. */
function endOfPlain(text: string, from: number, separator: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === separator || code === LINE_FEED || code === RETURN) return at;
  }
  return text.length;
}

/**
 * Reads a cell in quotation marks, in which one that is doubled is one. What stands between the
 * closing mark and the separator, where nothing should, belongs to it too.
 *
 * @returns `null` where the closing mark is not there yet.
 */
function quotedCell(text: string, from: number, separator: number): FoundCell | null {
  let value = '';
  let start = from + 1;
  for (;;) {
    const mark = text.indexOf('"', start);
    if (mark < 0) return null;
    value += text.slice(start, mark);
    if (text.charCodeAt(mark + 1) !== QUOTE) {
      const end = endOfPlain(text, mark + 1, separator);
      return { value: value + text.slice(mark + 1, end), end };
    }
    value += '"';
    start = mark + 2;
  }
}

/** The record that begins at `from`; `null` where its end is not there yet. */
function recordAt(text: string, from: number, separator: number, isLast: boolean): Found | null {
  const cells: string[] = [];
  for (let at = from; ;) {
    const isQuoted = text.charCodeAt(at) === QUOTE;
    const end = isQuoted ? null : endOfPlain(text, at, separator);
    const cell =
      end === null ? quotedCell(text, at, separator) : { value: text.slice(at, end), end };
    if (!cell) return null;
    cells.push(cell.value);
    const code = text.charCodeAt(cell.end);
    // What stands at the very end may be half of a doubled mark, or of a line end of two.
    const isHalf = cell.end >= text.length || (code === RETURN && cell.end === text.length - 1);
    if (isHalf && !isLast) return null;
    at = cell.end + 1;
    if (code === separator) continue;
    const isPair = code === RETURN && text.charCodeAt(at) === LINE_FEED;
    return { cells, next: isPair ? at + 1 : at };
  }
}

/** Takes the records of a CSV apart that comes in pieces. */
export interface CsvRecords {
  /** The records that are whole with this piece. */
  read(piece: string): string[][];
  /** What is left when the text has ended. */
  end(): string[][];
}

/**
 * Reads CSV by RFC 4180: cells in quotation marks may have separators, line ends and doubled
 * quotation marks in them.
 */
export function csvRecords(separator: Separator): CsvRecords {
  const code = separator.charCodeAt(0);
  let rest = '';
  let count = 0;

  const take = (isLast: boolean): string[][] => {
    const records: string[][] = [];
    let at = 0;
    while (at < rest.length) {
      const found = recordAt(rest, at, code, isLast);
      if (!found) break;
      records.push(found.cells);
      count++;
      at = found.next;
    }
    rest = rest.slice(at);
    if (rest.length > MAX_ROW || (isLast && rest !== '')) {
      throw new UnreadableRowsError(
        `Row ${count + 1} does not end: a quotation mark that opens there is never closed.`,
      );
    }
    return records;
  };
  return {
    read(piece) {
      rest += piece;
      return take(false);
    },
    end: () => take(true),
  };
}

/** Whether a record is an empty line. */
export const isBlank = (record: readonly string[]): boolean =>
  record.length === 1 && record[0]?.trim() === '';

/** Rows by which a separator is recognised. */
const LOOKED_AT = 20;

/**
 * The separator by which most of the first rows have as many cells as the very first; of several
 * the one that makes the most cells, and a comma where none makes two.
 */
export function separatorOf(beginning: string): Separator {
  const [best] = SEPARATORS.map((separator) => {
    const records = csvRecords(separator);
    const found = [...records.read(beginning), ...restOf(records)];
    const rows = found.filter((record) => !isBlank(record)).slice(0, LOOKED_AT);
    const cells = rows[0]?.length ?? 0;
    const alike = cells > 1 ? rows.filter(({ length }) => length === cells).length : 0;
    return { separator, cells, alike };
  }).toSorted((a, b) => b.alike - a.alike || b.cells - a.cells);
  return best?.separator ?? ',';
}

/** What is left of a beginning that may be cut off in the middle of a row. */
export function restOf(records: CsvRecords): string[][] {
  try {
    return records.end();
  } catch (error) {
    if (error instanceof UnreadableRowsError) return [];
    throw error;
  }
}
