import { expect, test } from 'vitest';
import { databaseContent } from '../../support/database-content.ts';
import { capture, type Client, openApp } from '../../support/open-app.ts';

const article = (end: string) =>
  [
    'The bridge',
    '“We have checked every bolt of the old bridge twice,” Ines Okafor said.',
    `“Go,” she said. ${end}`,
  ].join('\n');

async function bolt(client: Client, id: number) {
  const { proposals } = await client.captures.get({ id });
  return proposals.find(({ text }) => text.startsWith('We have'))!;
}

test('a proposal that the library has is offered as one more place of the quote', async () => {
  const { client, db } = openApp();
  const first = await capture(client, article('One.'));
  const { quoteIds } = await client.captures.keep({
    proposalIds: [(await bolt(client, first)).id],
  });
  const quoteId = quoteIds[0]!;
  const second = await capture(client, article('Two.'));
  const again = await bolt(client, second);
  const [match] = await client.captures.alike({ proposalId: again.id });
  expect(match).toMatchObject({ quote: { id: quoteId }, how: 'same', sameSpeaker: true });

  const before = databaseContent(db);
  await client.captures.attest({ proposalId: again.id, quoteId });
  const quote = await client.quotes.get({ id: quoteId });
  expect(quote.attestations).toHaveLength(2);
  expect(quote.attributions).toHaveLength(1);
  expect(await bolt(client, second)).toMatchObject({ state: 'kept', quoteId });
  expect((await client.quotes.find({ query: {}, limit: 0 })).total).toBe(1);
  expect(await client.captures.alike({ proposalId: again.id })).toEqual([]);
  await client.history.undo();
  expect(databaseContent(db)).toEqual(before);
});

test('a quote of few words is offered only by the same speaker', async () => {
  const { client } = openApp();
  const { id: ines } = await client.speakers.add({ display: 'Ines Okafor' });
  const { id: other } = await client.speakers.add({ display: 'Somebody Else' });
  const hers = await client.quotes.add({ text: 'Go', attributions: [{ speakerId: ines }] });
  await client.quotes.add({ text: 'Go', attributions: [{ speakerId: other }] });
  const id = await capture(client, article('One.'));
  const go = (await client.captures.get({ id })).proposals.find(({ text }) => text === 'Go,')!;
  const alike = await client.captures.alike({ proposalId: go.id });
  expect(alike.map(({ quote }) => quote.id)).toEqual([hers.id]);
});

test('a quote without a speaker gets the one of the proposal; one in the trash takes none', async () => {
  const { client } = openApp();
  const { id: quoteId } = await client.quotes.add({ text: 'We have checked every bolt' });
  const id = await capture(client, article('One.'));
  const { id: proposalId } = await bolt(client, id);
  await client.quotes.trash({ ids: [quoteId] });
  await expect(client.captures.attest({ proposalId, quoteId })).rejects.toMatchObject({
    code: 'REFUSED',
  });
  await client.history.undo();
  await client.captures.attest({ proposalId, quoteId });
  expect((await client.quotes.get({ id: quoteId })).attributions).toMatchObject([
    { speaker: 'Ines Okafor' },
  ]);
});
