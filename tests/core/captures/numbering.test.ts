import { expect, test } from 'vitest';
import { numberParagraphs } from '../../../contract/articles/paragraphs.ts';
import { sendFile } from '../../support/documents/send-file.ts';
import { pdfFile, typeset } from '../../support/documents/pdf-file.ts';
import { HARBOUR } from '../../support/documents/articles.ts';
import { capture, type Client, openApp } from '../../support/open-app.ts';

const ARTICLE = [
  'Bridge Open',
  'By Lena Fischer',
  '“It is safe,” Ines Okafor said.',
  'Nobody cheered.',
  '“Go across,” she added.',
].join('\n');

/** Keeps all that was found, and tells the paragraph of each in the order of the text. */
async function keepAll(client: Client, id: number) {
  const { proposals } = await client.captures.get({ id });
  return (await client.captures.keep({ proposalIds: proposals.map((each) => each.id) })).quoteIds;
}

async function placesOf(client: Client, ids: readonly number[]) {
  const quotes = await Promise.all(ids.map((id) => client.quotes.get({ id })));
  return quotes.map(({ attestations }) => attestations[0]?.locators);
}

test('paragraphs that are not the article’s own have no number', () => {
  const { at, indexAt, numbers } = numberParagraphs('a\n\nb\nc', [3]);
  expect(numbers).toEqual([1, null, 2]);
  expect([0, 3, 5].map(at)).toEqual([1, null, 2]);
  expect([0, 1, 3, 5].map(indexAt)).toEqual([0, 0, 1, 2]);
});

test('a byline has no number', async () => {
  const { client } = openApp();
  const id = await capture(client, ARTICLE);
  expect((await client.captures.get({ id })).leftOut).toEqual([ARTICLE.indexOf('By ')]);
  const kept = await keepAll(client, id);
  expect(await placesOf(client, kept)).toEqual([{ paragraph: '2' }, { paragraph: '4' }]);
});

test('numbers that are corrected go to the quotes that were kept, and undo takes both back', async () => {
  const { client } = openApp();
  const id = await capture(client, ARTICLE);
  const kept = await keepAll(client, id);
  const before = await placesOf(client, kept);
  const [, byline = 0, first = 0, second = 0] = numberParagraphs(ARTICLE).starts;
  await client.captures.number({ id, leftOut: [0, byline, second, 9999] });
  expect((await client.captures.get({ id })).leftOut).toEqual([0, byline, second]);
  expect(await placesOf(client, kept)).toEqual([{ paragraph: '1' }, { paragraph: '2' }]);
  await client.captures.number({ id, leftOut: [first] });
  expect(await placesOf(client, kept)).toEqual([{}, { paragraph: '4' }]);
  await client.history.undo();
  await client.history.undo();
  expect(await placesOf(client, kept)).toEqual(before);
});

test('a number that was written by hand stays', async () => {
  const { client } = openApp();
  const id = await capture(client, ARTICLE);
  const kept = await keepAll(client, id);
  const [attestation] = (await client.quotes.get({ id: kept[0]! })).attestations;
  await client.attestations.edit({
    id: attestation!.id,
    changes: { locators: { paragraph: '7' } },
  });
  await client.captures.number({ id, leftOut: [0] });
  expect(await placesOf(client, kept)).toEqual([{ paragraph: '7' }, { paragraph: '4' }]);
});

test('a quote of a PDF has its page', async () => {
  const { client } = openApp();
  const pages = typeset(HARBOUR, { perPage: 6 });
  const fileId = await sendFile(client, 'harbour.pdf', pdfFile(pages));
  const { id } = await client.captures.start({ fileId });
  const places = await placesOf(client, await keepAll(client, id));
  expect(places.map((place) => place?.page)).toEqual(expect.arrayContaining(['1', '2']));
});
