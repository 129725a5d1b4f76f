import { UnreadableRowsError } from './errors.ts';
import { cellsOf, isJsonObject, type JsonObject } from './json-cells.ts';
import { type Cell, MAX_ROW, type Row, type RowReader } from './row.ts';

function parse(line: string): JsonObject | string {
  try {
    const value: unknown = JSON.parse(line);
    return isJsonObject(value) ? value : 'Is no JSON object.';
  } catch {
    return 'Is no JSON.';
  }
}

/** Lines of a text that comes in pieces, with their numbers; the last may have no end. */
function lineReader() {
  let rest = '';
  let number = 0;
  const take = function* (isLast: boolean): Generator<[number: number, line: string]> {
    let at = 0;
    for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n', at)) {
      number++;
      yield [number, rest.slice(at, end)];
      at = end + 1;
    }
    rest = rest.slice(at);
    if (rest.length > MAX_ROW) {
      throw new UnreadableRowsError(`Line ${number + 1} is longer than 5,000,000 characters.`);
    }
    if (isLast && rest !== '') yield [number + 1, rest];
  };
  return {
    read(piece: string) {
      rest += piece;
      return take(false);
    },
    end: () => take(true),
  };
}

/** The cells of the first objects of a beginning, for a look; the last line may be cut off. */
export function jsonBeginning(beginning: string, limit: number): Map<string, Cell>[] {
  const objects: Map<string, Cell>[] = [];
  const lines = lineReader();
  for (const [, line] of [...lines.read(beginning), ...lines.end()]) {
    const object = parse(line);
    if (typeof object !== 'string') objects.push(cellsOf(object));
    if (objects.length === limit) break;
  }
  return objects;
}

/**
 * Reads JSON Lines: an object on each line, in UTF-8. Lines without anything are left out.
 *
 * @param wanted - Names of the columns whose cells are to be answered, in this order.
 * @param onColumn - Told each name of a column that an object has, any number of times.
 */
export function jsonRows(
  wanted: readonly string[],
  onColumn: (name: string) => void = () => undefined,
): RowReader {
  const lines = lineReader();
  const nothing = wanted.map(() => null);
  const rowOf = (number: number, line: string): Row => {
    const object = parse(line);
    if (typeof object === 'string') return { number, cells: nothing, problem: object };
    const cells = cellsOf(object);
    for (const name of cells.keys()) onColumn(name);
    return { number, cells: wanted.map((name) => cells.get(name) ?? null), problem: null };
  };
  const toRows = (found: Iterable<[number, string]>): Row[] => {
    const rows: Row[] = [];
    for (const [number, line] of found) if (line.trim() !== '') rows.push(rowOf(number, line));
    return rows;
  };
  return { read: (piece) => toRows(lines.read(piece)), end: () => toRows(lines.end()) };
}
