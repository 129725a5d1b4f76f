import { expect, test } from 'vitest';
import { unzipSync } from 'fflate';
import { csvRecords, restOf } from '../../../formats/rows/csv-records.ts';
import { importContent } from '../../support/import-file.ts';
import { type Client, openApp } from '../../support/open-app.ts';

const SIGNS = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n'];
const BEFORE = ['', ' ', '   ', '\u00a0', '\u3000', '\u200b', "'", "''", "' "];
/** What a spreadsheet may take for a formula, wherever it is looked for. */
const TEXTS = BEFORE.flatMap((before) => SIGNS.map((sign) => `${before}${sign}1+1|’ cmd`));
/** The same where a field is a line, which is trimmed. */
const LINES = ['=', '+', '-', '@', '＝', '＋', '－', '＠'].flatMap((sign) => [
  `${sign}1`,
  `'${sign}1`,
  `a; ${sign}1`,
]);

const OPTIONS = {
  style: 'apa7',
  order: 'as-chosen',
  group: 'none',
  speakerInProse: false,
  bibliography: true,
} as const;

async function exported(client: Client, format: 'csv' | 'xlsx'): Promise<Buffer> {
  const request = { selection: { query: {} }, options: OPTIONS, format };
  for await (const told of await client.citations.export(request)) {
    if (!('file' in told)) continue;
    return 'text' in told.file
      ? Buffer.from(told.file.text)
      : Buffer.from(told.file.base64, 'base64');
  }
  throw new Error('Nothing was written.');
}

async function filled(): Promise<Client> {
  const { client } = openApp();
  for (const [n, text] of TEXTS.entries()) {
    const line = LINES[n % LINES.length] ?? '';
    const { id: speakerId } = await client.speakers.add({ display: `${line} ${n}`, kind: 'group' });
    const { id: sourceId } = await client.sources.add({
      title: `${line} ${n}`,
      container: line,
      publisher: line,
    });
    await client.quotes.add({
      text: `${text} ${n}`,
      note: text,
      tags: [line],
      attributions: [{ speakerId }],
      attestations: [{ sourceId, exact: 'x', locators: { page: line } }],
    });
  }
  return client;
}

/** What is known of each quote, with its texts in a form, in the order of the wordings. */
async function known(client: Client, form = (text: string) => text) {
  const ids = await client.quotes.ids({ query: {} });
  const quotes = await Promise.all([...ids].map((id) => client.quotes.get({ id })));
  return quotes
    .map(({ text, note, tags, attributions, attestations }) => ({
      text: form(text),
      note: form(note),
      tags: tags.map(({ name }) => name),
      speakers: attributions.map(({ speaker }) => speaker),
      places: attestations.map(({ sourceTitle, container, locators }) => ({
        sourceTitle,
        container,
        locators,
      })),
    }))
    .toSorted((a, b) => (a.text < b.text ? -1 : 1));
}

const withLineFeeds = (text: string) => text.replace(/\r\n?/g, '\n');

test('no cell of CSV begins a formula, none of Excel is one, and both come back as they were', async () => {
  const client = await filled();
  const csv = (await exported(client, 'csv')).toString();
  const records = csvRecords(',');
  const cells = [...records.read(csv.slice(1)), ...restOf(records)].slice(1).flat();
  expect(cells.length).toBeGreaterThan(TEXTS.length * 10);
  const beginning = /^[\s\u200B\u2060\uFEFF]*[=+\-@\t\r\n\0＝＋－＠]/u;
  expect(cells.filter((cell) => beginning.test(cell))).toEqual([]);

  const workbook = await exported(client, 'xlsx');
  const sheet = Buffer.from(unzipSync(workbook)['xl/worksheets/sheet1.xml'] ?? []).toString();
  expect(sheet).not.toMatch(/<f[ >]/u);
  expect(sheet.match(/<c [^>]*>/gu)?.filter((cell) => !/t="inlineStr"|\/>$/u.test(cell))).toEqual(
    [],
  );

  const { client: fromCsv } = openApp();
  await importContent(fromCsv, 'a.csv', csv);
  expect(await known(fromCsv)).toEqual(await known(client, withLineFeeds));
  const { client: fromExcel } = openApp();
  await importContent(fromExcel, 'a.xlsx', workbook);
  // XML has no carriage return, and a tab is a space there.
  const plain = (text: string) => withLineFeeds(text).replaceAll('\t', ' ');
  expect(await known(fromExcel)).toEqual(await known(client, plain));
}, 60_000);
