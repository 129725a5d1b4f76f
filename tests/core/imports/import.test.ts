import { beforeEach, describe, expect, test } from 'vitest';
import { importContent, reportOf, sendImport } from '../../support/import-file.ts';
import { type Client, openApp } from '../../support/open-app.ts';

let client: Client;
let db: ReturnType<typeof openApp>['db'];
beforeEach(() => {
  ({ client, db } = openApp());
});

const CSV = `Quote,Speaker,Role,Date,Source,Outlet,Published,Author,URL,Page,Tags,Note
"We will not ""yield"", ever.",Ada Lovelace,Minister,29 Dec 2025,Harbour plan,Gazette,2025-12-30,"Roe, Jane",https://example.org/a,3,sea; bridge,First
Another thing,Ada Lovelace; Karl Marx,,2025-12,Harbour plan,Gazette,2025-12-30,"Roe, Jane",https://example.org/a,,bridge,
No one said this,,,,,,,,,,,
`;

describe('a CSV', () => {
  test('becomes quotes with all that hangs on them', async () => {
    const report = await importContent(client, 'quotes.csv', CSV);
    expect(report).toEqual({
      rows: 3,
      quotes: 3,
      speakers: 2,
      sources: 1,
      sameSources: 0,
      changedSources: 0,
      editedSources: 0,
      keptSources: 0,
      differences: [],
      tags: 2,
      collections: 0,
      duplicates: 0,
      refused: 0,
      errors: 0,
      firstErrors: [],
      unread: [],
    });
    const first = await client.quotes.get({ id: 1 });
    expect(first).toMatchObject({
      text: 'We will not "yield", ever.',
      saidOn: '2025-12-29',
      note: 'First',
      attributions: [{ speaker: 'Ada Lovelace', role: 'Minister' }],
      attestations: [
        {
          sourceTitle: 'Harbour plan',
          container: 'Gazette',
          issued: '2025-12-30',
          exact: 'We will not "yield", ever.',
          locators: { page: '3' },
          match: 'unchecked',
        },
      ],
      tags: [{ name: 'bridge' }, { name: 'sea' }],
    });
    const second = await client.quotes.get({ id: 2 });
    expect(second.attributions.map(({ speaker }) => speaker)).toEqual([
      'Ada Lovelace',
      'Karl Marx',
    ]);
    const source = await client.sources.get({ id: 1 });
    expect(source).toMatchObject({
      authors: [{ family: 'Roe', given: 'Jane' }],
      url: 'https://example.org/a',
      quotes: 2,
    });
  });

  test('is found by words, speaker and source, and counted beside the filters', async () => {
    await importContent(client, 'quotes.csv', CSV);
    const totalOf = async (text: string) =>
      (await client.quotes.find({ query: { text }, limit: 0 })).total;
    expect(await totalOf('yield')).toBe(1);
    expect(await totalOf('lovelace')).toBe(2);
    expect(await totalOf('gazette')).toBe(2);
    expect(await totalOf('first')).toBe(1);
    const { facets } = await client.quotes.find({ query: {}, limit: 0 });
    expect(facets.speakers.map(({ label, count }) => [label, count])).toEqual([
      ['Ada Lovelace', 2],
      ['Karl Marx', 1],
    ]);
    expect(facets.years).toEqual([
      { year: null, count: 1 },
      { year: 2025, count: 2 },
    ]);
  });

  test('is one step to undo and to do again', async () => {
    const { id } = await client.quotes.add({ text: 'Mine' });
    await importContent(client, 'quotes.csv', CSV);
    const { undo } = await client.history.state();
    expect(undo?.label).toBe('Import 3 quotes from quotes.csv');
    await client.history.undo();
    expect(await client.quotes.ids({ query: {} })).toEqual([id]);
    expect(await client.library.status()).toMatchObject({ quotes: 1, speakers: 0, sources: 0 });
    await client.history.redo();
    expect((await client.quotes.find({ query: { text: 'lovelace' }, limit: 9 })).total).toBe(2);
    await client.history.undo();
    expect(await client.library.status()).toMatchObject({ quotes: 1, speakers: 0, sources: 0 });
    expect(db.pragma('foreign_key_check')).toEqual([]);
  });

  test('uses the speakers, sources and tags that are in the library', async () => {
    const { id: speakerId } = await client.speakers.add({
      display: 'Augusta King',
      aliases: [{ form: 'Ada Lovelace' }],
      roles: [{ title: 'Minister' }],
    });
    const { id: sourceId } = await client.sources.add({
      title: 'The harbour',
      url: 'https://example.org/a',
    });
    const report = await importContent(client, 'quotes.csv', CSV);
    expect(report).toMatchObject({ speakers: 1, sources: 0 });
    const [quote] = (await client.quotes.find({ query: { text: 'yield' }, limit: 1 })).rows;
    expect(quote).toMatchObject({
      speakers: [{ id: speakerId, display: 'Augusta King' }],
      source: { id: sourceId },
    });
    expect((await client.speakers.get({ id: speakerId })).roles).toHaveLength(1);
  });

  test('is told to be a duplicate where the speaker has said the same already', async () => {
    await importContent(client, 'quotes.csv', CSV);
    const again = CSV.replace('Another thing', 'ANOTHER “thing”!').replace('No one', 'Somebody');
    const report = await importContent(client, 'again.csv', again);
    expect(report).toMatchObject({ rows: 3, quotes: 1, duplicates: 2 });
    const all = await importContent(client, 'again.csv', again, { leaveDuplicates: false });
    expect(all).toMatchObject({ rows: 3, quotes: 3, duplicates: 3 });
  });

  test('is checked without a trace, with the same counts', async () => {
    const before = db.prepare('SELECT * FROM sqlite_sequence').all();
    const revision = (await client.quotes.find({ query: {}, limit: 0 })).revision;
    const fileId = await sendImport(client, 'quotes.csv', CSV);
    const { mapping } = await client.imports.look({ fileId });
    const checked = await reportOf(await client.imports.check({ fileId, mapping }));
    expect(db.prepare('SELECT * FROM sqlite_sequence').all()).toEqual(before);
    expect((await client.quotes.find({ query: {}, limit: 0 })).revision).toBe(revision);
    expect(await reportOf(await client.imports.run({ fileId, mapping }))).toEqual(checked);
  });
});

test('a row with an error is left out and told, and the others are imported', async () => {
  const rows = [
    'text,speaker,date,url,title,kind',
    'Good,Ada,2025-02-28,,,DIRECT',
    'Bad day,Bea,2025-02-30,,,',
    'Bad address,Cy,,ftp://x,T,',
    ',Dan,,,,',
    'Bad kind,Eve,,,,shouted',
    `Formula,=1+1,,,"'=2",`,
    'Too,many,,,,,cells,here',
    'NUL\0,Fay,,,,',
  ];
  const report = await importContent(client, 'q.csv', rows.join('\n'));
  expect(report).toMatchObject({ rows: 8, quotes: 2, refused: 6, errors: 6, speakers: 2 });
  expect(report.firstErrors).toEqual([
    {
      row: 3,
      column: 'date',
      value: '2025-02-30',
      reason: 'There is no 30 February: in 2025 it has 28 days.',
    },
    { row: 4, column: 'url', value: 'ftp://x', reason: 'Write a full address: https://…' },
    { row: 5, column: 'text', value: '', reason: 'There is no wording.' },
    {
      row: 6,
      column: 'kind',
      value: 'shouted',
      reason: 'Write one of: direct, mixed, indirect, paraphrase',
    },
    {
      row: 8,
      column: null,
      value: '',
      reason:
        'Has 8 cells where the first row names 6 columns. A cell with a separator in it must stand in quotation marks.',
    },
    { row: 9, column: 'text', value: 'NUL', reason: 'Contains a NUL character' },
  ]);
  const [formula] = (await client.quotes.find({ query: { text: 'formula' }, limit: 1 })).rows;
  expect(formula).toMatchObject({ speakers: [{ display: '=1+1' }], source: { title: '=2' } });
});

describe('JSON Lines', () => {
  const LINE = {
    text: 'We will build it.',
    speakers: [{ name: 'Ada Lovelace', role: 'Minister' }, 'Karl Marx'],
    saidOn: '2025-12-29',
    kind: 'mixed',
    mode: 'spoken',
    language: 'en',
    addressee: 'Parliament',
    note: 'Loud',
    tags: ['sea; shore', 'bridge'],
    collections: ['Harbour'],
    source: {
      type: 'article-magazine',
      title: 'The plan',
      'container-title': 'Weekly',
      author: [{ family: 'Roe', given: 'Jane' }, { literal: 'Smith, Sons & Co' }],
      issued: { 'date-parts': [[2025, 12, 30]] },
      URL: 'https://example.org/b',
    },
    locators: { page: '12', paragraph: 4 },
  };

  test('are read as they are documented', async () => {
    const text = `${JSON.stringify(LINE)}\n\n${JSON.stringify({ text: 'Bare', odd: { one: 1 } })}`;
    const report = await importContent(client, 'quotes.jsonl', text);
    expect(report).toMatchObject({ rows: 2, quotes: 2, refused: 0, unread: ['odd.one'] });
    expect(await client.quotes.get({ id: 1 })).toMatchObject({
      text: LINE.text,
      kind: 'mixed',
      mode: 'spoken',
      language: 'en',
      saidOn: '2025-12-29',
      addressee: 'Parliament',
      note: 'Loud',
      attributions: [
        { speaker: 'Ada Lovelace', role: 'Minister' },
        { speaker: 'Karl Marx', role: null },
      ],
      attestations: [
        {
          sourceTitle: 'The plan',
          container: 'Weekly',
          issued: '2025-12-30',
          locators: { page: '12', paragraph: '4' },
        },
      ],
      tags: [{ name: 'bridge' }, { name: 'sea; shore' }],
      collections: [{ name: 'Harbour' }],
    });
    expect(await client.sources.get({ id: 1 })).toMatchObject({
      type: 'article-magazine',
      authors: [
        { family: 'Roe', given: 'Jane', literal: null },
        { family: null, given: null, literal: 'Smith, Sons & Co' },
      ],
      url: 'https://example.org/b',
    });
  });

  test('with lines that are none are told by their numbers', async () => {
    const lines = ['{"text":"Good"}', '', '{"text":', '[1]', '{"text":"\\ud800"}', '"x"'];
    const report = await importContent(client, 'q.jsonl', lines.join('\r\n'));
    expect(report).toMatchObject({ rows: 5, quotes: 1, refused: 4 });
    expect(report.firstErrors.map(({ row, reason }) => [row, reason])).toEqual([
      [3, 'Is no JSON.'],
      [4, 'Is no JSON object.'],
      [5, 'Contains half a character, as is left of an emoji that was cut in two'],
      [6, 'Is no JSON object.'],
    ]);
  });
});
