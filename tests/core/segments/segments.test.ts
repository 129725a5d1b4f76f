import { expect, test } from 'vitest';
import type { SegmentChange } from '../../../contract/segments.ts';
import { openApp } from '../../support/open-app.ts';

const TEXT = 'the the talks will surely go on';
const at = (word: string): [number, number] => [
  TEXT.indexOf(word),
  TEXT.indexOf(word) + word.length,
];

async function open() {
  const app = openApp();
  const { id } = await app.client.quotes.add({ text: TEXT });
  const change = (each: SegmentChange) =>
    app.client.segments.change({ quoteId: id, text: TEXT, change: each });
  const segments = async () => (await app.client.quotes.get({ id })).segments;
  return { ...app, id, change, segments };
}

test('a wording is quoted as it is marked, each change one step', async () => {
  const { client, change, segments } = await open();
  await change({ do: 'mark', span: at('the the'), as: { type: 'sic' } });
  await change({ do: 'mark', span: at('surely '), as: { type: 'omitted' } });
  await change({ do: 'mark', span: at('go'), as: { type: 'emphasis', by: 'me' } });
  await change({ do: 'insert', at: at('talks')[1], text: 'in Geneva' });
  expect(await segments()).toEqual([
    { type: 'sic', text: 'the the' },
    { type: 'said', text: ' talks' },
    { type: 'inserted', text: 'in Geneva' },
    { type: 'said', text: ' will ' },
    { type: 'omitted', text: 'surely ' },
    { type: 'emphasis', text: 'go', by: 'me' },
    { type: 'said', text: ' on' },
  ]);
  expect(await client.history.undo()).toEqual({ label: 'Insert words' });
  expect(await client.history.undo()).toEqual({ label: 'Add emphasis' });
  expect(await client.history.undo()).toEqual({ label: 'Leave words out' });
  expect(await client.history.undo()).toEqual({ label: 'Mark words with [sic]' });
  expect(await segments()).toBeNull();
});

test('a wording of which all is said has no segments', async () => {
  const { db, change, segments } = await open();
  await change({ do: 'mark', span: at('talks'), as: { type: 'sic' } });
  await change({ do: 'clear', span: [0, TEXT.length] });
  expect(await segments()).toBeNull();
  expect(db.prepare('SELECT segments FROM quote').pluck().get()).toBeNull();
});

test.each<[string, SegmentChange]>([
  ['behind the end', { do: 'mark', span: [0, 1000], as: { type: 'sic' } }],
  ['the wrong way round', { do: 'clear', span: [4, 4] }],
  ['behind the end', { do: 'insert', at: 1000, text: 'x' }],
])('words that are not there are refused: %s', async (_, each) => {
  const { change } = await open();
  await expect(change(each)).rejects.toMatchObject({ code: 'REFUSED' });
});

test('a character is not cut in two', async () => {
  const { client } = openApp();
  const text = 'so 👍🏽 good';
  const { id } = await client.quotes.add({ text });
  const change = { do: 'insert', at: 4, text: 'x' } as const;
  await expect(client.segments.change({ quoteId: id, text, change })).rejects.toMatchObject({
    code: 'REFUSED',
  });
});

test('marks on a wording that was changed in the meantime are refused', async () => {
  const { client, id, change } = await open();
  await client.quotes.edit({ id, changes: { text: 'something else' } });
  await expect(
    change({ do: 'mark', span: at('talks'), as: { type: 'sic' } }),
  ).rejects.toMatchObject({ code: 'REFUSED', data: { field: 'segments' } });
});

test('an edit of one word keeps the marks of the others, and is one step', async () => {
  const { client, id, change, segments } = await open();
  await change({ do: 'mark', span: at('go on'), as: { type: 'emphasis', by: 'source' } });
  await client.quotes.edit({ id, changes: { text: TEXT.replace('surely', 'certainly') } });
  expect(await segments()).toEqual([
    { type: 'said', text: 'the the talks will certainly ' },
    { type: 'emphasis', text: 'go on', by: 'source' },
  ]);
  await client.history.undo();
  expect((await segments())?.[0]?.text).toBe('the the talks will surely ');
});

test('the wording of another place keeps the marks too', async () => {
  const { client, id, change, segments } = await open();
  await change({ do: 'mark', span: at('go on'), as: { type: 'omitted' } });
  const exact = 'the talks will surely go on';
  const { id: sourceId } = await client.sources.add({ title: 'A source' });
  const place = await client.attestations.add({ quoteId: id, attestation: { sourceId, exact } });
  await client.attestations.choose({ id: place.id });
  expect(await segments()).toEqual([
    { type: 'said', text: 'the talks will surely ' },
    { type: 'omitted', text: 'go on' },
  ]);
});

test('segments given as a whole must be the wording', async () => {
  const { client, id, segments } = await open();
  const said = [
    { type: 'said', text: 'the the talks ' },
    { type: 'omitted', text: 'will surely go on' },
  ] as const;
  await client.quotes.edit({ id, changes: { segments: [...said] } });
  expect(await segments()).toEqual(said);
  await expect(
    client.quotes.edit({ id, changes: { segments: [{ type: 'said', text: 'no' }] } }),
  ).rejects.toMatchObject({ code: 'REFUSED', data: { field: 'segments' } });
  expect(await segments()).toEqual(said);
});

test('words that are left out are found, and inserted ones stay out of the verbatim text', async () => {
  const { client, change } = await open();
  await change({ do: 'mark', span: at('surely'), as: { type: 'omitted' } });
  await change({ do: 'insert', at: 0, text: 'Quietly' });
  const { rows } = await client.quotes.find({ query: { text: 'surely' }, limit: 5 });
  expect(rows.map(({ text }) => text)).toEqual([TEXT]);
});
