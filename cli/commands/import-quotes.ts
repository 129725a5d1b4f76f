import { type ImportMapping, type ImportReport, ROW_FORMATS } from '../../contract/imports.ts';
import { fieldOf } from '../../core/imports/propose.ts';
import { CommandError, UsageError } from '../command.ts';
import type { Given } from '../command.ts';
import { withLibrary } from '../library.ts';
import { sendFile } from '../send-file.ts';
import { toJsonLine } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';

/** Errors that are shown to people; `--json` has a thousand. */
const SHOWN_ERRORS = 20;

/**
 * Imports quotes and sources from a file of rows or a bibliography, or says what an import would bring.
 *
 * @throws {CommandError} at the end, if rows had to be left out.
 */
export async function importQuotes(path: string, given: Given, terminal: Terminal): Promise<void> {
  const mapped = parseMapping(given.text('map'));
  const isDry = given.has('dry-run');
  const sheetName = given.text('sheet');
  const sheet = sheetName === undefined ? {} : { sheet: sheetName };
  await withLibrary(given, 'write', async (library) => {
    const fileId = await sendFile(library, path);
    const { mapping, format } = await library.imports.look({ fileId, ...sheet });
    const areRows = ROW_FORMATS.some((each) => each === format);
    const input = {
      fileId,
      ...sheet,
      mapping: withColumns({ ...mapping, ...mapped }),
      leaveDuplicates: !given.has('duplicates'),
      takeFile: given.has('take-file'),
    };
    const stream = isDry ? await library.imports.check(input) : await library.imports.run(input);
    const report = await lastOf(stream);
    if (isDry) await library.imports.drop({ fileId });
    if (given.has('json')) await terminal.emit(toJsonLine({ ...report, mapping: input.mapping }));
    else await print(report, { isDry, areRows }, terminal);
    if (report.refused > 0) {
      const noun = areRows ? 'row' : 'record';
      throw new CommandError(`${count(report.refused, noun)} of ${report.rows} left out.`);
    }
  });
}

async function lastOf(
  stream: AsyncIterable<{ report: ImportReport } | { done: number; total: number }>,
): Promise<ImportReport> {
  for await (const told of stream) if ('report' in told) return told.report;
  throw new CommandError('The import broke off. Nothing of it was kept.');
}

async function print(
  report: ImportReport,
  { isDry, areRows }: { isDry: boolean; areRows: boolean },
  terminal: Terminal,
): Promise<void> {
  const { quotes, speakers, sources, tags, collections, duplicates, errors, unread } = report;
  const made = [
    count(speakers, 'new speaker'),
    count(sources, 'new source'),
    count(tags, 'new tag'),
    count(collections, 'new collection'),
  ];
  const verb = isDry ? 'would be imported' : 'imported';
  await terminal.print(`${count(quotes, 'quote')} ${verb}: ${made.join(', ')}.`);
  if (!areRows) await printSources(report, terminal);
  if (duplicates > 0) {
    await terminal.print(
      `${count(duplicates, areRows ? 'row' : 'quote')} with what the speaker has said already.`,
    );
  }
  if (unread.length > 0)
    await terminal.print(`${areRows ? 'Columns' : 'Fields'} not read: ${unread.join(', ')}.`);
  for (const { row, column, value, reason } of report.firstErrors.slice(0, SHOWN_ERRORS)) {
    const where = column === null ? '' : `, ${column}${value === '' ? '' : ` “${value}”`}`;
    terminal.warn(`${areRows ? 'Row' : 'Record at'} ${row}${where}: ${reason}`);
  }
  if (errors > SHOWN_ERRORS) terminal.warn(`… and ${errors - SHOWN_ERRORS} more errors.`);
}

/** What a bibliography says of sources that are in the library. */
async function printSources(
  { sameSources, changedSources, keptSources, differences }: ImportReport,
  { print: tell }: Terminal,
): Promise<void> {
  await tell(
    `${count(sameSources, 'source')} the same, ${changedSources.toLocaleString('en')} of which the file says more or something else.`,
  );
  if (keptSources > 0)
    await tell(
      `${count(keptSources, 'source')} of which the library keeps its own word, as before.`,
    );
  for (const { row, title, field, library, file, outcome } of differences.slice(0, SHOWN_ERRORS)) {
    await tell(
      `  ${row} “${title}”, ${field}: ${library === '' ? '' : `“${library}” / `}“${file}” (${outcome})`,
    );
  }
  const more = differences.length - SHOWN_ERRORS;
  if (more > 0) await tell(`  … and ${more} more.`);
}

/** Without the fields that are read of no column. */
const withColumns = (mapping: ImportMapping): ImportMapping =>
  Object.fromEntries(Object.entries(mapping).filter(([, column]) => column !== ''));

const count = (number: number, noun: string): string =>
  `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;

/**
 * Reads `text=Quote,speaker=Who`; a field without a column is read of none.
 *
 * @throws {UsageError} for a field that is none.
 */
function parseMapping(text: string | undefined): ImportMapping {
  const mapping: ImportMapping = {};
  for (const part of text?.split(',') ?? []) {
    const [name = '', ...column] = part.split('=');
    const field = fieldOf(name);
    if (!field || column.length === 0) {
      throw new UsageError(`--map takes FIELD=COLUMN, …, and "${part}" is none.`);
    }
    mapping[field] = column.join('=').trim();
  }
  return mapping;
}
