import { partTexts } from '../../../formats/csv.ts';
import type { Cell } from '../../../formats/rows/row.ts';

/** What is wrong with the value of a column. */
export interface CellProblem {
  column: string | null;
  value: string;
  reason: string;
}

/** UTF-16 units of a value that are shown of it. */
const SHOWN = 80;
/** Values that are remembered of one column. */
const REMEMBERED = 50_000;

/** A value as it is shown beside what is wrong with it: on one line, and short. */
export function shortened(value: string): string {
  const line = value
    .slice(0, SHOWN * 2)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return (line.length > SHOWN ? `${line.slice(0, SHOWN - 1)}…` : line).toWellFormed();
}

/** A copy that does not hold on to the text that it was cut from, which is far longer. */
export function ownText(text: string): string {
  const encoding = /^[\0-\xff]*$/.test(text) ? 'latin1' : 'utf16le';
  return Buffer.from(text, encoding).toString(encoding);
}

/** The values of a cell: of one text those that a semicolon parts; without empty ones. */
export function valuesOf(cell: Cell | null): string[] {
  if (cell === null) return [];
  const values = typeof cell === 'string' ? partTexts(cell) : cell;
  return values.map((value) => value.trim()).filter((value) => value !== '');
}

/** A text over several lines as it stands; `null` where there is nothing to be seen of it. */
export function proseOf(cell: Cell | null): string | null {
  const text = cell === null || typeof cell === 'string' ? (cell ?? '') : cell.join('; ');
  if (text.trim() === '') return null;
  // Line ends as they are kept.
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** The value of a cell as one text; `null` where there is none. */
export function valueOf(cell: Cell | null): string | null {
  const text = cell === null || typeof cell === 'string' ? (cell ?? '') : cell.join('; ');
  return text.trim() || null;
}

/** Says whether a text is of a shape of the contract. */
interface Shape<T> {
  safeParse(
    value: string,
  ):
    | { success: true; data: T }
    | { success: false; error: { issues: readonly { message: string }[] } };
}

/** A value as it is kept, or why it is none. */
type Checked<T> = { value: T } | { reason: string };

/** Holds a value against its shape. */
function check<T>(shape: Shape<T>, value: string): Checked<T> {
  const read = shape.safeParse(value);
  return read.success
    ? { value: read.data }
    : { reason: read.error.issues[0]?.message ?? 'Is none' };
}

/** The problems of one row, as they are found. */
export type Problems = CellProblem[];

/** Checks the values of one column, of which many are alike; remembers what came of them. */
export function columnCheck<T>(shape: Shape<T>, column: string) {
  const known = new Map<string, Checked<T>>();
  return (value: string, problems: Problems): T | null => {
    let checked = known.get(value);
    if (!checked) {
      checked = check(shape, value);
      if (known.size >= REMEMBERED) known.clear();
      known.set(ownText(value), checked);
    }
    if ('value' in checked) return checked.value;
    problems.push({ column, value: shortened(value), reason: checked.reason });
    return null;
  };
}

/** Checks values of which hardly two are alike. */
export function plainCheck<T>(shape: Shape<T>, column: string) {
  return (value: string, problems: Problems): T | null => {
    const checked = check(shape, value);
    if ('value' in checked) return checked.value;
    problems.push({ column, value: shortened(value), reason: checked.reason });
    return null;
  };
}
