import { expect, test } from 'vitest';
import { capture, openApp } from '../../support/open-app.ts';

const article = (name: string) =>
  [
    `${name} speaks`,
    `“The bolts are late,” ${name} said. “Nobody is to blame for it.”`,
    'Tomas Brandt of the port called the plan “a disgrace for everybody”.',
  ].join('\n');

test('one queue holds what is pending in all open articles, by confidence or by article', async () => {
  const { client } = openApp();
  const first = await capture(client, article('Ines Okafor'));
  const second = await capture(client, article('Ann Lee'));
  const closed = await capture(client, article('Bela Roth'));
  await client.captures.finish({ id: closed });
  const inFirst = (await client.captures.get({ id: first })).proposals;
  const inSecond = (await client.captures.get({ id: second })).proposals;

  const byArticle = await client.captures.queue({ order: 'article' });
  expect(byArticle.ids).toEqual([...inFirst, ...inSecond].map(({ id }) => id));
  const byConfidence = await client.captures.queue({ order: 'confidence' });
  expect(new Set(byConfidence.ids)).toEqual(new Set(byArticle.ids));
  const rows = await client.captures.queued({ ids: byConfidence.ids });
  const sureness = rows.map(({ confidence }) => confidence);
  expect(sureness).toEqual(sureness.toSorted((one, other) => other - one));

  await client.captures.drop({ proposalIds: [inFirst[0]!.id] });
  expect((await client.captures.queue({ order: 'article' })).ids).not.toContain(inFirst[0]!.id);
});

test('the same speaker has the same number in all articles, in the library or not', async () => {
  const { client } = openApp();
  await client.speakers.add({ display: 'Ann Lee' });
  await capture(client, article('Ann Lee'));
  await capture(client, article('Ann Lee'));
  const { ids, voices } = await client.captures.queue({ order: 'article' });
  const rows = await client.captures.queued({ ids });
  const numbers = new Map<string | null, Set<number | undefined>>();
  rows.forEach(({ speaker }, index) => {
    numbers.set(speaker, (numbers.get(speaker) ?? new Set()).add(voices[index]));
  });
  expect(new Set(numbers.keys())).toEqual(new Set(['Ann Lee', 'Tomas Brandt']));
  for (const same of numbers.values()) expect(same.size).toBe(1);
});

test('who has come to the library by one article is the same in all', async () => {
  const { client } = openApp();
  await capture(client, article('Ann Lee'));
  await capture(client, article('Ann Lee'));
  const before = await client.captures.queue({ order: 'article' });
  const mine = await client.captures.queued({ ids: before.ids });
  const hers = mine.filter(({ speaker }) => speaker === 'Ann Lee');
  await client.captures.keep({ proposalIds: [hers[0]!.id] });
  const { ids, voices } = await client.captures.queue({ order: 'article' });
  const numbers = hers.slice(1).map(({ id }) => voices[ids.indexOf(id)]);
  expect(new Set(numbers).size).toBe(1);
  const rows = await client.captures.queued({ ids: [hers.at(-1)!.id] });
  expect(rows[0]?.speakerId).not.toBeNull();
});

test('a row says where it stands, with the paragraph around it in whole words', async () => {
  const { client } = openApp();
  const long = 'It rained on the bridge. '.repeat(60);
  const id = await capture(client, `Rain\n${long}“Go home now,” Ann Lee said. ${long}`);
  const { ids } = await client.captures.queue({ order: 'article' });
  const [row] = await client.captures.queued({ ids: [...ids, 9_999] });
  expect(row).toMatchObject({ captureId: id, title: 'Rain', speaker: 'Ann Lee' });
  const { text, span, mention, cue } = row!.context;
  expect(text.slice(...span)).toBe(row!.text);
  expect(text.slice(...mention!)).toBe('Ann Lee');
  expect(text.slice(...cue!)).toBe('said');
  expect(text.length).toBeLessThan(900);
  expect(text).toMatch(/^\w+ .* \w+\.?$/u);
  expect(long).toContain(text.slice(0, 20));
});
