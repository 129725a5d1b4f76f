import { expect, test } from 'vitest';
import type { ListSettings } from '../../../contract/lists/saved.ts';
import { QuoteQuery } from '../../../contract/search.ts';
import { type Client, openApp } from '../../support/open-app.ts';

const settings: ListSettings = {
  options: {
    style: 'mla9',
    language: 'de-DE',
    order: 'date',
    group: 'year',
    speakerInProse: true,
    bibliography: false,
  },
  format: 'docx',
};

async function libraryOf(...texts: string[]) {
  const { client, db } = openApp();
  const ids: number[] = [];
  for (const text of texts) ids.push((await client.quotes.add({ text })).id);
  return { client, db, ids };
}

const labels = async (client: Client) => (await client.history.state()).undo?.label;

test('a preset keeps how lists are laid out, and is taken back, renamed and removed', async () => {
  const { client } = openApp();
  const { id } = await client.lists.save({ name: 'Thesis', settings, content: null });
  const preset = { id, name: 'Thesis', settings, quotes: null };
  expect(await client.lists.all()).toEqual([preset]);
  expect(await labels(client)).toBe('Save preset “Thesis”');
  await client.history.undo();
  expect(await client.lists.all()).toEqual([]);
  await client.history.redo();
  await client.lists.rename({ id, name: 'Book', seen: { name: 'Thesis' } });
  expect(await client.lists.all()).toEqual([{ ...preset, name: 'Book' }]);
  await client.lists.remove({ id });
  expect(await client.lists.all()).toEqual([]);
  await client.history.undo();
  expect(await client.lists.all()).toEqual([{ ...preset, name: 'Book' }]);
});

test('what is saved under a name that its kind has takes its place', async () => {
  const { client, ids } = await libraryOf('one');
  const content = { selection: { ids } };
  const list = await client.lists.save({ name: 'Thesis', settings, content });
  const preset = await client.lists.save({ name: 'Thesis', settings, content: null });
  const other: ListSettings = { ...settings, format: 'text' };
  const again = await client.lists.save({ name: 'Thesis', settings: other, content: null });
  expect([list.replaced, preset.replaced, again.replaced]).toEqual([false, false, true]);
  expect(again.id).toBe(preset.id);
  expect((await client.lists.all()).map(({ settings: kept }) => kept?.format)).toEqual([
    'docx',
    'text',
  ]);
  const { id } = await client.lists.save({ name: 'Book', settings, content: null });
  await expect(client.lists.rename({ id, name: 'Thesis' })).rejects.toThrow(/another preset/);
});

test('a list is opened with its order, its headings and its title', async () => {
  const { client, ids } = await libraryOf('one', 'two', 'three');
  const [one = 0, two = 0, three = 0] = ids;
  const pieces = [three, 'Chapter', one, two];
  const content = { selection: { pieces }, title: 'What was said' };
  const { id } = await client.lists.save({ name: 'By hand', settings, content });
  expect(await client.lists.open({ id })).toEqual({
    selection: { ids: [three, one, two] },
    pieces,
    title: 'What was said',
    missing: 0,
  });
  expect((await client.lists.all())[0]?.quotes).toBe(3);
});

test('a list of what a search finds keeps what it found, without what was taken out', async () => {
  const { client, ids } = await libraryOf('one', 'two', 'three');
  const [one = 0, two = 0] = ids;
  const selection = { query: QuoteQuery.parse({ order: 'added' }) };
  const content = { selection, without: [two] };
  const { id } = await client.lists.save({ name: 'Found', settings, content });
  await client.quotes.add({ text: 'four' });
  const opened = await client.lists.open({ id });
  expect(opened.pieces).toBeNull();
  expect(opened.selection).toEqual({ ids: [ids[2], one] });
});

test('quotes that are deleted are left out of a list and counted; those that come back are in it', async () => {
  const { client, ids } = await libraryOf('one', 'two');
  const [one = 0, two = 0] = ids;
  const content = { selection: { pieces: [one, 'Then', two] } };
  const { id } = await client.lists.save({ name: 'Chapter', settings, content });
  await client.quotes.trash({ ids: [one] });
  expect(await client.lists.open({ id })).toMatchObject({ pieces: ['Then', two], missing: 1 });
  await client.trash.purge({ items: [{ noun: 'quote', id: one }] });
  expect(await client.lists.open({ id })).toMatchObject({ pieces: ['Then', two], missing: 1 });
  await client.quotes.trash({ ids: [two] });
  await client.history.undo();
  expect(await client.lists.open({ id })).toMatchObject({ pieces: ['Then', two] });
});

test('what another release wrote is listed and refused, and can be removed', async () => {
  const { client, db, ids } = await libraryOf('one');
  const { id } = await client.lists.save({
    name: 'Odd',
    settings,
    content: { selection: { ids } },
  });
  db.exec('INSERT INTO temp.current_step VALUES (1)');
  db.exec(`UPDATE citation_list SET settings = '{"options": 5}', content = '[]'`);
  db.exec('DELETE FROM temp.current_step');
  expect(await client.lists.all()).toMatchObject([{ id, settings: null }]);
  await expect(client.lists.open({ id })).rejects.toThrow(/another release/);
  await client.lists.remove({ id });
  expect(await client.lists.all()).toEqual([]);
});
