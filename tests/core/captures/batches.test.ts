import { expect, test } from 'vitest';
import { HARBOUR, harbourPage } from '../../support/documents/articles.ts';
import { sendFile } from '../../support/documents/send-file.ts';
import { wordFile } from '../../support/documents/word-file.ts';
import { type Client, openApp } from '../../support/open-app.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

const FOLDER: Readonly<Record<string, Uint8Array>> = {
  'a/harbour.docx': wordFile(HARBOUR),
  'a/broken.docx': wordFile(HARBOUR).subarray(0, 200),
  'b/harbour.html': utf8(harbourPage()),
  'b/again.html': utf8(harbourPage()),
};

async function begin(client: Client) {
  const files = Object.entries(FOLDER).map(([path, { length: size }]) => ({ path, size }));
  return (await client.batches.begin({ name: 'Harbours', files })).id;
}

async function take(client: Client, id: number, path: string) {
  const file = (await client.batches.get({ id })).files.find((each) => each.path === path)!;
  const fileId = await sendFile(client, path.split('/').at(-1)!, FOLDER[path]!);
  return client.batches.take({ batchFileId: file.id, fileId });
}

test('a file that cannot be read stops none of the others', async () => {
  const { client } = openApp();
  const id = await begin(client);
  for (const path of Object.keys(FOLDER)) await take(client, id, path);
  const { files, ...row } = await client.batches.get({ id });
  expect(row).toMatchObject({
    name: 'Harbours',
    total: 4,
    waiting: 0,
    read: 2,
    refused: 1,
    known: 1,
  });
  expect(files.map(({ state }) => state)).toEqual(['read', 'refused', 'read', 'known']);
  expect(files[1]).toMatchObject({
    reason: expect.stringContaining('cut off') as string,
    captureId: null,
  });
  expect(files[3]?.captureId).toBe(files[2]?.captureId);
  expect(await client.captures.list()).toHaveLength(2);
  expect(await client.sources.list({ text: '', limit: 9 })).toHaveLength(2);
});

test('what was not sent waits, is cancelled or refused, and what was read stays', async () => {
  const { client } = openApp();
  const id = await begin(client);
  await take(client, id, 'a/harbour.docx');
  expect(await client.batches.list()).toMatchObject([{ id, waiting: 3, read: 1 }]);
  const waiting = (await client.batches.get({ id })).files[2]!;
  await client.batches.refuse({ batchFileId: waiting.id, reason: 'Too large.' });
  await client.batches.cancel({ id });
  expect(await client.batches.list()).toMatchObject([
    { waiting: 0, read: 1, refused: 1, cancelled: 2 },
  ]);
  expect((await take(client, id, 'b/again.html')).state).toBe('cancelled');
  expect(await client.captures.list()).toHaveLength(1);
  await client.batches.forget({ id });
  expect(await client.batches.list()).toEqual([]);
  expect(await client.captures.list()).toHaveLength(1);
});

test('undo takes a capture back, and the report says it is gone', async () => {
  const { client } = openApp();
  const id = await begin(client);
  const { captureId } = await take(client, id, 'a/harbour.docx');
  await client.history.undo();
  expect((await client.batches.get({ id })).files[0]).toMatchObject({
    state: 'read',
    captureId: null,
  });
  await client.history.redo();
  expect((await client.batches.get({ id })).files[0]).toMatchObject({ captureId });
});
