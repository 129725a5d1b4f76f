/** What one column says in one row: a text, or several where the format has lists. */
export type Cell = string | readonly string[];

/** One record of a file. */
export interface Row {
  /** As a spreadsheet or an editor counts: the first line of the file is 1. */
  number: number;
  /** One for each of the columns that were asked for; `null` where the row says nothing. */
  cells: readonly (Cell | null)[];
  /** Why the row cannot be taken apart, if it cannot. */
  problem: string | null;
}

/** Takes a text apart that comes in pieces. */
export interface RowReader {
  /** The rows that are whole with this piece. */
  read(piece: string): Row[];
  /** What is left when the text has ended. */
  end(): Row[];
}

/** UTF-16 units of the longest row: of a quote of the greatest length with a note of the same. */
export const MAX_ROW = 5_000_000;
