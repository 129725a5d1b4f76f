import { beforeEach, expect, test } from 'vitest';
import { importContent, sendImport } from '../../support/import-file.ts';
import { type Client, openApp } from '../../support/open-app.ts';

let client: Client;
let db: ReturnType<typeof openApp>['db'];
beforeEach(() => {
  ({ client, db } = openApp());
});

test('records with an error are left out and told, and the others are imported', async () => {
  const bib = `@book{a, author = {Roe, J.}}
@book{b, title = {${'x'.repeat(2001)}}}
@book{c, title = {Good}, url = {ftp://example.org/x}, isbn = {1},
  annotation = {Ada: “Yes” (timestamp 99 o'clock)}}
@book{d, title = {Open`;
  const report = await importContent(client, 'a.bib', bib);
  expect(report).toMatchObject({ rows: 4, sources: 1, quotes: 0, refused: 4 });
  expect(report.firstErrors).toEqual([
    { row: 1, column: 'title', value: '', reason: 'There is no title.' },
    expect.objectContaining({ row: 2, column: 'title' }),
    expect.objectContaining({ row: 3, column: 'timestamp' }),
    expect.objectContaining({ row: 5, column: null }),
  ]);
  expect(await client.sources.get({ id: 1 })).toMatchObject({
    title: 'Good',
    url: null,
    note: 'Address: ftp://example.org/x',
  });
});

test('an import that is stopped leaves nothing', async () => {
  await importContent(client, 'a.bib', '@book{a, title = {Title 1}, publisher = {X}, year = 1990}');
  const before = db.prepare('SELECT * FROM source').all();
  const many = Array.from(
    { length: 5000 },
    (_, i) => `@book{k${i}, title = {Title ${i}}, year = 1990}`,
  );
  const fileId = await sendImport(client, 'many.bib', many.join('\n'));
  const stop = new AbortController();
  const stream = await client.imports.run(
    { fileId, mapping: {}, takeFile: true },
    { signal: stop.signal },
  );
  await expect(async () => {
    for await (const _ of stream) stop.abort();
  }).rejects.toThrow(/abort/i);
  expect(db.prepare('SELECT * FROM source').all()).toEqual(before);
  await client.quotes.add({ text: 'After' });
});

test.each([
  ['a.bib', ''],
  ['a.bib', 'No entry at all'],
  ['a.json', '{"a": 1}'],
  ['a.ris', Buffer.from([0, 1, 2, 3])],
])('%s that is of no use is refused in words', async (name, content) => {
  const fileId = await sendImport(client, name, content);
  await expect(client.imports.look({ fileId })).rejects.toMatchObject({ code: 'REFUSED' });
});

test('other encodings are read', async () => {
  const text = '@book{a, title = {Привіт}, author = {Шевченко, Тарас}}';
  const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le');
  await importContent(client, 'a.bib', utf16);
  const latin = Buffer.from('TY  - BOOK\r\nTI  - Über Göteborg\r\nER  - \r\n', 'latin1');
  await importContent(client, 'a.ris', latin);
  expect((await client.sources.list({ limit: 9 })).map(({ title }) => title)).toEqual([
    'Über Göteborg',
    'Привіт',
  ]);
});
