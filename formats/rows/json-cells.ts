import { authorText } from '../csv.ts';
import { isoDate } from '../csl-date.ts';
import { CslDate } from '../../contract/csl.ts';
import type { Cell } from './row.ts';

/** Objects inside objects are read so far; what is deeper is left out. */
const MAX_DEPTH = 3;
/** More columns than this of one object are left out. */
const MAX_COLUMNS = 500;

type Scalar = string | number | boolean;
const isScalar = (value: unknown): value is Scalar =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

export type JsonObject = Readonly<Record<string, unknown>>;
export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text = (value: unknown): string => (isScalar(value) ? String(value) : '');

/** Parts of a name as CSL has them. */
const NAME_PARTS = [
  'literal',
  'family',
  'given',
  'suffix',
  'dropping-particle',
  'non-dropping-particle',
] as const;

/** A name as one text: as it is, or of its parts as a table has it. */
function nameText(name: JsonObject): string {
  const whole = text(name['name']) || text(name['display']);
  if (whole !== '') return whole;
  return authorText(Object.fromEntries(NAME_PARTS.map((part) => [part, text(name[part])])));
}

/** Puts the cells of what stands at `path` into `cells`, by the names of their columns. */
function putCells(cells: Map<string, Cell>, path: string, value: unknown, depth: number): void {
  if (value === null || cells.size >= MAX_COLUMNS) return;
  if (isScalar(value)) cells.set(path, String(value));
  else if (Array.isArray(value)) putList(cells, path, value);
  else if (isJsonObject(value) && 'date-parts' in value) {
    const date = CslDate.safeParse(value);
    cells.set(path, (date.success ? isoDate(date.data) : null) ?? '?');
  } else if (isJsonObject(value) && depth < MAX_DEPTH) {
    if (path !== '' && ('literal' in value || 'family' in value))
      cells.set(path, [nameText(value)]);
    for (const [key, part] of Object.entries(value)) {
      putCells(cells, path === '' ? key : `${path}.${key}`, part, depth + 1);
    }
  }
}

function putList(cells: Map<string, Cell>, path: string, values: readonly unknown[]): void {
  const objects = values.filter((value) => isJsonObject(value));
  cells.set(
    path,
    values.map((value) => (isJsonObject(value) ? nameText(value) : text(value))),
  );
  // What several objects say of one thing stands in as many places: `speakers.role`.
  for (const key of new Set(objects.flatMap((object) => Object.keys(object)))) {
    if (cells.size >= MAX_COLUMNS) return;
    cells.set(
      `${path}.${key}`,
      values.map((value) => (isJsonObject(value) ? text(value[key]) : '')),
    );
  }
}

/** The cells of an object by the names of their columns; those inside another are `source.title`. */
export function cellsOf(object: JsonObject): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  putCells(cells, '', object, 0);
  return cells;
}
