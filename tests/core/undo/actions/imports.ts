import { importContent } from '../../../support/import-file.ts';
import type { Actions } from './action.ts';

const WHO = ['Ada Lovelace', 'Karl Marx', 'Ines Okafor; Ada Lovelace', 'an official', ''];

/** A few rows, of which some name what may be in the library already. */
function rows(n: number): Record<string, unknown>[] {
  return Array.from({ length: 1 + (n % 4) }, (_, i) => ({
    text: `Imported ${n % 50} ${i}`,
    speakers: WHO[(n + i) % WHO.length]?.split('; ') ?? [],
    ...(n % 3 === 0 ? { 'speakers.role': `Minister ${n % 5}` } : {}),
    saidOn: `20${10 + (n % 15)}`,
    tags: n % 2 === 0 ? [`tag ${n % 7}`] : [],
    collections: n % 5 === 0 ? [`Collection ${n % 3}`] : [],
    ...(n % 4 === 0 ? {} : { source: { title: `Source ${n % 6}` }, locators: { page: String(i) } }),
  }));
}

/** A few entries, of which some are of sources that the library has by now. */
function entries(n: number): string {
  return Array.from({ length: 1 + (n % 4) }, (_, i) => {
    const note = n % 3 === 0 ? `, annotation = {${WHO[i % 2]}: “Noted ${n % 20} ${i}”}` : '';
    return `@book{k${i}, title = {Source ${(n + i) % 6}}, volume = ${n % 4}, pages = {${n}}${note}}`;
  }).join('\n');
}

export const importActions: Actions = {
  importBibliography: (client, n) =>
    importContent(client, 'sources.bib', entries(n), { takeFile: n % 2 === 0 }),
  importQuotes: (client, n) =>
    importContent(
      client,
      'quotes.jsonl',
      rows(n)
        .map((row) => JSON.stringify(row))
        .join('\n'),
      { leaveDuplicates: n % 2 === 0 },
    ),
};
