import { expect, test } from 'vitest';
import { openApp, type Client } from '../support/open-app.ts';

const add = async (client: Client, name: string, parentId: number | null = null) =>
  (await client.collections.add({ name, parentId })).id;

/** The tree as lines, two spaces a level. */
async function tree(client: Client): Promise<string[]> {
  const list = await client.collections.list();
  const depth = (id: number | null): number =>
    id === null ? 0 : 1 + depth(list.find((each) => each.id === id)!.parentId);
  return list.map(({ name, parentId }) => '  '.repeat(depth(parentId)) + name);
}

test('collections are put in an order, into one another and out again, each in one step', async () => {
  const { client } = openApp();
  const [book, notes, talk] = [
    await add(client, 'Book'),
    await add(client, 'Notes'),
    await add(client, 'Talk'),
  ];
  await add(client, 'Chapter', book);
  await client.collections.move({ id: talk, parentId: null, before: book });
  expect(await tree(client)).toEqual(['Talk', 'Book', '  Chapter', 'Notes']);
  await client.collections.move({ id: notes, parentId: book, before: null });
  expect(await tree(client)).toEqual(['Talk', 'Book', '  Chapter', '  Notes']);
  await client.collections.move({ id: book, parentId: talk, before: null });
  expect(await tree(client)).toEqual(['Talk', '  Book', '    Chapter', '    Notes']);
  expect(await client.history.undo()).toEqual({ label: 'Move collection “Book”' });
  await client.history.undo();
  await client.history.undo();
  expect(await tree(client)).toEqual(['Book', '  Chapter', 'Notes', 'Talk']);
});

test('no collection is put into itself or into one that is in it', async () => {
  const { client } = openApp();
  const book = await add(client, 'Book');
  const chapter = await add(client, 'Chapter', book);
  for (const parentId of [book, chapter]) {
    await expect(
      client.collections.move({ id: book, parentId, before: null }),
    ).rejects.toMatchObject({ code: 'REFUSED', data: { field: 'parentId' } });
  }
  await expect(
    client.collections.move({ id: chapter, parentId: null, before: 999 }),
  ).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('a move to where it stands is no step', async () => {
  const { client } = openApp();
  await add(client, 'Book');
  const notes = await add(client, 'Notes');
  await client.collections.move({ id: notes, parentId: null, before: null });
  expect(await client.history.state()).toMatchObject({
    undo: { label: 'Add collection “Notes”' },
  });
});
