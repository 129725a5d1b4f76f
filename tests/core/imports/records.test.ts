import Database from 'better-sqlite3';
import { beforeEach, describe, expect, test } from 'vitest';
import { createCatalogue } from '../../../db/catalogue.ts';
import { importContent } from '../../support/import-file.ts';
import { type Client, openApp } from '../../support/open-app.ts';

let client: Client;
let app: ReturnType<typeof openApp>;
beforeEach(() => {
  app = openApp();
  ({ client } = app);
});

const lines = (...rows: Record<string, unknown>[]) =>
  rows.map((row) => JSON.stringify(row)).join('\n');
const namesOf = async () =>
  (await client.speakers.list({ text: '', limit: 100 })).map(({ display, quotes }) => [
    display,
    quotes,
  ]);

describe('a speaker', () => {
  test('is one under all spellings that fold to the same, and with a title', async () => {
    const rows = ['Volodymyr Zelensky', 'VOLODYMYR  zelensky', 'President Volodymyr Zelensky'];
    await importContent(
      client,
      'q.jsonl',
      lines(...rows.map((who, i) => ({ text: `T${i}`, who }))),
    );
    expect(await namesOf()).toEqual([['Volodymyr Zelensky', 3]]);
  });

  test('who is named twice in one row is named once', async () => {
    await importContent(client, 'q.csv', 'quote,speaker\nOne,Ada King; ada king;Ada King\n');
    expect((await client.quotes.get({ id: 1 })).attributions).toHaveLength(1);
  });

  test('who is unnamed is another in each source', async () => {
    const [one, two] = [{ title: 'One' }, { title: 'Two' }];
    const who = 'an official';
    const text = lines(
      { text: 'A', who, source: one },
      { text: 'B', who, source: one },
      { text: 'C', who, source: two },
    );
    expect(await importContent(client, 'q.jsonl', text)).toMatchObject({ speakers: 2 });
    expect(await namesOf()).toEqual([
      ['an official', 2],
      ['an official', 1],
    ]);
    // Nor is it one of those the next time.
    expect(await importContent(client, 'q.jsonl', text)).toMatchObject({ speakers: 2 });
  });

  test('of a row that is left out is not made', async () => {
    await importContent(client, 'q.csv', 'quote,speaker,date,source\nOne,Ada,2025-99,Gazette\n');
    expect(await client.library.status()).toMatchObject({ speakers: 0, sources: 0 });
  });

  test('who is given a role is found by it in all quotes that have it', async () => {
    await client.quotes.add({ text: 'Before', attributions: [{ newSpeaker: 'Ada King' }] });
    await importContent(client, 'q.csv', 'quote,speaker,role\nAfter,Ada King,Minister\n');
    const total = async () =>
      (await client.quotes.find({ query: { text: 'role:minister' }, limit: 1 })).total;
    expect(await total()).toBe(2);
    await client.history.undo();
    expect(await total()).toBe(0);
  });
});

test('a source is one by its address, or else by title, outlet and date', async () => {
  const url = 'https://example.org/a';
  const report = await importContent(
    client,
    'q.jsonl',
    lines(
      { text: 'A', source: { title: 'One', URL: url } },
      { text: 'B', source: { title: 'One, as it was called later', URL: url } },
      { text: 'C', source: { title: 'ONE' } },
      { text: 'D', source: { title: 'One', 'container-title': 'Gazette' } },
      { text: 'E', source: { title: 'One', URL: 'https://example.org/b' } },
    ),
  );
  expect(report.sources).toBe(3);
  const sources = await client.sources.list({ text: '', limit: 10 });
  expect(sources.map(({ quotes }) => quotes).toSorted((a, b) => a - b)).toEqual([1, 1, 3]);
});

test('a source without a title has its outlet or address for one; without any it is an error', async () => {
  const csv =
    'quote,outlet,url,author,page\nA,Gazette,,,\nB,,https://example.org/x,,\nC,,,Jane Roe,\nD,,,,12\n';
  const report = await importContent(client, 'q.csv', csv, {
    mapping: { text: 'quote', container: 'outlet', url: 'url', authors: 'author', page: 'page' },
  });
  expect(report.firstErrors).toEqual([
    {
      row: 4,
      column: 'author',
      value: 'Jane Roe',
      reason: 'This belongs to a source, and the row names none.',
    },
    {
      row: 5,
      column: 'page',
      value: '12',
      reason: 'This belongs to a source, and the row names none.',
    },
  ]);
  const sources = await client.sources.list({ text: '', limit: 10 });
  expect(sources.map(({ title }) => title)).toEqual(['Gazette', 'https://example.org/x']);
});

test.each([
  ['page 3; paragraph 6', { page: '3', paragraph: '6' }],
  ['pp. 3–4', { page: '3–4' }],
  ['§ 7', { section: '7' }],
  ['timestamp 1:02', { timestamp: '1:02' }],
])('the place %j is read', async (locators, expected) => {
  await importContent(
    client,
    'q.jsonl',
    lines({
      text: 'A',
      locators: [locators].flatMap((each) => each.split('; ')),
      source: { title: 'T' },
    }),
    {
      mapping: { text: 'text', locators: 'locators', title: 'source.title' },
    },
  );
  expect((await client.quotes.get({ id: 1 })).attestations[0]?.locators).toEqual(expected);
});

test('limits are those of the forms', async () => {
  const rows = [
    { text: 'A', who: 'y'.repeat(2001) },
    { text: 'A', tags: Array.from({ length: 201 }, (_, i) => `tag ${i}`) },
    { text: 'A', language: 'klingonisch' },
    { text: 'A', source: { title: 'T', URL: 'javascript:alert(1)' } },
    { text: 'A', source: { title: 'T' }, locators: { timestamp: 'noon' } },
    { text: '\u200b \u00a0' },
    { text: 'A', who: 'Ada\nKing' },
    // Longer than the beginning in which columns are looked for.
    { text: 'x'.repeat(1_000_001) },
  ];
  const report = await importContent(client, 'q.jsonl', lines(...rows));
  expect(report).toMatchObject({ quotes: 0, refused: rows.length });
  expect(report.firstErrors.map(({ column, reason }) => [column, reason])).toEqual([
    ['who', 'At most 2,000 characters fit here. These are 2,001.'],
    ['tags', 'At most 200 fit here. These are 201.'],
    ['language', 'Write a language tag, as en, uk or zh-Hant'],
    ['source.URL', 'Write a full address: https://…'],
    ['locators.timestamp', 'Write minutes and seconds, as 12:30 or 1:02:03.'],
    ['text', 'Must not be empty'],
    ['who', 'No line breaks or control characters here'],
    ['text', 'At most 1,000,000 characters fit here. These are 1,000,001.'],
  ]);
  expect(report.firstErrors.every(({ value }) => value.length <= 80)).toBe(true);
});

test('of very many errors the first thousand are told, and all are counted', async () => {
  const csv = `quote,date,kind\n${'A,never,odd\n'.repeat(700)}`;
  const report = await importContent(client, 'q.csv', csv);
  expect(report).toMatchObject({ refused: 700, errors: 1400 });
  expect(report.firstErrors).toHaveLength(1000);
  const { name, text } = await client.imports.writeErrors({
    name: 'q.csv',
    errors: [{ row: 2, column: '=date', value: '"never"', reason: 'Is none' }],
  });
  expect([name, text]).toEqual([
    'q-errors.csv',
    '\uFEFF"row","column","value","reason"\r\n"2","\'=date","""never""","Is none"\r\n',
  ]);
});

test('index and columns are as if they had been made anew', async () => {
  await client.quotes.add({ text: 'Mine', attributions: [{ newSpeaker: 'Ada King' }] });
  const rows = Array.from({ length: 300 }, (_, i) => ({
    text: `Words ${i % 40} of ${i} їжак Café`,
    speakers: [`Олена Number ${i % 20}`, ...(i % 7 === 0 ? ['Ada King'] : [])],
    note: i % 3 === 0 ? 'A note' : '',
    tags: [`tag ${i % 4}`],
    collections: i % 5 === 0 ? ['Kept'] : [],
    kind: i % 2 === 0 ? 'direct' : 'indirect',
    saidOn: `20${10 + (i % 9)}`,
    source: { title: `Title ${i % 30}`, 'container-title': `Outlet ${i % 6}`, issued: '2024' },
  }));
  await importContent(client, 'q.jsonl', lines(...rows));
  const { db } = app;
  const terms = () => {
    db.exec(`DROP TABLE IF EXISTS temp.all_terms;
      CREATE VIRTUAL TABLE temp.all_terms USING fts5vocab(main, quote_text, instance)`);
    return db.prepare('SELECT term, doc, col FROM temp.all_terms ORDER BY 1, 2, 3, offset').all();
  };
  const found = async () => {
    const queries = [
      '',
      'words',
      'їжак',
      'ijak',
      'speaker:olena',
      'tag:"tag 1"',
      'outlet:"outlet 3"',
      'kind:direct year:2012',
    ];
    return Promise.all(queries.map((text) => client.quotes.find({ query: { text }, limit: 500 })));
  };
  const [indexed, asked] = [terms(), await found()];
  const another = new Database(app.file);
  const anew = createCatalogue(another, { now: () => 0, rebuildIndex: true });
  expect(anew.counts.live().quotes).toBe(301);
  another.close();
  expect(terms()).toEqual(indexed);
  expect(await found()).toEqual(asked);
});
