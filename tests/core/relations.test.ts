import { expect, test } from 'vitest';
import { openApp } from '../support/open-app.ts';

async function threeQuotes() {
  const { client } = openApp();
  const add = async (text: string) => (await client.quotes.add({ text })).id;
  return { client, a: await add('A'), b: await add('B'), c: await add('C') };
}

test('the denial of the sample is seen on both ends', async () => {
  const { client } = openApp();
  await client.library.addSample();
  const [denial = 0] = await client.quotes.ids({ query: { text: 'accusations are false' } });
  const { relations } = await client.relations.of({ id: denial });
  expect(relations).toMatchObject([
    { kind: 'denies', isFrom: true, other: { speakers: [{ display: 'Sergei Lavrov' }] } },
  ]);
  const claim = relations[0]!.other.id;
  expect((await client.relations.of({ id: claim })).relations).toMatchObject([
    { kind: 'denies', isFrom: false, other: { id: denial } },
  ]);
});

test('a relation is added, changed, turned round, removed, and each undone', async () => {
  const { client, a, b } = await threeQuotes();
  const { id } = await client.relations.add({ fromId: a, toId: b, kind: 'denies' });
  await client.relations.edit({ id, changes: { kind: 'corrects', rationale: 'Of the same day' } });
  await client.relations.edit({ id, changes: { fromId: b, toId: a } });
  expect((await client.relations.of({ id: a })).relations).toMatchObject([
    { kind: 'corrects', isFrom: false, rationale: 'Of the same day', other: { id: b } },
  ]);
  await client.relations.remove({ id });
  expect((await client.relations.of({ id: a })).relations).toEqual([]);
  const undone: (string | null)[] = [];
  for (let i = 0; i < 4; i++) undone.push((await client.history.undo()).label);
  expect(undone).toEqual(['Remove relation', 'Edit relation', 'Edit relation', 'Relate quotes']);
});

test('one that is there already, or of a quote to itself, is refused at its field', async () => {
  const { client, a, b, c } = await threeQuotes();
  await client.relations.add({ fromId: a, toId: b, kind: 'denies' });
  const { id } = await client.relations.add({ fromId: a, toId: c, kind: 'denies' });
  const twice = client.relations.add({ fromId: a, toId: b, kind: 'denies' });
  await expect(twice).rejects.toMatchObject({ code: 'REFUSED', data: { field: 'kind' } });
  const moved = client.relations.edit({ id, changes: { toId: b } });
  await expect(moved).rejects.toMatchObject({ code: 'REFUSED', data: { field: 'kind' } });
  const itself = client.relations.add({ fromId: a, toId: a, kind: 'denies' });
  await expect(itself).rejects.toMatchObject({ code: 'REFUSED', data: { field: 'toId' } });
  await expect(
    client.relations.add({ fromId: a, toId: 999, kind: 'denies' }),
  ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await client.relations.add({ fromId: b, toId: a, kind: 'denies' });
});

test('what somebody else wrote meanwhile is not lost', async () => {
  const { client, a, b } = await threeQuotes();
  const { id } = await client.relations.add({ fromId: a, toId: b, kind: 'denies' });
  const seen = { rationale: '' };
  await client.relations.edit({ id, changes: { rationale: 'Mine' }, seen });
  await expect(
    client.relations.edit({ id, changes: { rationale: 'Yours' }, seen }),
  ).rejects.toMatchObject({ code: 'STALE', data: { theirs: 'Mine' } });
});

test('a quote in the trash is left out, and comes back with its relations', async () => {
  const { client, a, b } = await threeQuotes();
  await client.relations.add({ fromId: a, toId: b, kind: 'confirms' });
  await client.quotes.trash({ ids: [b] });
  expect((await client.relations.of({ id: a })).relations).toEqual([]);
  await client.trash.restore({ items: [{ noun: 'quote', id: b }] });
  expect((await client.relations.of({ id: a })).relations).toHaveLength(1);
});
