import { expect, test } from 'vitest';
import type { ExtractedQuote } from '../../../contract/extraction.ts';
import { databaseContent } from '../../support/database-content.ts';
import { capture, type Client, openApp } from '../../support/open-app.ts';

const ARTICLE = [
  'The bridge',
  '“We have checked every bolt of the old bridge,” said Ines Okafor and Tomas Brandt.',
  'Reuters reported on Monday that Ines Okafor had told the council that the old road was closed for good.',
].join('\n');

async function proposal(client: Client, id: number, words: string) {
  const { proposals } = await client.captures.get({ id });
  return proposals.find(({ text }) => text.startsWith(words))!;
}

/** Who said a quote, and who passed it on in its first place. */
async function told(client: Client, quoteId: number) {
  const { attributions, attestations } = await client.quotes.get({ id: quoteId });
  return {
    said: attributions.map(({ speaker, basis }) => `${speaker} ${basis}`),
    hops: attestations[0]?.hops.map(({ name, verb, speakerId }) => [name, verb, speakerId]),
  };
}

test('a quotation of two speakers is kept as of both, one passed on with its hop', async () => {
  const { client, db } = openApp();
  const { id: reuters } = await client.speakers.add({
    display: 'Reuters News',
    aliases: [{ form: 'Reuters' }],
  });
  const id = await capture(client, ARTICLE);
  const both = await proposal(client, id, 'We have');
  expect(both).toMatchObject({ speaker: 'Ines Okafor', others: [{ name: 'Tomas Brandt' }] });
  expect(both.why).toContain('; together with Tomas Brandt');
  const passed = await proposal(client, id, 'the old road');
  expect(passed).toMatchObject({ speaker: 'Ines Okafor', hops: [{ name: 'Reuters' }] });
  expect(passed.why).toContain('; passed on by Reuters');

  const before = databaseContent(db);
  const { quoteIds } = await client.captures.keep({ proposalIds: [both.id, passed.id] });
  expect(await told(client, quoteIds[0]!)).toEqual({
    said: ['Ines Okafor named', 'Tomas Brandt named'],
    hops: [],
  });
  expect(await told(client, quoteIds[1]!)).toEqual({
    said: ['Ines Okafor named'],
    hops: [['Reuters News', 'reported', reuters]],
  });
  await client.history.undo();
  expect(databaseContent(db)).toEqual(before);
});

test('a further speaker and a hop are taken out before it is kept, and taken back', async () => {
  const { client, db } = openApp();
  const id = await capture(client, ARTICLE);
  const before = databaseContent(db);
  const both = await proposal(client, id, 'We have');
  const passed = await proposal(client, id, 'the old road');
  await client.captures.edit({ proposalId: both.id, others: [] });
  await client.captures.edit({ proposalId: passed.id, hops: [] });
  const { quoteIds } = await client.captures.keep({ proposalIds: [both.id, passed.id] });
  expect(await told(client, quoteIds[0]!)).toMatchObject({ said: ['Ines Okafor named'] });
  expect(await told(client, quoteIds[1]!)).toMatchObject({ hops: [] });
  for (let step = 0; step < 3; step++) await client.history.undo();
  expect(databaseContent(db)).toEqual(before);
});

test.each([
  ['We have', 'Tomas Brandt', ['Tomas Brandt inferred']],
  ['the old road', 'Reuters', ['Reuters inferred']],
])('who is named for two parts of “%s” takes one: %s', async (words, name, said) => {
  const { client } = openApp();
  const id = await capture(client, ARTICLE);
  const { id: proposalId } = await proposal(client, id, words);
  await client.captures.edit({ proposalId, speaker: { name } });
  const { quoteIds } = await client.captures.keep({ proposalIds: [proposalId] });
  expect(await told(client, quoteIds[0]!)).toEqual({ said, hops: [] });
});

test('one more place of a quote that the library has has its own hops', async () => {
  const { client } = openApp();
  const quote = await client.quotes.add({ text: 'the old road was closed for good' });
  const id = await capture(client, ARTICLE);
  const { id: proposalId } = await proposal(client, id, 'the old road');
  await client.captures.attest({ proposalId, quoteId: quote.id });
  expect(await told(client, quote.id)).toMatchObject({
    said: ['Ines Okafor named'],
    hops: [['Reuters', 'reported', expect.any(Number)]],
  });
});

test('a text that is looked at again is told apart by them, too', async () => {
  const older = (quotes: ExtractedQuote[]) =>
    quotes.map((quote) => ({ ...quote, others: [], hops: [] }));
  const { client } = openApp({ found: older });
  const id = await capture(client, ARTICLE);
  const { snapshotId, proposals } = await client.captures.get({ id });
  const ids = proposals
    .filter(({ text }) => /^(?:We|the old road)/u.test(text))
    .map((one) => one.id);
  const { quoteIds } = await client.captures.keep({ proposalIds: ids });
  expect(await client.captures.again({ snapshotId })).toMatchObject({ added: 0, changed: 2 });
  const offered = (await client.captures.get({ id })).proposals.filter(
    ({ quoteId, state }) => quoteId !== null && state === 'pending',
  );
  expect(offered).toMatchObject([
    { others: [{ name: 'Tomas Brandt' }], was: { others: [] } },
    { hops: [{ name: 'Reuters' }], was: { hops: [] } },
  ]);
  await client.captures.keep({ proposalIds: offered.map((each) => each.id) });
  expect(await told(client, quoteIds[0]!)).toMatchObject({
    said: ['Ines Okafor named', 'Tomas Brandt named'],
  });
  expect(await told(client, quoteIds[1]!)).toMatchObject({ hops: [['Reuters', 'reported', 3]] });
  expect(await client.captures.again({ snapshotId })).toMatchObject({ added: 0, changed: 0 });
});
