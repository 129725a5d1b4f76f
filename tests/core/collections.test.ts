import { describe, expect, test } from 'vitest';
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

/** A library with quotes of two speakers, and what a search for one of them asks. */
async function speakers() {
  const app = openApp();
  const { client } = app;
  const add = async (name: string, text: string) => {
    const { id } = await client.quotes.add({ text, attributions: [{ newSpeaker: name }] });
    const { attributions } = await client.quotes.get({ id });
    return attributions[0]!.speakerId;
  };
  const okoye = await add('Ada Okoye', 'The bridge is safe');
  const brandt = await add('Tomas Brandt', 'The bridge is closed');
  return { ...app, okoye, brandt };
}
const saved = async (client: Client, id: number) =>
  (await client.collections.list()).find((each) => each.id === id)!;

describe('a saved search', () => {
  test('is a collection that is asked, in one step, and counted apart', async () => {
    const { client, okoye } = await speakers();
    const query = { text: 'bridge', filters: { speakers: [okoye] }, order: 'best' as const };
    const { id } = await client.collections.save({ name: 'Okoye on bridges', query });
    expect(await saved(client, id)).toMatchObject({ quotes: null, query, unreadable: false });
    const book = await add(client, 'Book');
    expect(await client.collections.counts({ ids: [id, book, 999] })).toEqual([{ id, quotes: 1 }]);
    await client.quotes.add({ text: 'Another bridge', attributions: [{ speakerId: okoye }] });
    expect(await client.collections.counts({ ids: [id] })).toEqual([{ id, quotes: 2 }]);
    await client.history.undo();
    await client.history.undo();
    expect(await client.history.undo()).toEqual({ label: 'Save search “Okoye on bridges”' });
    expect(await client.collections.list()).toEqual([]);
  });

  test('is changed to another search, which its history tells and takes back', async () => {
    const { client, okoye, brandt } = await speakers();
    const first = { text: 'bridge', filters: { speakers: [okoye] } };
    const { id } = await client.collections.save({ name: 'Bridges', query: first });
    const second = { text: 'closed', filters: { speakers: [okoye, brandt], saidFrom: '2020' } };
    await client.collections.research({ id, query: second });
    const { entries } = await client.history.of({ noun: 'collection', id, limit: 10 });
    const [change] = entries;
    expect(change).toMatchObject({ label: 'Change search “Bridges”', restorable: true });
    expect(change!.fields).toEqual([
      {
        name: 'query',
        label: 'Search',
        before: '“bridge”, 1 speaker, last said first',
        after: '“closed”, 2 speakers, from 2020, last said first',
        restorable: true,
      },
    ]);
    await client.history.restore({ changeId: change!.id, field: 'query' });
    expect((await saved(client, id)).query).toMatchObject(first);
  });

  test('holds no quotes of its own and no collections', async () => {
    const { client } = await speakers();
    const { id } = await client.collections.save({ name: 'Bridges', query: {} });
    const [quoteId = 0] = await client.quotes.ids({ query: {} });
    const book = await add(client, 'Book');
    for (const refused of [
      client.collections.put({ id, quoteIds: [quoteId] }),
      client.collections.add({ name: 'Chapter', parentId: id }),
      client.collections.save({ name: 'Chapter', query: {}, parentId: id }),
      client.collections.move({ id: book, parentId: id, before: null }),
    ]) {
      await expect(refused).rejects.toMatchObject({ code: 'REFUSED' });
    }
    await client.collections.move({ id, parentId: book, before: null });
    expect(await tree(client)).toEqual(['Book', '  Bridges']);
    await expect(client.collections.research({ id: book, query: {} })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('with a date that is none is refused', async () => {
    const { client } = await speakers();
    const query = { filters: { saidFrom: 'last week' } };
    await expect(client.collections.save({ name: 'Late', query })).rejects.toMatchObject({
      code: 'REFUSED',
      data: { field: 'saidFrom' },
    });
  });

  test('that cannot be read any more is an empty one, and says so', async () => {
    const { client, db } = await speakers();
    const { id } = await client.collections.save({ name: 'Bridges', query: { text: 'bridge' } });
    for (const stored of ['{"order":"worst"}', '[]', '7', '{"filters":{"saidTo":"last week"}}']) {
      db.exec('INSERT INTO temp.current_step SELECT max(id) FROM step');
      db.prepare('UPDATE collection SET query = ? WHERE id = ?').run(stored, id);
      db.exec('DELETE FROM temp.current_step');
      const { query, unreadable } = await saved(client, id);
      expect({ query, unreadable }).toMatchObject({ query: { text: '' }, unreadable: true });
      expect(await client.collections.counts({ ids: [id] })).toEqual([]);
    }
    const { entries } = await client.history.of({ noun: 'collection', id, limit: 10 });
    expect(entries.at(-2)!.fields[0]?.after).toBe('a search that cannot be read any more');
  });

  test('names the speaker into whom another was merged, and again both after an undo', async () => {
    const { client, okoye, brandt } = await speakers();
    const save = async (filters: object) =>
      (await client.collections.save({ name: 'Search', query: { filters } })).id;
    const both = await save({ speakers: [brandt, okoye] });
    const answers = await save({ answers: { by: brandt, kind: 'denies', to: okoye } });
    const other = await save({ speakers: [okoye] });
    const filtersOf = async (id: number) => (await saved(client, id)).query!.filters;
    const before = [await filtersOf(both), await filtersOf(answers)];
    await client.speakers.merge({ into: okoye, from: [brandt] });
    expect(await filtersOf(both)).toMatchObject({ speakers: [okoye] });
    expect(await filtersOf(answers)).toMatchObject({ answers: { by: okoye, to: okoye } });
    const { entries } = await client.history.of({ noun: 'collection', id: other, limit: 10 });
    expect(entries).toHaveLength(1);
    await client.history.undo();
    expect([await filtersOf(both), await filtersOf(answers)]).toEqual(before);
  });

  test('names the tag into which another was merged', async () => {
    const { client } = await speakers();
    const quoteIds = await client.quotes.ids({ query: {} });
    await client.tags.apply({ quoteIds, add: ['bridge', 'bridges'] });
    const [one, two] = (await client.tags.list()).map((tag) => tag.id);
    const query = { filters: { tags: [two!] } };
    const { id } = await client.collections.save({ name: 'Tagged', query });
    await client.tags.merge({ into: one!, from: [two!] });
    expect((await saved(client, id)).query!.filters.tags).toEqual([one]);
    expect(await client.collections.counts({ ids: [id] })).toEqual([{ id, quotes: 2 }]);
  });
});
