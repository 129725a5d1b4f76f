import { beforeAll, describe, expect, test } from 'vitest';
import type { ExportFormat } from '../../../contract/citations.ts';
import type { CslItem, CslName } from '../../../contract/csl.ts';
import { importContent } from '../../support/import-file.ts';
import { type Client, openApp } from '../../support/open-app.ts';
import { randomFrom } from '../../support/random.ts';

const TITLES = [
  'The harbour plan',
  'Порт і місто',
  'Die Straße nach Łódź',
  'A -- B, or: “C” & ‘D’',
];
const WORDS = [
  'We will not yield',
  'Ми збудуємо міст',
  '50% of “them” -- {all} of_it',
  'No (never)',
];
const NAMES: CslName[] = [
  { family: 'Roe', given: 'Jane' },
  { family: 'Beethoven', given: 'Ludwig', 'non-dropping-particle': 'van' },
  { family: 'Шевченко', given: 'Тарас Григорович' },
  { family: 'King', given: 'Martin', suffix: 'Jr.' },
  { literal: 'Smith and Sons, Ltd' },
  { family: 'van der Berg', given: 'Émile' },
];
const TYPES = [
  'article-newspaper',
  'article-magazine',
  'article-journal',
  'book',
  'chapter',
  'report',
  'webpage',
  'thesis',
  'paper-conference',
  'interview',
];
const DATES = [[[2024, 3, 9]], [[2024, 3]], [[1999]], [[-44]], [[2020], [2021]]];

/** Items of all kinds with quotes in most of them, the same for the same seed. */
function madeItems(count: number): CslItem[] {
  const random = randomFrom(11);
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const perhaps = (item: Partial<CslItem>) => (random() < 0.6 ? item : {});
  return Array.from({ length: count }, (_, i) => ({
    type: one(TYPES),
    title: `${one(TITLES)} ${i}`,
    author: [one(NAMES), ...(random() < 0.5 ? [one(NAMES)] : [])],
    issued: { 'date-parts': one(DATES) },
    'container-title': `Gazette ${i % 5}`,
    ...perhaps({ publisher: 'Delta & Söhne', 'publisher-place': 'Київ' }),
    ...(i % 4 === 0 && { 'collection-title': 'Port & City' }),
    ...perhaps({ volume: String(i), page: '12-15' }),
    ...perhaps({ DOI: `10.1234/x_${i}`, URL: `https://example.org/${i}?a=1&b=2#c~` }),
    ...(i % 3 === 1 && { keyword: i % 2 === 0 ? 'docks; порт' : 'docks, порт & місто' }),
    ...perhaps({ ISBN: '978-3-16-148410-0', language: 'en' }),
    ...perhaps({ accessed: { 'date-parts': [[2026, 1, 2]] }, note: 'First printing' }),
    custom: {
      quotes: Array.from({ length: i % 3 }, (__, q) => ({
        text: `${one(WORDS)} ${i} ${q}`,
        speakers: q === 0 ? [{ display: 'Ada Lovelace' }, { display: 'Карл Маркс' }] : [],
        role: q === 0 && i % 2 === 0 ? 'Minister' : null,
        saidOn: '2024-03',
        kind: 'direct',
        locators: { page: '3', paragraph: '2' },
        tags: ['sea', 'міст'],
        note: 'Heard twice.',
        language: 'uk',
      })),
    },
  }));
}

const ITEMS = madeItems(50);
const QUOTED = ITEMS.filter((_, i) => i % 3 > 0).length;
const OPTIONS = {
  style: 'apa7',
  order: 'as-chosen',
  group: 'none',
  speakerInProse: false,
  bibliography: true,
} as const;

async function exported(client: Client, format: ExportFormat): Promise<string> {
  const ids = await client.quotes.ids({ query: {} });
  const stream = await client.citations.export({
    selection: { ids: ids.toSorted((a, b) => a - b) },
    options: OPTIONS,
    format,
  });
  for await (const told of stream) if ('file' in told && 'text' in told.file) return told.file.text;
  throw new Error('Nothing was written.');
}

let client: Client;
const files = new Map<ExportFormat, string>();
beforeAll(async () => {
  const app = openApp({ closedByTest: false });
  ({ client } = app);
  await importContent(client, 'all.json', JSON.stringify(ITEMS));
  for (const format of ['csl-json', 'biblatex', 'bibtex', 'ris', 'web-annotation'] as const) {
    files.set(format, await exported(client, format));
  }
  return app.close;
});

const NAME_OF = { 'csl-json': 'a.json', biblatex: 'a.bib', bibtex: 'b.bib', ris: 'a.ris' } as const;

describe.each(['csl-json', 'biblatex', 'bibtex', 'ris'] as const)('%s', (format) => {
  const content = () => files.get(format) ?? '';

  test('comes back to the library as what it has', async () => {
    const report = await importContent(client, NAME_OF[format], content());
    expect(report.differences).toEqual([]);
    expect(report).toMatchObject({
      rows: QUOTED,
      sources: 0,
      sameSources: QUOTED,
      quotes: 0,
      refused: 0,
      unread: [],
    });
  });

  test('comes to another library as the same', async () => {
    const { client: other } = openApp();
    const report = await importContent(other, NAME_OF[format], content());
    expect(report).toMatchObject({ sources: QUOTED, refused: 0, duplicates: 0 });
    expect(await importContent(other, NAME_OF[format], content())).toMatchObject({
      sources: 0,
      sameSources: QUOTED,
      changedSources: 0,
      quotes: 0,
    });
    const lost = await exported(other, format);
    expect(withoutIds(lost)).toBe(withoutIds(content()));
  });
});

test('annotations come back to the sources that they stand in', async () => {
  const report = await importContent(client, 'a.json', files.get('web-annotation') ?? '');
  expect(report.differences).toEqual([]);
  expect(report).toMatchObject({ sources: 0, sameSources: QUOTED, quotes: 0, refused: 0 });
  expect(report.duplicates).toBe(report.rows);
});

/** Without what is of one library alone. */
function withoutIds(text: string): string {
  return text
    .replace(/"uuid": "[^"]*"/g, '')
    .replace(/"id": "[^"]*"/g, '')
    .replace(/^ID {2}- .*$/gm, '');
}
