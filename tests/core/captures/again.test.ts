import { expect, test } from 'vitest';
import type { ExtractedQuote } from '../../../contract/extraction.ts';
import { databaseContent } from '../../support/database-content.ts';
import { capture, type Client, openApp } from '../../support/open-app.ts';

const ARTICLE = [
  'The bridge',
  '“We have checked every bolt of the old bridge,” Ines Okafor said.',
  '“The road will be closed in May,” Tomas Brandt said.',
  '“Nobody will cross before it is safe,” Ann Lee said.',
].join('\n');

/** What an older release found: a bolt by somebody else, a road cut short, and no word of Ann Lee. */
function older(quotes: ExtractedQuote[]): ExtractedQuote[] {
  return quotes.flatMap((quote) => {
    if (quote.speaker === 'Ines Okafor') return [{ ...quote, speaker: 'Tomas Brandt' }];
    if (quote.speaker !== 'Tomas Brandt') return [];
    const end = quote.start + 'The road will be closed'.length;
    return [{ ...quote, end, text: quote.text.slice(0, end - quote.start) }];
  });
}

async function open() {
  const { client, db } = openApp({ found: older });
  const id = await capture(client, ARTICLE);
  const { snapshotId, proposals } = await client.captures.get({ id });
  expect(proposals.map(({ speaker }) => speaker)).toEqual(['Tomas Brandt', 'Tomas Brandt']);
  const ids = proposals.map((each) => each.id);
  return { client, db, id, snapshotId, ids };
}

async function shown(client: Client, id: number) {
  const { proposals } = await client.captures.get({ id });
  return proposals.map(({ speaker, text, state, was }) => ({ speaker, text, state, was }));
}

test('a text that is looked at again shows only what has changed, and says what it was', async () => {
  const { client, db, id, snapshotId } = await open();
  const before = databaseContent(db);
  expect(await client.captures.again({ snapshotId })).toEqual({ id, added: 1, changed: 2 });
  expect(await shown(client, id)).toMatchObject([
    { speaker: 'Ines Okafor', state: 'pending', was: { speaker: 'Tomas Brandt' } },
    {
      speaker: 'Tomas Brandt',
      text: 'The road will be closed in May,',
      was: { text: 'The road will be closed', state: 'pending' },
    },
    { speaker: 'Ann Lee', state: 'pending', was: null },
  ]);
  const after = databaseContent(db);
  expect(await client.captures.again({ snapshotId })).toEqual({ id, added: 0, changed: 0 });
  expect(databaseContent(db)).toEqual(after);
  await client.history.undo();
  expect(databaseContent(db)).toEqual(before);
});

test('what is kept stays as it is until its change is kept, which "keep all" does not', async () => {
  const { client, id, snapshotId, ids } = await open();
  const { quoteIds } = await client.captures.keep({ proposalIds: ids });
  const read = () => Promise.all(quoteIds.map((quoteId) => client.quotes.get({ id: quoteId })));
  const before = await read();
  expect(await client.captures.again({ snapshotId })).toMatchObject({ added: 1, changed: 2 });
  expect(await read()).toEqual(before);
  await client.captures.keepAbove({ id, threshold: 0 });
  expect(await read()).toEqual(before);

  const offered = (await client.captures.get({ id })).proposals.filter(
    ({ state }) => state === 'pending',
  );
  expect(offered.map(({ quoteId }) => quoteId)).toEqual(quoteIds);
  expect(
    (await client.captures.keep({ proposalIds: offered.map((each) => each.id) })).quoteIds,
  ).toEqual(quoteIds);
  expect(await read()).toMatchObject([
    {
      text: 'We have checked every bolt of the old bridge',
      attributions: [{ speaker: 'Ines Okafor' }],
    },
    {
      text: 'The road will be closed in May',
      attributions: [{ speaker: 'Tomas Brandt' }],
      attestations: [{ exact: 'The road will be closed in May,', match: 'exact' }],
    },
  ]);
  expect((await client.quotes.find({ query: {}, limit: 0 })).total).toBe(3);
  expect(await client.captures.again({ snapshotId })).toMatchObject({ added: 0, changed: 0 });
});

test('a change that was dropped is not offered again', async () => {
  const { client, id, snapshotId, ids } = await open();
  await client.captures.keep({ proposalIds: ids });
  await client.captures.again({ snapshotId });
  await client.captures.finish({ id });
  expect(await client.captures.again({ snapshotId })).toMatchObject({ added: 0, changed: 0 });
  expect((await client.captures.get({ id })).open).toBe(false);
});

test('a finished review is open again where something has changed', async () => {
  const { client, id, snapshotId } = await open();
  await client.captures.finish({ id });
  await client.captures.again({ snapshotId });
  expect(await client.captures.list()).toMatchObject([{ id, pending: 3 }]);
  expect((await shown(client, id))[0]).toMatchObject({ was: { state: 'dropped' } });
});

test('the word of the researcher stands, and a name that was corrected is known', async () => {
  const { client, id, snapshotId, ids } = await open();
  await client.captures.edit({ proposalId: ids[0]!, speaker: { name: 'Bela Roth' } });
  await client.captures.edit({ proposalId: ids[1]!, speaker: { name: 'Tom Brandt' } });
  await client.captures.keep({ proposalIds: ids });
  expect(await client.captures.again({ snapshotId })).toMatchObject({ added: 1, changed: 0 });
  expect((await shown(client, id)).map(({ speaker }) => speaker)).toEqual([
    'Bela Roth',
    'Tom Brandt',
    'Ann Lee',
  ]);
});

test('a quote that was changed since or thrown away is left alone', async () => {
  const { client, snapshotId, ids } = await open();
  const { quoteIds } = await client.captures.keep({ proposalIds: ids });
  await client.quotes.trash({ ids: [quoteIds[0]!] });
  await client.quotes.attribute({ ids: [quoteIds[1]!], attributions: [] });
  expect(await client.captures.again({ snapshotId })).toMatchObject({ added: 1, changed: 0 });
});
