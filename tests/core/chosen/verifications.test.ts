import { expect, test } from 'vitest';
import { openApp } from '../../support/open-app.ts';

async function openWithQuotes() {
  const app = openApp();
  const { id: one } = await app.client.quotes.add({ text: 'The bridge is safe' });
  const { id: two } = await app.client.quotes.add({ text: 'No vote was lost' });
  const find = (statuses: ('unchecked' | 'disputed' | 'retracted')[] = []) =>
    app.client.quotes.find({ query: { filters: { statuses } }, limit: 10 });
  return { ...app, one, two, find };
}

test('the latest check is shown, and earlier ones are kept', async () => {
  const { client, one, find } = await openWithQuotes();
  expect((await client.quotes.get({ id: one })).verifications).toEqual([]);
  await client.verifications.record({
    quoteIds: [one],
    status: 'disputed',
    evidence: ' He denied it. ',
  });
  await client.verifications.record({ quoteIds: [one], status: 'primary source found' });
  const { verifications } = await client.quotes.get({ id: one });
  expect(verifications).toMatchObject([
    { status: 'primary source found', evidence: '' },
    { status: 'disputed', evidence: 'He denied it.' },
  ]);
  expect((await find()).rows.map(({ id, status }) => [id, status])).toContainEqual([
    one,
    'primary source found',
  ]);
});

test('a check of an earlier day does not take the place of a later one', async () => {
  const { client, one } = await openWithQuotes();
  await client.verifications.record({ quoteIds: [one], status: 'retracted' });
  const at = Date.UTC(2020, 1, 1);
  await client.verifications.record({ quoteIds: [one], status: 'disputed', at });
  const { verifications } = await client.quotes.get({ id: one });
  expect(verifications.map(({ status }) => status)).toEqual(['retracted', 'disputed']);
});

test('quotes are filtered and counted by their latest check, which is undone at once', async () => {
  const { client, one, two, find } = await openWithQuotes();
  await client.verifications.record({ quoteIds: [one, two, one], status: 'disputed' });
  await client.verifications.record({ quoteIds: [two], status: 'retracted' });
  const found = await find(['disputed']);
  expect(found.rows.map(({ id }) => id)).toEqual([one]);
  const counts = found.facets.statuses.filter(({ count }) => count > 0);
  expect(counts).toEqual([
    { status: 'disputed', count: 1 },
    { status: 'retracted', count: 1 },
  ]);
  await client.history.undo();
  expect((await find(['disputed'])).total).toBe(2);
  expect(await client.history.undo()).toEqual({ label: 'Mark 2 quotes as “disputed”' });
  expect((await find(['unchecked'])).total).toBe(2);
  await client.history.redo();
  expect((await find(['disputed', 'unchecked'])).total).toBe(2);
});

test('what was recorded cannot be changed', async () => {
  const { client, db, one } = await openWithQuotes();
  await client.verifications.record({ quoteIds: [one], status: 'disputed' });
  expect(() => db.exec("UPDATE verification SET status = 'fabricated'")).toThrow('never changed');
});

test.each([
  ['a day to come', { at: Date.UTC(2100, 1) }, { field: 'at' }],
  ['a quote that is gone', { quoteIds: [999] }, { what: 'quote' }],
])('%s is refused', async (_, input, data) => {
  const { client, one } = await openWithQuotes();
  await expect(
    client.verifications.record({ quoteIds: [one], status: 'disputed', ...input }),
  ).rejects.toMatchObject({ data });
});

test('evidence that would be written a hundred thousand times is short', async () => {
  const { client } = openApp();
  const quoteIds = Array.from({ length: 2600 }, (_, index) => index + 1);
  await expect(
    client.verifications.record({ quoteIds, status: 'disputed', evidence: 'x'.repeat(20_000) }),
  ).rejects.toMatchObject({ data: { field: 'evidence' } });
});
