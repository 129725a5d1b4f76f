import { expect, test } from 'vitest';
import type { AlikeGroup } from '../../../contract/likeness.ts';
import { openApp, type Client } from '../../support/open-app.ts';

const WORDS = 'Nobody in this government has ever promised free heating to the whole city';
const SHORTER = 'has ever promised free heating to the whole city';

async function add(client: Client, text: string, newSpeaker = 'Maria Keller'): Promise<number> {
  const attestations = [{ newSource: `Source of ${text}`, exact: text }];
  return (await client.quotes.add({ text, attributions: [{ newSpeaker }], attestations })).id;
}

async function sweep(client: Client): Promise<AlikeGroup[]> {
  for await (const event of await client.likeness.sweep()) {
    if ('groups' in event) return event.groups;
  }
  throw new Error('The look at the library had no end.');
}

const found = async (client: Client, id: number) =>
  (await client.likeness.of({ id })).map(({ quote, how }) => [quote.id, how]);

test('the same words, a shortened wording and a changed one are found; others are not', async () => {
  const { client } = openApp();
  const id = await add(client, WORDS);
  const same = await add(client, `“${WORDS.toUpperCase()}!”`);
  const shorter = await add(client, SHORTER);
  const changed = await add(client, WORDS.replace('free', 'cheap'));
  await add(client, 'The government has promised nothing to anybody in the city so far');
  expect(await found(client, id)).toEqual([
    [same, 'same'],
    [shorter, 'part'],
    [changed, 'alike'],
  ]);
  expect((await found(client, shorter)).map(([other]) => other)).toContain(id);
  expect(await client.likeness.among({ ids: [id, same, 999] })).toEqual({ ids: [id, same] });
});

test('a wording of any place is one by which a quote is found', async () => {
  const { client } = openApp();
  const id = await add(client, 'Something else altogether was said here by him');
  await client.attestations.add({
    quoteId: id,
    attestation: { newSource: 'Another paper', exact: WORDS },
  });
  const other = await add(client, WORDS, 'Somebody Else');
  expect(await client.likeness.of({ id: other })).toMatchObject([
    { quote: { id }, wording: WORDS, to: WORDS, sameSpeaker: false },
  ]);
});

test('three words are offered only when the same speaker said the same', async () => {
  const { client } = openApp();
  const { id: speakerId } = await client.speakers.add({ display: 'Maria Keller' });
  const say = async (text: string) =>
    (await client.quotes.add({ text, attributions: [{ speakerId }] })).id;
  const id = await say('Never again!');
  const same = await say('never again');
  await say('Never again war');
  await add(client, 'Never again!', 'Somebody Else');
  expect(await found(client, id)).toEqual([[same, 'same']]);
  expect(await sweep(client)).toEqual([{ id, otherIds: [same] }]);
});

test('what is judged, or lies in the trash, is not offered again', async () => {
  const { client } = openApp();
  const id = await add(client, WORDS);
  const [apart, variant, thrown] = [
    await add(client, `${WORDS} `),
    await add(client, SHORTER),
    await add(client, `${WORDS} again`),
  ];
  await client.likeness.judge({ id, otherIds: [apart], verdict: 'apart' });
  await client.likeness.judge({ id, otherIds: [variant], verdict: 'variant' });
  await client.quotes.trash({ ids: [thrown] });
  expect(await found(client, id)).toEqual([]);
  expect(await client.likeness.compare({ id, otherIds: [apart, variant, thrown] })).toEqual([]);
  expect((await client.relations.of({ id })).variants).toMatchObject([{ id: variant }]);
  expect((await client.relations.of({ id: variant })).variants).toMatchObject([{ id }]);
  await client.likeness.forget({ id: variant, otherId: id });
  expect(await found(client, id)).toEqual([[variant, 'part']]);
  await expect(client.likeness.forget({ id, otherId: variant })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
});

test('the whole library is grouped, each group around its oldest quote', async () => {
  const { client } = openApp();
  const first = await add(client, WORDS);
  const pair = await add(client, 'The bridge will be closed to cars from the first of March');
  const others = [await add(client, SHORTER), await add(client, WORDS.replace('free', 'cheap'))];
  const again = await add(client, 'The bridge will be closed to cars from the first of March!');
  await add(client, 'Nothing of the kind has been said by anybody here');
  expect(await sweep(client)).toEqual([
    { id: pair, otherIds: [again] },
    { id: first, otherIds: others },
  ]);
  const matches = await client.likeness.compare({ id: first, otherIds: others });
  expect(matches).toHaveLength(2);
  await client.likeness.judge({ id: pair, otherIds: [again], verdict: 'apart' });
  expect(await sweep(client)).toHaveLength(1);
});

test('a look at the library that is cancelled ends', async () => {
  const { client } = openApp();
  await add(client, WORDS);
  const stop = new AbortController();
  const events = await client.likeness.sweep(undefined, { signal: stop.signal });
  await events.next();
  await events.return?.();
  expect((await events.next()).done).toBe(true);
});
