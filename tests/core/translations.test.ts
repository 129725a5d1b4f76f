import { expect, test } from 'vitest';
import { openApp } from '../support/open-app.ts';

async function open() {
  const app = openApp();
  const { client } = app;
  const add = async (text: string) => (await client.quotes.add({ text })).id;
  return { ...app, add, get: (id: number) => client.quotes.get({ id }) };
}

test('each side of a translation knows the other', async () => {
  const { client, add, get } = await open();
  const [english, ukrainian] = [await add('All is well'), await add('Усе добре')];
  await client.translations.link({ id: english, originalId: ukrainian });
  expect((await get(english)).original).toMatchObject({ id: ukrainian, text: 'Усе добре' });
  expect((await get(ukrainian)).translations.map(({ id }) => id)).toEqual([english]);
  await client.translations.unlink({ id: english });
  expect((await get(english)).original).toBeNull();
  expect((await get(ukrainian)).translations).toEqual([]);
});

test('the original is made in one step, said by the same on the same day', async () => {
  const { client, get } = await open();
  const { id } = await client.quotes.add({
    text: 'All is well',
    saidOn: '2025-12-29',
    kind: 'direct',
    attributions: [{ newSpeaker: 'Oksana Melnyk' }],
  });
  const { id: originalId } = await client.translations.addOriginal({
    id,
    text: 'Усе добре',
    language: 'UK',
    translator: 'me',
  });
  expect(await get(originalId)).toMatchObject({
    text: 'Усе добре',
    language: 'uk',
    saidOn: '2025-12-29',
    attributions: [{ speaker: 'Oksana Melnyk' }],
  });
  expect(await get(id)).toMatchObject({ translator: 'me', original: { id: originalId } });
  expect(await client.history.undo()).toEqual({ label: 'Add the original' });
  expect(await get(id)).toMatchObject({ translator: null, original: null });
});

test('no quote is a translation of itself, by whatever way', async () => {
  const { client, add } = await open();
  const [a, b, c] = [await add('a'), await add('b'), await add('c')];
  await client.translations.link({ id: a, originalId: b });
  await client.translations.link({ id: b, originalId: c });
  for (const [id, originalId] of [
    [a, a],
    [b, a],
    [c, a],
  ] as const) {
    await expect(client.translations.link({ id, originalId })).rejects.toMatchObject({
      code: 'REFUSED',
      data: { field: 'original' },
    });
  }
});

test('an original in the trash is shown as such, a translation there is not', async () => {
  const { client, add, get } = await open();
  const [a, b] = [await add('a'), await add('b')];
  await client.translations.link({ id: a, originalId: b });
  await client.quotes.trash({ ids: [b] });
  expect((await get(a)).original).toMatchObject({ id: b, trashed: true });
  await client.quotes.trash({ ids: [a] });
  await client.trash.restore({ items: [{ noun: 'quote', id: b }] });
  expect((await get(b)).translations).toEqual([]);
  await expect(client.translations.link({ id: b, originalId: a })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
});

test.each([
  ['en', 'en'],
  ['EN-us', 'en-US'],
  ['zh-hant-tw', 'zh-Hant-TW'],
  ['sr-Latn', 'sr-Latn'],
])('the language %s is kept as %s', async (language, kept) => {
  const { client, add, get } = await open();
  const id = await add('a');
  await client.quotes.edit({ id, changes: { language } });
  expect((await get(id)).language).toBe(kept);
});

test.each(['English', 'en_US', 'e', 'x', 'українська', 'en-', '??'])(
  'the language “%s” is refused at its field',
  async (language) => {
    const { client, add } = await open();
    const id = await add('a');
    await expect(client.quotes.edit({ id, changes: { language } })).rejects.toMatchObject({
      data: { issues: [{ path: ['changes', 'language'] }] },
    });
  },
);

test('the sample goes, though it has the original of a quote that stays', async () => {
  const { client, add, get } = await open();
  await client.library.addSample();
  const [sampled] = (await client.quotes.find({ query: {}, limit: 1 })).rows;
  const id = await add('Усе добре');
  await client.translations.link({ id, originalId: sampled?.id ?? 0 });
  await client.library.removeSample();
  expect((await get(id)).original).toBeNull();
  await client.history.undo();
  expect((await get(id)).original).toMatchObject({ id: sampled?.id });
});
