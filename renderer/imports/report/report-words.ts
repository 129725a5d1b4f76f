import type { ImportReport } from '../../../contract/imports.ts';
import { inFigures } from '../../parts/written/figures.ts';

/** `1 new speaker`, `12 new speakers`. */
export const counted = (number: number, noun: string): string =>
  `${inFigures(number)} ${noun}${number === 1 ? '' : 's'}`;

/** What comes with the quotes: new speakers, sources, tags and collections. */
export function newRecords({ speakers, sources, tags, collections }: ImportReport): string {
  const made = [
    [speakers, 'new speaker'],
    [sources, 'new source'],
    [tags, 'new tag'],
    [collections, 'new collection'],
  ] as const;
  const said = made.filter(([number]) => number > 0).map(([number, noun]) => counted(number, noun));
  return said.length === 0 ? 'nothing new besides' : said.join(', ');
}

/** What a bibliography brings: `12 records: 8 new sources, 3 the same, 1 changed; 4 new quotes.` */
export function recordsInWords(report: ImportReport): string {
  const { rows, sources, sameSources, changedSources, keptSources, quotes, duplicates } = report;
  const parts = [
    [sources, counted(sources, 'new source')],
    [sameSources, `${inFigures(sameSources)} the same in the library`],
    [changedSources, `${inFigures(changedSources)} of which it says more or something else`],
    [keptSources, `${inFigures(keptSources)} of which the library keeps its own word, as before`],
  ] as const;
  const said = parts.filter(([number]) => number > 0).map(([, words]) => words);
  const known = duplicates === 0 ? '' : ` (${counted(duplicates, 'quote')} there already)`;
  const told = quotes + duplicates === 0 ? '' : `; ${counted(quotes, 'quote')}${known}`;
  return `${counted(rows, 'record')}: ${said.join(', ') || 'no source'}${told}.`;
}

/** Whether an import would change anything. */
export const bringsSomething = ({ quotes, sources, editedSources }: ImportReport): boolean =>
  quotes + sources + editedSources > 0;

/** Whether it would only be remembered that the library keeps its own word. */
export const keepsWords = (report: ImportReport): boolean =>
  !bringsSomething(report) && report.changedSources > 0;

/** `3 quotes and 2 sources`: what is imported, as a button names it. */
export function importedRecords({ quotes, sources, editedSources }: ImportReport): string {
  const parts = [
    ...(quotes > 0 ? [counted(quotes, 'quote')] : []),
    ...(sources > 0 ? [counted(sources, 'source')] : []),
  ];
  return parts.join(' and ') || `changes to ${counted(editedSources, 'source')}`;
}

/** What a notice says once it is done. */
export function importedInWords(report: ImportReport): string {
  const { refused, quotes, rows, sources, editedSources, changedSources } = report;
  const left = refused === 0 ? '' : ` ${counted(refused, 'row')} with errors left out.`;
  if (quotes > 0 || rows === 0) return `${counted(quotes, 'quote')} imported.${left}`;
  if (sources + editedSources > 0)
    return `${importedRecords(report).replace(/^c/u, 'C')} imported.${left}`;
  return keepsWords(report)
    ? `The library keeps its own word of ${counted(changedSources, 'source')}.${left}`
    : `Nothing of it is new.${left}`;
}

/** `18 rows have errors and are left out`. */
export function errorsInWords({ refused, errors }: ImportReport, noun = 'row'): string {
  const rows = `${counted(refused, noun)} ${refused === 1 ? 'has' : 'have'}`;
  const many = errors === 1 ? 'an error' : refused === errors ? 'errors' : counted(errors, 'error');
  return `${rows} ${many} and ${refused === 1 ? 'is' : 'are'} left out`;
}
