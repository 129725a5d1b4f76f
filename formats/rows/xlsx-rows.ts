import { ArticleError, type ArticleErrorCode } from '../article/errors.ts';
import { type Archive, openArchive } from '../packed/zip.ts';
import { columnNames } from './csv-rows.ts';
import { UnreadableRowsError } from './errors.ts';
import type { Row } from './row.ts';
import { readRelationships, readSharedStrings, readStyles, readWorkbook } from './xlsx/parts.ts';
import { readSheet, type SheetRow } from './xlsx/sheet.ts';

/** Columns of which rows are answered; a table with more is none of quotes. */
const MOST_COLUMNS = 500;

/** A sheet whose first row names its columns. */
export interface SheetTable {
  /** Names of all sheets of the workbook. */
  sheets: readonly string[];
  /** The one that this is. */
  sheet: string;
  columns: readonly string[];
  /** The rows below, without empty ones. */
  rows: readonly SheetRow[];
}

const NO_WORKBOOK = 'The file is no workbook of Excel (.xlsx).';

/** Why a file cannot be read, in words for who imports a table. */
const REASONS: Partial<Record<ArticleErrorCode, string>> = {
  ENCRYPTED: 'The workbook is locked with a password. Save it without one and try again.',
  TOO_LARGE:
    'Unpacked, the workbook would be larger than what is read of one. Save the sheet as CSV, or cut it into parts.',
  TOO_MANY_ELEMENTS:
    'The sheet has more cells than are read of a workbook (some 700,000). Save it as CSV, or cut it into parts.',
};

function telling<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    throw new UnreadableRowsError(
      REASONS[error.code] ??
        'The workbook is cut off or damaged. Get it once more, or open it in a spreadsheet and save it again.',
    );
  }
}

function part(archive: Archive, path: string): Uint8Array {
  const bytes = archive.read(path);
  if (bytes === null) throw new UnreadableRowsError(NO_WORKBOOK);
  return bytes;
}

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1);

function readTable(bytes: Uint8Array, wanted: string | null): SheetTable {
  const archive = openArchive(bytes);
  const book = [...readRelationships(part(archive, '_rels/.rels'), '').values()].find(
    ({ type }) => type === 'officeDocument',
  );
  if (!book) throw new UnreadableRowsError(NO_WORKBOOK);
  const folder = folderOf(book.path);
  const { sheets, is1904 } = readWorkbook(part(archive, book.path));
  const parts = readRelationships(
    part(archive, `${folder}_rels/${book.path.slice(folder.length)}.rels`),
    folder,
  );
  const chosen = wanted === null ? sheets[0] : sheets.find(({ name }) => name === wanted);
  if (!chosen) {
    throw new UnreadableRowsError(
      wanted === null ? NO_WORKBOOK : `The workbook has no sheet “${wanted}”.`,
    );
  }
  const sheet = parts.get(chosen.relationship);
  if (sheet?.type !== 'worksheet') {
    throw new UnreadableRowsError(`The sheet “${chosen.name}” is no table.`);
  }
  const ofType = (type: string) => {
    const first = [...parts.values()].find((each) => each.type === type);
    return first === undefined ? null : archive.read(first.path);
  };
  const [strings, styles] = [ofType('sharedStrings'), ofType('styles')];
  const [heading, ...rows] = readSheet(part(archive, sheet.path), {
    strings: strings === null ? [] : readSharedStrings(strings),
    kinds: styles === null ? [] : readStyles(styles),
    is1904,
  });
  if (!heading) throw new UnreadableRowsError(`The sheet “${chosen.name}” is empty.`);
  let width = 0;
  for (const { cells } of [heading, ...rows]) {
    for (const column of cells.keys()) width = Math.max(width, column + 1);
  }
  const names = Array.from(
    { length: Math.min(width, MOST_COLUMNS) },
    (_, i) => heading.cells.get(i) ?? '',
  );
  return {
    sheets: sheets.map(({ name }) => name),
    sheet: chosen.name,
    columns: columnNames(names),
    rows,
  };
}

/** Whether bytes are those of a ZIP, as a workbook is. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;

/**
 * A sheet of a workbook of Excel (ECMA-376), the first unless another is wanted.
 *
 * @throws {UnreadableRowsError} where it is none, is damaged or locked, or too much of it is packed.
 */
export function xlsxTable(bytes: Uint8Array, sheet: string | null): SheetTable {
  return telling(() => readTable(bytes, sheet));
}

/**
 * The rows of a sheet.
 *
 * @param wanted - Names of the columns whose cells are to be answered, in this order.
 * @throws {UnreadableRowsError} where the sheet has no such column.
 */
export function* xlsxRows(
  { columns, rows }: SheetTable,
  wanted: readonly string[],
): Generator<Row> {
  const places = wanted.map((name) => {
    const place = columns.indexOf(name);
    if (place < 0) throw new UnreadableRowsError(`The sheet has no column “${name}”.`);
    return place;
  });
  for (const { number, cells } of rows) {
    yield { number, cells: places.map((place) => cells.get(place) ?? null), problem: null };
  }
}
