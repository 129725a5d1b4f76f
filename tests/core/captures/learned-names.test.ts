import { expect, test } from 'vitest';
import { databaseContent } from '../../support/database-content.ts';
import { capture, type Client, openApp } from '../../support/open-app.ts';

const ARTICLE = [
  'Bridge Delayed Again',
  '“The bolts are late,” Ines Okafor said. “Nobody is to blame.”',
  '“It will open in May,” Okafor said.',
  '“We are ready,” said Tomas Brandt. “Almost,” he added.',
  '“The road is closed,” Ines Okafor told the paper.',
  '“I have seen worse,” she said.',
].join('\n');

async function proposals(client: Client, id: number) {
  return (await client.captures.get({ id })).proposals;
}

/** Who is said to have said what begins with each of these words. */
async function saidBy(client: Client, id: number, beginnings: readonly string[]) {
  const all = await proposals(client, id);
  return beginnings.map((words) => all.find(({ text }) => text.startsWith(words))?.speaker);
}

async function begins(client: Client, id: number, words: string) {
  return (await proposals(client, id)).find(({ text }) => text.startsWith(words))!;
}

test('who is corrected by the whole name is corrected wherever the article means that name', async () => {
  const { client, db } = openApp();
  const id = await capture(client, ARTICLE);
  const before = databaseContent(db);
  const all = await proposals(client, id);
  const same = all.filter(({ speaker }) => speaker === 'Ines Okafor');
  expect(same.length).toBeGreaterThan(3);
  const bolts = await begins(client, id, 'The bolts');
  const { followed } = await client.captures.edit({
    proposalId: bolts.id,
    speaker: { name: 'Inés Okafor' },
  });
  expect(followed).toBe(same.length - 1);
  const after = await proposals(client, id);
  expect(after.filter(({ speaker }) => speaker === 'Inés Okafor')).toHaveLength(same.length);
  expect(after.filter(({ speaker }) => speaker === 'Tomas Brandt')).toHaveLength(
    all.filter(({ speaker }) => speaker === 'Tomas Brandt').length,
  );
  await client.history.undo();
  expect(databaseContent(db)).toEqual(before);
});

test('who is corrected by a part of the name is corrected only where it says just that', async () => {
  const { client } = openApp();
  const id = await capture(client, ARTICLE);
  const may = await begins(client, id, 'It will open');
  expect(may.speaker).toBe('Ines Okafor');
  const edit = { proposalId: may.id, speaker: { name: 'Bela Okafor' } };
  expect(await client.captures.edit(edit)).toEqual({ followed: 0 });
  expect(await saidBy(client, id, ['The bolts', 'It will', 'The road'])).toEqual([
    'Ines Okafor',
    'Bela Okafor',
    'Ines Okafor',
  ]);
});

test('a pronoun means another in each place', async () => {
  const { client } = openApp();
  const id = await capture(client, ARTICLE);
  const worse = await begins(client, id, 'I have seen');
  const edit = { proposalId: worse.id, speaker: { name: 'Ann Lee' }, remember: true };
  expect(await client.captures.edit(edit)).toEqual({ followed: 0 });
  expect(await client.speakers.called({ name: 'she' })).toBeNull();
  expect(await saidBy(client, id, ['The bolts', 'I have seen'])).toEqual([
    'Ines Okafor',
    'Ann Lee',
  ]);
});

test('what is decided does not follow', async () => {
  const { client } = openApp();
  const id = await capture(client, ARTICLE);
  const road = await begins(client, id, 'The road');
  await client.captures.keep({ proposalIds: [road.id] });
  const bolts = await begins(client, id, 'The bolts');
  await client.captures.edit({ proposalId: bolts.id, speaker: { name: 'Ann Lee' } });
  expect(await saidBy(client, id, ['The bolts', 'The road'])).toEqual(['Ann Lee', 'Ines Okafor']);
});

test('the words of the article become an alias, of a new speaker too, in the same step', async () => {
  const { client, db } = openApp();
  const { id: ann } = await client.speakers.add({ display: 'Ann Lee' });
  const id = await capture(client, ARTICLE);
  const before = databaseContent(db);
  const may = await begins(client, id, 'It will open');
  await client.captures.edit({ proposalId: may.id, speaker: { id: ann }, remember: true });
  expect(await client.speakers.called({ name: 'Okafor' })).toMatchObject({ id: ann });
  await client.history.undo();
  expect(databaseContent(db)).toEqual(before);

  const edit = { proposalId: may.id, speaker: { name: 'Bela Roth' }, remember: true };
  await client.captures.edit(edit);
  const bela = await client.speakers.called({ name: 'Okafor' });
  expect(bela).toMatchObject({ display: 'Bela Roth' });
  expect((await begins(client, id, 'It will open')).speakerId).toBe(bela?.id);
});
