import type { ImportLook } from '../../contract/imports.ts';
import { separatorOf } from '../../formats/rows/csv-records.ts';
import { csvBeginning } from '../../formats/rows/csv-rows.ts';
import { jsonBeginning } from '../../formats/rows/json-rows.ts';
import type { ImportFile } from '../files/spooled.ts';
import { isBibliography, readBibliography } from './bibliography/read-file.ts';
import { shortened, valueOf } from './rows/check-cells.ts';
import { JSON_NAMES, proposeMapping } from './propose.ts';
import { beginningOf, isWorkbook, tellingUnreadable, workbookTable } from './read-file.ts';

/** Rows of which samples are shown. */
const SAMPLES = 5;
/** Rows of JSON Lines in which columns are looked for. */
const LOOKED_AT = 200;
/** Columns that are shown; a file with more is no table of quotes. */
const MOST_COLUMNS = 500;

/** The first values of a column that say something, shortened. */
const samplesOf = (values: readonly (string | null)[]) =>
  values
    .filter((value) => value !== null && value.trim() !== '')
    .slice(0, SAMPLES)
    .map((value) => shortened(value ?? ''));

function lookAtCsv(text: string): Pick<ImportLook, 'columns' | 'mapping'> {
  const { columns, rows } = csvBeginning(text, separatorOf(text));
  const shown = columns.slice(0, MOST_COLUMNS);
  return {
    columns: shown.map((name, index) => ({
      name,
      samples: samplesOf(rows.slice(0, LOOKED_AT).map((row) => row[index] ?? null)),
    })),
    mapping: proposeMapping(shown),
  };
}

function lookAtJson(text: string): Pick<ImportLook, 'columns' | 'mapping'> {
  const objects = jsonBeginning(text, LOOKED_AT);
  const found = [...new Set(objects.flatMap((object) => [...object.keys()]))].slice(
    0,
    MOST_COLUMNS,
  );
  const proposed = { ...JSON_NAMES, ...proposeMapping(found) };
  // A column may first occur far below: those that are known by their names are offered too.
  const names = [...new Set([...found, ...Object.values(proposed)])];
  return {
    columns: names.map((name) => ({
      name,
      samples: samplesOf(objects.map((object) => valueOf(object.get(name) ?? null))),
    })),
    mapping: proposed,
  };
}

function lookAtWorkbook(file: ImportFile, wanted: string | null): ImportLook {
  const { sheets, sheet, columns, rows } = workbookTable(file, wanted);
  return {
    name: file.name,
    format: 'xlsx',
    sheets: [...sheets],
    sheet,
    columns: columns.map((name, index) => ({
      name,
      samples: samplesOf(rows.slice(0, LOOKED_AT).map(({ cells }) => cells.get(index) ?? null)),
    })),
    mapping: proposeMapping(columns),
  };
}

/**
 * Looks at the beginning of a file.
 *
 * @param sheet - Of a workbook, the first for `null`.
 * @throws {ORPCError} `REFUSED` at `file` where it cannot be read.
 */
export function lookAt(file: ImportFile, sheet: string | null): ImportLook {
  const noSheet = { sheets: [], sheet: null };
  if (isWorkbook(file)) return tellingUnreadable(() => lookAtWorkbook(file, sheet));
  if (isBibliography(file)) {
    const { format } = readBibliography(file);
    return { name: file.name, format, ...noSheet, columns: [], mapping: {} };
  }
  return tellingUnreadable(() => {
    const { text, format } = beginningOf(file);
    const look = format === 'csv' ? lookAtCsv(text) : lookAtJson(text);
    return { name: file.name, format, ...noSheet, ...look };
  });
}
