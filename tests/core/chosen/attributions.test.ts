import { expect, test } from 'vitest';
import { openApp } from '../../support/open-app.ts';

async function openWithSpeakers() {
  const app = openApp();
  const { client } = app;
  const add = async (display: string) => (await client.speakers.add({ display })).id;
  const [ada, ben, cleo] = [await add('Ada'), await add('Ben'), await add('Cleo')];
  const quote = async (text: string, speakers: number[]) => {
    const attributions = speakers.map((speakerId) => ({ speakerId, certainty: 0.5 }));
    return (await client.quotes.add({ text, attributions })).id;
  };
  const quotes = {
    byAda: await quote('Alone', [ada]),
    byBoth: await quote('Together', [ada, ben]),
    byNobody: await quote('Nobody', []),
  };
  const said = async () => {
    const all = Object.values(quotes).map((id) => client.quotes.get({ id }));
    return (await Promise.all(all)).map(({ attributions }) =>
      attributions.map(({ speaker }) => speaker).join(' and '),
    );
  };
  return { ...app, ada, ben, cleo, quoteIds: Object.values(quotes), said };
}

test('those who are named in quotes are counted', async () => {
  const { client, ada, ben, quoteIds } = await openWithSpeakers();
  expect(await client.attributions.named({ quoteIds })).toEqual([
    { id: ada, display: 'Ada', quotes: 2 },
    { id: ben, display: 'Ben', quotes: 1 },
  ]);
});

test('a speaker is named beside the others, in one step', async () => {
  const { client, ben, quoteIds, said } = await openWithSpeakers();
  const before = await said();
  await client.attributions.name({ quoteIds, speaker: { speakerId: ben }, insteadOf: 'nobody' });
  expect(await said()).toEqual(['Ada and Ben', 'Ada and Ben', 'Ben']);
  const { attributions } = await client.quotes.get({ id: quoteIds[1] ?? 0 });
  expect(attributions[1]).toMatchObject({ certainty: 0.5 });
  expect(await client.history.undo()).toEqual({ label: 'Add speaker of 3 quotes' });
  expect(await said()).toEqual(before);
});

test('a new speaker is named in the place of all', async () => {
  const { client, quoteIds, said } = await openWithSpeakers();
  const speaker = { newSpeaker: 'Dora Quist' };
  await client.attributions.name({ quoteIds, speaker, insteadOf: 'everybody' });
  expect(await said()).toEqual(['Dora Quist', 'Dora Quist', 'Dora Quist']);
  const found = await client.quotes.find({ query: { text: 'quist' }, limit: 5 });
  expect(found.total).toBe(3);
  await client.history.undo();
  expect(await said()).toEqual(['Ada', 'Ada and Ben', '']);
  expect(await client.speakers.list({ text: 'Dora', limit: 5 })).toEqual([]);
});

test('of several speakers one alone is replaced, and only where that one is named', async () => {
  const { client, ada, ben, cleo, quoteIds, said } = await openWithSpeakers();
  await client.attributions.name({ quoteIds, speaker: { speakerId: cleo }, insteadOf: ada });
  expect(await said()).toEqual(['Cleo', 'Cleo and Ben', '']);
  await client.attributions.name({ quoteIds, speaker: { speakerId: ben }, insteadOf: cleo });
  expect(await said()).toEqual(['Ben', 'Ben', '']);
});

test('kinds of quotes are set in one step', async () => {
  const { client, quoteIds } = await openWithSpeakers();
  await client.quotes.setKind({ ids: quoteIds, kind: 'paraphrase' });
  const query = { filters: { kinds: ['paraphrase' as const] } };
  expect((await client.quotes.find({ query, limit: 5 })).total).toBe(3);
  expect(await client.history.undo()).toEqual({ label: 'Change kind of 3 quotes' });
  expect((await client.quotes.find({ query, limit: 5 })).total).toBe(0);
});

test('a speaker or quote that is gone is refused', async () => {
  const { client, ada, quoteIds } = await openWithSpeakers();
  await expect(
    client.attributions.name({ quoteIds, speaker: { speakerId: 999 }, insteadOf: 'nobody' }),
  ).rejects.toMatchObject({ data: { what: 'speaker' } });
  await expect(
    client.attributions.name({
      quoteIds: [999],
      speaker: { speakerId: ada },
      insteadOf: 'nobody',
    }),
  ).rejects.toMatchObject({ data: { what: 'quote' } });
});
