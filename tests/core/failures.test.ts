import { expect, test } from 'vitest';
import { databaseContent } from '../support/database-content.ts';
import { openApp } from '../support/open-app.ts';

test('a full disk is told in words, and nothing of the step is kept', async () => {
  const { client, db } = openApp();
  const before = databaseContent(db);
  db.pragma(`max_page_count = ${Number(db.pragma('page_count', { simple: true }))}`);
  const refusal = client.quotes.add({ text: 'long '.repeat(100_000) });
  await expect(refusal).rejects.toMatchObject({ code: 'REFUSED', defined: true });
  await expect(refusal).rejects.toThrow('disk is full');
  expect(databaseContent(db)).toEqual(before);
  db.pragma('max_page_count = 1000000');
  await expect(client.quotes.add({ text: 'short' })).resolves.toHaveProperty('id');
});
