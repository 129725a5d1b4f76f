import { expect, test } from 'vitest';
import { openApp, type Client } from '../support/open-app.ts';

const named = async (client: Client, name: string) =>
  (await client.tags.list()).find((tag) => tag.name === name);

test('tags become one: its quotes are those of all, and one undo parts them again', async () => {
  const { client } = openApp();
  await client.quotes.add({ text: 'One', tags: ['drones', 'uav'] });
  await client.quotes.add({ text: 'Two', tags: ['uav'] });
  await client.quotes.add({ text: 'Three', tags: ['unmanned'] });
  const into = (await named(client, 'drones'))!.id;
  const from = [(await named(client, 'uav'))!.id, (await named(client, 'unmanned'))!.id];
  await client.tags.edit({ id: from[0]!, colour: 'teal' });
  await client.tags.merge({ into, from });
  expect(await client.tags.list()).toEqual([
    { id: into, name: 'drones', colour: 'teal', quotes: 3 },
  ]);
  expect(await client.history.undo()).toEqual({ label: 'Merge tags into “drones”' });
  expect((await client.tags.list()).map(({ name, quotes }) => [name, quotes])).toEqual([
    ['drones', 1],
    ['uav', 2],
    ['unmanned', 1],
  ]);
});

test('a tag is not merged with itself alone, nor with one that is gone', async () => {
  const { client } = openApp();
  await client.quotes.add({ text: 'One', tags: ['drones'] });
  const { id } = (await named(client, 'drones'))!;
  await expect(client.tags.merge({ into: id, from: [id] })).rejects.toMatchObject({
    code: 'REFUSED',
  });
  await expect(client.tags.merge({ into: id, from: [999] })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
});
