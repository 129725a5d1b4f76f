import { expect, test } from 'vitest';
import { capture, openApp } from '../support/open-app.ts';

const ARTICLE = [
  'Harbour Bridge Will Reopen In May',
  '',
  '“We have checked every bolt,” Mayor Ines Okafor said. “Nobody will cross before it is safe.”',
  'Мэр сказала: «Мост откроют».',
].join('\n');

test('a stored text is read with the quotes that stand in it and with what was searched', async () => {
  const { client } = openApp();
  const id = await capture(client, ARTICLE);
  const { proposals, source } = await client.captures.get({ id });
  const bolt = proposals.find(({ text }) => text.startsWith('We have'))!;
  const { quoteIds } = await client.captures.keep({ proposalIds: [bolt.id] });
  const snapshotId = source.snapshots[0]!.id;
  const read = await client.sources.text({ snapshotId, search: 'bolt "will cross" speaker:mayor' });
  expect(read).toMatchObject({ id: snapshotId, sourceId: source.id, title: source.title });
  expect(read.text).toBe((await client.captures.get({ id })).text);
  expect(read.quotes).toEqual([{ id: quoteIds[0], spans: [[bolt.start, bolt.end]] }]);
  expect(read.marks.map((span) => read.text.slice(...span))).toEqual(['bolt', 'will cross']);
});

test('a quote in the trash is not shown in its text, and without a search nothing is marked', async () => {
  const { client } = openApp();
  const id = await capture(client, ARTICLE);
  const { proposals, source } = await client.captures.get({ id });
  const { quoteIds } = await client.captures.keep({ proposalIds: [proposals[0]!.id] });
  await client.quotes.trash({ ids: quoteIds });
  const snapshotId = source.snapshots[0]!.id;
  expect(await client.sources.text({ snapshotId })).toMatchObject({ quotes: [], marks: [] });
  await expect(client.sources.text({ snapshotId: 99 })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
});
