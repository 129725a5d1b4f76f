import type { Locators } from '../../../contract/csl.ts';
import type { ImportField, ImportMapping } from '../../../contract/imports.ts';
import { FilledLine } from '../../../contract/shapes.ts';
import type { QuoteColumnValues } from '../../../db/quotes.ts';
import { partTexts } from '../../../formats/csv.ts';
import type { Cell, Row } from '../../../formats/rows/row.ts';
import type { NewSource } from '../../sources.ts';
import { columnCheck, type Problems, shortened, valuesOf } from './check-cells.ts';
import { placeReader } from './read-place.ts';
import { type CellOf, quoteReader } from './read-quote.ts';
import { NO_SOURCE, SOURCE_FIELDS, sourceReader } from './read-source.ts';

/** Speakers of one quote, and tags and collections that it may have. */
const MOST = { speakers: 50, names: 200, hops: 20 };
/** Combinations of cells of which it is remembered what they came to. */
const REMEMBERED = 200_000;

/** Who said it, by name. */
export interface NamedSpeakers {
  speakers: readonly string[];
  /** In the order of the speakers; `null` for one who is given none. */
  roles: readonly (string | null)[];
}

/** What a row says of a quote. Rows with the same cells have the same objects. */
export interface QuoteRead {
  columns: QuoteColumnValues;
  locators: Locators;
  who: NamedSpeakers;
  tags: readonly string[];
  /** Each by the names from the top of the tree down to it. */
  collections: readonly (readonly string[])[];
  /** Who passed it on, from the source inwards. */
  hops: readonly string[];
}

/** What a row says, its source too. */
export interface RowRead extends QuoteRead {
  source: NewSource | null;
}

/** The columns that a mapping reads, and where each field's cell then stands in a row. */
export function wantedColumns(mapping: ImportMapping) {
  const wanted = [...new Set(Object.values(mapping))];
  const places = new Map<string, number>(
    Object.entries(mapping).map(([field, column]) => [field, wanted.indexOf(column)]),
  );
  const cellsOf =
    ({ cells }: Row): CellOf =>
    (field) => {
      const place = places.get(field);
      return place === undefined ? null : (cells[place] ?? null);
    };
  return { wanted, cellsOf };
}

/** A cell as a part of a key: none is not the text `null`. */
const keyOf = (cell: Cell | null) =>
  cell === null ? '' : typeof cell === 'string' ? `=${cell}` : JSON.stringify(cell);

/** Works out what some cells say, and what is wrong with them, once for all rows that have them. */
function once<T>(
  mapping: ImportMapping,
  of: readonly ImportField[],
  read: (cell: CellOf, problems: Problems) => T,
) {
  const fields = of.filter((field) => mapping[field] !== undefined);
  const known = new Map<string, { value: T; problems: Problems }>();
  return (cell: CellOf, problems: Problems): T => {
    let key = '';
    for (const field of fields) key += `${keyOf(cell(field))}\u0001`;
    let outcome = known.get(key);
    if (!outcome) {
      const found: Problems = [];
      outcome = { value: read(cell, found), problems: found };
      if (known.size >= REMEMBERED) known.clear();
      known.set(key, outcome);
    }
    problems.push(...outcome.problems);
    return outcome.value;
  };
}

/** `Roe, Jane` as people call her; a name with more commas stays as it is. */
const uprightName = (name: string): string => name.replace(/^([^,]+),\s*([^,]+)$/u, '$2 $1');

/** Makes the functions that read names: of speakers with their roles, tags, collections. */
function nameReaders(mapping: ImportMapping) {
  const namesIn = (
    field: 'speakers' | 'writers' | 'tags' | 'collections' | 'hops',
    most: number,
  ) => {
    const column = mapping[field] ?? field;
    const check = columnCheck(FilledLine, column);
    return (cell: CellOf, problems: Problems): string[] => {
      const said = valuesOf(cell(field));
      // The same may pass something on twice; else nobody is named twice.
      const values = field === 'hops' ? said : [...new Set(said)];
      if (values.length > most) {
        const reason = `At most ${most} fit here. These are ${values.length}.`;
        problems.push({ column, value: '', reason });
        return [];
      }
      return values.flatMap((value) => check(value, problems) ?? []);
    };
  };
  const checkRole = columnCheck(FilledLine, mapping.roles ?? 'roles');
  const rolesIn = (cell: CellOf, problems: Problems): (string | null)[] => {
    const roles = cell('roles') ?? [];
    const texts = typeof roles === 'string' ? partTexts(roles) : roles;
    return texts.map((text) => (text.trim() === '' ? null : checkRole(text.trim(), problems)));
  };
  const speakersIn = namesIn('speakers', MOST.speakers);
  const writersIn = namesIn('writers', MOST.speakers);
  const collectionsIn = namesIn('collections', MOST.names);
  return {
    who: once(mapping, ['speakers', 'writers', 'roles'], (cell, problems): NamedSpeakers => {
      const named = speakersIn(cell, problems);
      const speakers = named.length > 0 ? named : writersIn(cell, problems).map(uprightName);
      return { speakers, roles: rolesIn(cell, problems) };
    }),
    tags: once(mapping, ['tags'], namesIn('tags', MOST.names)),
    // A row names a collection wherever it is in the tree.
    collections: once(mapping, ['collections'], (cell, problems) =>
      collectionsIn(cell, problems).map((name) => [name]),
    ),
    hops: once(mapping, ['hops'], namesIn('hops', MOST.hops)),
  };
}

/**
 * Makes the function that reads quotes and makes nothing yet; `null` where something is wrong with
 * one, which is then told in `problems`.
 */
export function quoteRowReader(mapping: ImportMapping) {
  const readQuote = quoteReader(mapping);
  const readPlace = placeReader(mapping);
  const names = nameReaders(mapping);

  return (cell: CellOf, hasSource: boolean, problems: Problems): QuoteRead | null => {
    const columns = readQuote(cell, problems);
    const locators = readPlace(cell, hasSource, problems);
    const who = names.who(cell, problems);
    const tags = names.tags(cell, problems);
    const collections = names.collections(cell, problems);
    const hops = names.hops(cell, problems);
    if (hops.length > 0 && !hasSource) {
      const value = shortened(hops.join('; '));
      problems.push({ column: mapping.hops ?? 'hops', value, reason: NO_SOURCE });
    }
    if (problems.length > 0 || columns === null) return null;
    return { columns, locators, who, tags, collections, hops };
  };
}

/** The same of rows, with the source that each names. */
export function rowReader(mapping: ImportMapping) {
  const readSource = once(mapping, SOURCE_FIELDS, sourceReader(mapping));
  const readQuote = quoteRowReader(mapping);

  return (cell: CellOf, problems: Problems): RowRead | null => {
    const source = readSource(cell, problems);
    const quote = readQuote(cell, source !== null, problems);
    return quote && { ...quote, source };
  };
}
