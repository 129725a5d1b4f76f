import type { ImportReport } from '../../contract/imports.ts';

/** `1 new speaker`, `12 new speakers`. */
export const counted = (number: number, noun: string): string =>
  `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;

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

/** What a notice says once it is done. */
export function importedInWords({ quotes, refused }: ImportReport): string {
  const left = refused === 0 ? '' : ` ${counted(refused, 'row')} with errors left out.`;
  return `${counted(quotes, 'quote')} imported.${left}`;
}

/** `18 rows have errors and are left out`. */
export function errorsInWords({ refused, errors }: ImportReport): string {
  const rows = refused === 1 ? '1 row has' : `${refused.toLocaleString('en')} rows have`;
  const many = errors === 1 ? 'an error' : refused === errors ? 'errors' : counted(errors, 'error');
  return `${rows} ${many} and ${refused === 1 ? 'is' : 'are'} left out`;
}
