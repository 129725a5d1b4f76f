import { beforeEach, describe, expect, test } from 'vitest';
import { databaseContent } from '../../support/database-content.ts';
import { importContent, reportOf, sendImport } from '../../support/import-file.ts';
import { type Client, openApp } from '../../support/open-app.ts';

let client: Client;
let db: ReturnType<typeof openApp>['db'];
beforeEach(async () => {
  ({ client, db } = openApp());
  await client.quotes.add({
    text: 'Mine',
    attributions: [{ newSpeaker: 'Ada Lovelace' }],
    attestations: [],
    tags: [],
  });
});

const csvOf = (rows: number) =>
  `quote,speaker,source\n${Array.from({ length: rows }, (_, i) => `Imported ${i},Speaker ${i % 50},Source ${i % 90}\n`).join('')}`;

/** An import of a large file that has written much and is not done. */
async function underWay(rows = 20_000) {
  const fileId = await sendImport(client, 'large.csv', csvOf(rows));
  const { mapping } = await client.imports.look({ fileId });
  const stream = await client.imports.run({ fileId, mapping });
  for (let told = await stream.next(); ; told = await stream.next()) {
    if (told.done || 'report' in told.value) throw new Error('It is done already.');
    if (told.value.done > 0) return { stream, fileId, mapping };
  }
}

const HELD = { code: 'REFUSED', message: expect.stringContaining('are being imported') as string };

describe('while quotes are imported', () => {
  test('others read what was there before', async () => {
    const { stream } = await underWay();
    const { total, facets } = await client.quotes.find({ query: {}, limit: 5 });
    expect([total, facets.speakers.length]).toEqual([1, 1]);
    expect((await client.quotes.find({ query: { text: 'imported' }, limit: 5 })).total).toBe(0);
    expect(await client.speakers.list({ text: '', limit: 100 })).toHaveLength(1);
    expect(await client.library.status()).toMatchObject({ quotes: 1, speakers: 1, sources: 0 });
    await stream.return?.(undefined);
  });

  test('whoever wants to write is refused, and nothing of it is kept', async () => {
    const { stream } = await underWay();
    await expect(client.quotes.edit({ id: 1, changes: { note: 'x' } })).rejects.toMatchObject(HELD);
    await expect(client.history.undo()).rejects.toMatchObject(HELD);
    const fileId = await sendImport(client, 'small.csv', csvOf(1));
    const another = await client.imports.run({ fileId, mapping: { text: 'quote' } });
    await expect(reportOf(another)).rejects.toMatchObject(HELD);
    await stream.return?.(undefined);
    await client.quotes.edit({ id: 1, changes: { note: 'x' } });
    expect(await client.quotes.get({ id: 1 })).toMatchObject({ text: 'Mine', note: 'x' });
  });

  test('nothing is kept of it when it is stopped, and it can be done again', async () => {
    const before = databaseContent(db);
    const { stream, fileId, mapping } = await underWay(8000);
    await stream.return?.(undefined);
    expect(databaseContent(db)).toEqual(before);
    expect(await client.history.state()).toMatchObject({ undo: { label: 'Add quote' } });
    const report = await reportOf(await client.imports.run({ fileId, mapping }));
    expect(report.quotes).toBe(8000);
    expect(await client.library.status()).toMatchObject({
      quotes: 8001,
      speakers: 51,
      sources: 90,
    });
  });
});

test('a file that cannot be read to its end brings nothing', async () => {
  const before = databaseContent(db);
  const bytes = Buffer.concat([Buffer.from(csvOf(5000)), Buffer.from([0xc3, 0x28, 10])]);
  await expect(importContent(client, 'odd.csv', bytes)).rejects.toMatchObject({
    code: 'REFUSED',
    message: expect.stringContaining('not in UTF-8') as string,
  });
  expect(databaseContent(db)).toEqual(before);
  await client.quotes.add({ text: 'Another' });
});

test('a long import is undone and done again in slices, with the same content', async () => {
  const before = databaseContent(db);
  await importContent(client, 'large.csv', csvOf(8000));
  const after = databaseContent(db);
  const answers: number[] = [];
  const ask = async () => answers.push((await client.quotes.find({ query: {}, limit: 1 })).total);
  const undoing = client.history.undo();
  // It is under way now, and others are answered from what was there before.
  await new Promise((resolve) => setTimeout(resolve));
  await ask();
  await expect(client.quotes.edit({ id: 1, changes: { note: 'x' } })).rejects.toMatchObject(HELD);
  expect((await undoing).label).toBe('Import 8,000 quotes from large.csv');
  await ask();
  expect(answers).toEqual([8001, 1]);
  expect(databaseContent(db)).toEqual(before);
  await client.history.redo();
  expect(databaseContent(db)).toEqual(after);
  expect((await client.quotes.find({ query: { text: 'imported' }, limit: 1 })).total).toBe(8000);
  expect((await client.quotes.find({ query: { text: '"speaker 7"' }, limit: 1 })).total).toBe(160);
  await client.history.undo();
  expect(databaseContent(db)).toEqual(before);
  expect((await client.quotes.find({ query: { text: 'imported' }, limit: 1 })).total).toBe(0);
}, 120_000);

test('the history of what was imported tells when, and what became of it since', async () => {
  await importContent(client, 'q.csv', 'quote,speaker\nOne thing,Bea;Cy\nAnother,Bea\n');
  await client.quotes.edit({ id: 2, changes: { note: 'Later' } });
  const { entries } = await client.history.of({ noun: 'quote', id: 2, limit: 10 });
  expect(entries.map(({ label, record, action }) => [label, record, action])).toEqual([
    ['Edit quote', 'Quote', 'edit'],
    ['Import 2 quotes from q.csv', 'Said by “Cy”', 'add'],
    ['Import 2 quotes from q.csv', 'Said by “Bea”', 'add'],
    ['Import 2 quotes from q.csv', 'Quote', 'add'],
  ]);
  expect(entries.at(-1)?.fields).toContainEqual(
    expect.objectContaining({ label: 'Wording', before: null, after: 'One thing' }),
  );
  expect(new Set(entries.map(({ id }) => id)).size).toBe(4);
  const paged = await client.history.of({
    noun: 'quote',
    id: 2,
    limit: 10,
    after: { step: entries[1]?.step ?? 0, id: entries[1]?.id ?? 0 },
  });
  expect(paged.entries).toEqual(entries.slice(2));
});
