import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { CitedQuote } from '../../../contract/citations.ts';
import { QuoteQuery } from '../../../contract/search.ts';
import { chosenQuotes } from '../../../core/lists/content.ts';
import { createCatalogue } from '../../../db/catalogue.ts';
import { openLibrary } from '../../../db/open.ts';
import { plainCharacters, plainLine } from '../../../formats/plain-characters.ts';
import { importContent } from '../../support/import-file.ts';
import { type Client, openApp } from '../../support/open-app.ts';
import { CITED_FIELDS, type CitedField, fieldOf } from '../../support/records/cited-fields.ts';
import { fillHostile } from '../../support/records/fill-hostile.ts';

/** As many as were asked for; `DIXIT_ROUND_TRIP_RECORDS=1000` for a long run. */
const RECORDS = Number(process.env['DIXIT_ROUND_TRIP_RECORDS'] ?? 200);

const withLineFeeds = (text: string) => text.replace(/\r\n?/g, '\n');
const inTex = (text: string) => plainLine(text).replace(/ +/g, ' ');

/** The formats that are read again, each with the form in which it can hold a text. */
const FORMATS = {
  csv: { name: 'a.csv', form: withLineFeeds },
  xlsx: { name: 'a.xlsx', form: plainCharacters },
  jsonl: { name: 'a.jsonl', form: withLineFeeds },
  'csl-json': { name: 'a.json', form: withLineFeeds },
  biblatex: { name: 'a.bib', form: inTex },
  bibtex: { name: 'b.bib', form: inTex },
  ris: { name: 'a.ris', form: plainLine },
} as const;
type Format = keyof typeof FORMATS;

/** Those that have quotes without a source, too. */
const HOLDS_ALL: ReadonlySet<Format> = new Set(['csv', 'xlsx', 'jsonl']);

const OPTIONS = {
  style: 'apa7',
  order: 'as-chosen',
  group: 'none',
  speakerInProse: false,
  bibliography: true,
} as const;

/** The quotes of a library by the number at the end of each wording. */
function quotesIn(file: string): Map<string, CitedQuote> {
  const library = openLibrary(file, { now: 0, readonly: true });
  const catalogue = createCatalogue(library.db, { now: () => 0 });
  const selection = { query: QuoteQuery.parse({}) };
  const quotes = chosenQuotes(catalogue, { selection, options: OPTIONS });
  library.close();
  return new Map(quotes.map((quote) => [/\d+$/u.exec(quote.text)?.[0] ?? quote.text, quote]));
}

async function exported(client: Client, format: Format): Promise<string | Uint8Array> {
  const selection = { query: {} };
  const stream = await client.citations.export({ selection, options: OPTIONS, format });
  for await (const told of stream) {
    if (!('file' in told)) continue;
    return 'text' in told.file ? told.file.text : Buffer.from(told.file.base64, 'base64');
  }
  throw new Error('Nothing was written.');
}

/** The cells of the table in docs/formats.md: whether a field is kept by a format. */
function toldRoundTrips(): Map<string, Map<string, boolean>> {
  const docs = readFileSync(new URL('../../../docs/formats.md', import.meta.url), 'utf8');
  const [, section = ''] = docs.split('\n## Round trips\n');
  const rows = section
    .split('\n## ')[0]!
    .split('\n')
    .filter((line) => line.startsWith('|') && !line.startsWith('|---'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const [[, ...formats] = [], ...fields] = rows;
  return new Map(
    fields.map(([field = '', ...cells]) => [
      field,
      new Map(formats.map((format, index) => [format, cells[index] === 'kept'])),
    ]),
  );
}

const told = toldRoundTrips();
const FIELDS = Object.keys(CITED_FIELDS) as CitedField[];

/** A quote with its texts in the form that a format can hold. */
function inForm(quote: CitedQuote, form: (text: string) => string): CitedQuote {
  return JSON.parse(JSON.stringify(quote), (_key, value: unknown) =>
    typeof value === 'string' ? form(value) : value,
  ) as CitedQuote;
}

let client: Client;
let before: ReadonlyMap<string, CitedQuote>;
beforeAll(() => {
  const app = openApp({
    closedByTest: false,
    fill: (catalogue, db) => fillHostile(catalogue, db, { quotes: RECORDS }),
  });
  ({ client } = app);
  before = quotesIn(app.file);
  return app.close;
});

test('the table names every field and format', () => {
  expect([...told.keys()]).toEqual(FIELDS);
  expect([...(told.get('wording')?.keys() ?? [])]).toEqual(Object.keys(FORMATS));
});

describe.each(Object.keys(FORMATS) as Format[])('%s', (format) => {
  test('brings back what the table tells', async () => {
    const { name, form } = FORMATS[format];
    const other = openApp();
    const content = await exported(client, format);
    const report = await importContent(other.client, name, content, { leaveDuplicates: false });
    expect(report.firstErrors).toEqual([]);
    const after = quotesIn(other.file);
    const present = [...before].filter(
      ([, { source }]) => source !== null || HOLDS_ALL.has(format),
    );
    expect([...after.keys()].toSorted()).toEqual(present.map(([key]) => key).toSorted());
    const lost = new Map<CitedField, string[]>();
    for (const [key, quote] of present) {
      const was = inForm(quote, form);
      const is = after.get(key);
      for (const field of FIELDS) {
        const [expected, found] = [fieldOf(was, field), is ? fieldOf(is, field) : 'nothing'];
        if (expected === found) continue;
        lost.set(field, [...(lost.get(field) ?? []), `${expected} → ${found}`]);
      }
    }
    const unkept = [...lost].filter(([field]) => told.get(field)?.get(format) === true);
    expect(Object.fromEntries(unkept)).toEqual({});
  }, 120_000);
});
