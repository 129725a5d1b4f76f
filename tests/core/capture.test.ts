import { describe, expect, test } from 'vitest';
import { capture, openApp } from '../support/open-app.ts';
import { databaseContent } from '../support/database-content.ts';

const ARTICLE = [
  'Harbour Bridge Will Reopen In May',
  '',
  'The harbour bridge will be open again in May, Mayor Ines Okafor told reporters on Tuesday.',
  '“We have checked every bolt,” she said. “Nobody will cross before it is safe.”',
  'The engineer Tomas Brandt called the old plan “a disgrace” and asked for more money.',
].join('\n');

describe('an article', () => {
  test('becomes a source with a snapshot and a queue', async () => {
    const { client } = openApp();
    const id = await capture(client, ARTICLE);
    const { source, text, proposals, open } = await client.captures.get({ id });
    expect(source.title).toBe('Harbour Bridge Will Reopen In May');
    expect(open).toBe(true);
    expect(proposals.map((proposal) => proposal.text)).toEqual(
      expect.arrayContaining([
        'We have checked every bolt,',
        'Nobody will cross before it is safe.',
        'a disgrace',
      ]),
    );
    for (const { start, end, text: words } of proposals) expect(text.slice(start, end)).toBe(words);
    expect(await client.captures.list()).toMatchObject([
      { id, pending: proposals.length, kept: 0 },
    ]);
  });

  test('an office without a name is whoever of the library holds it', async () => {
    const { client } = openApp();
    const { id: speakerId } = await client.speakers.add({
      display: 'Ines Okafor',
      kind: 'person',
      roles: [{ title: 'Mayor', organisation: 'Leeds' }],
    });
    const id = await capture(client, 'The council met.\n“We have time,” the Leeds mayor said.');
    expect((await client.captures.get({ id })).proposals).toMatchObject([
      { speaker: 'Ines Okafor', speakerId },
    ]);
  });

  test('kept: quote, attribution and attestation stand at once, the speaker is new', async () => {
    const { client } = openApp();
    const id = await capture(client, ARTICLE);
    const { proposals } = await client.captures.get({ id });
    const bolt = proposals.find(({ text }) => text.startsWith('We have'))!;
    const { quoteIds } = await client.captures.keep({ proposalIds: [bolt.id] });
    const quote = await client.quotes.get({ id: quoteIds[0]! });
    expect(quote).toMatchObject({
      text: 'We have checked every bolt',
      attributions: [{ speaker: 'Ines Okafor', basis: 'pronoun' }],
      attestations: [
        {
          exact: 'We have checked every bolt,',
          spans: [[bolt.start, bolt.end]],
          locators: { paragraph: '3' },
          cue: 'said',
          mention: 'she',
          match: 'exact',
        },
      ],
    });
    const { passage } = quote.attestations[0]!;
    expect(passage!.text.slice(...passage!.spans[0]!)).toBe('We have checked every bolt,');
    expect(await client.speakers.list({ text: 'okafor', limit: 5 })).toMatchObject([
      { display: 'Ines Okafor', kind: 'person' },
    ]);
    const after = await client.captures.get({ id });
    const others = after.proposals.filter(({ speaker }) => speaker === 'Ines Okafor');
    expect(new Set(others.map(({ speakerId }) => speakerId)).size).toBe(1);
  });

  test('keeping is one step: undo takes quote and speaker back and asks again', async () => {
    const { client, db } = openApp();
    const id = await capture(client, ARTICLE);
    const before = databaseContent(db);
    const { proposals } = await client.captures.get({ id });
    await client.captures.keep({ proposalIds: [proposals[0]!.id] });
    expect(await client.history.undo()).toEqual({ label: 'Keep quote' });
    expect(databaseContent(db)).toEqual(before);
  });

  test('keep all above: those that are sure enough, in one step', async () => {
    const { client } = openApp();
    const id = await capture(client, ARTICLE);
    const { proposals } = await client.captures.get({ id });
    const sure = proposals.filter(({ confidence }) => confidence >= 0.5);
    const { quoteIds } = await client.captures.keepAbove({ id, threshold: 0.5 });
    expect(quoteIds).toHaveLength(sure.length);
    await client.history.undo();
    expect((await client.quotes.find({ query: {}, limit: 0 })).total).toBe(0);
  });

  test('finishing drops what is pending and ends the review', async () => {
    const { client } = openApp();
    const id = await capture(client, ARTICLE);
    await client.captures.finish({ id });
    expect(await client.captures.list()).toEqual([]);
    expect(
      (await client.captures.get({ id })).proposals.every(({ state }) => state === 'dropped'),
    ).toBe(true);
  });

  test('discarded leaves nothing, but not once a quote of it is kept', async () => {
    const { client } = openApp();
    const first = await capture(client, ARTICLE);
    await client.captures.discard({ id: first });
    expect(await client.sources.list({ limit: 10 })).toEqual([]);
    const id = await capture(client, ARTICLE);
    const { proposals } = await client.captures.get({ id });
    await client.captures.keep({ proposalIds: [proposals[0]!.id] });
    await expect(client.captures.discard({ id })).rejects.toMatchObject({
      code: 'REFUSED',
      defined: true,
    });
  });
});

describe('a proposal', () => {
  test('takes another speaker, by name or from the library', async () => {
    const { client } = openApp();
    const { id: speakerId } = await client.speakers.add({ display: 'Rosa Lind' });
    const id = await capture(client, ARTICLE);
    const [first] = (await client.captures.get({ id })).proposals;
    await client.captures.edit({ proposalId: first!.id, speaker: { name: 'rosa lind' } });
    expect((await client.captures.get({ id })).proposals[0]).toMatchObject({ speakerId });
    await client.captures.edit({ proposalId: first!.id, speaker: null });
    const { quoteIds } = await client.captures.keep({ proposalIds: [first!.id] });
    expect((await client.quotes.get({ id: quoteIds[0]! })).attributions).toEqual([]);
  });

  test('made of words that were missed sheds its marks and takes the speaker before it', async () => {
    const { client } = openApp();
    const id = await capture(client, ARTICLE);
    const { text } = await client.captures.get({ id });
    const start = text.indexOf('“Nobody');
    const { proposalId } = await client.captures.select({ id, span: [start, start + 30] });
    const made = (await client.captures.get({ id })).proposals.find(
      (each) => each.id === proposalId,
    )!;
    expect(made).toMatchObject({
      text: 'Nobody will cross before it i',
      origin: 'selected',
      type: 'direct',
      speaker: 'Ines Okafor',
    });
  });

  test('for a speaker who was thrown away brings them back', async () => {
    const { client } = openApp();
    const { id: speakerId } = await client.speakers.add({ display: 'Ines Okafor' });
    const id = await capture(client, ARTICLE);
    await client.speakers.trash({ ids: [speakerId] });
    const { proposals } = await client.captures.get({ id });
    const hers = proposals.find((each) => each.speakerId === speakerId)!;
    await client.captures.keep({ proposalIds: [hers.id] });
    expect(await client.speakers.list({ limit: 5 })).toMatchObject([{ id: speakerId, quotes: 1 }]);
  });

  test('for a name that two speakers bear goes to the more quoted, and makes no third', async () => {
    const { client } = openApp();
    await client.speakers.add({ display: 'Ines Okafor' });
    const { id: known } = await client.speakers.add({ display: 'Ines Okafor' });
    await client.quotes.add({ text: 'Well', attributions: [{ speakerId: known }] });
    const id = await capture(client, ARTICLE);
    const { proposals } = await client.captures.get({ id });
    await client.captures.keep({ proposalIds: proposals.map((each) => each.id) });
    const named = await client.speakers.list({ text: 'Ines Okafor', limit: 9 });
    expect(named).toHaveLength(2);
    expect(named).toMatchObject([{ id: known }, { quotes: 0 }]);
  });

  test('of a review that is finished cannot be changed', async () => {
    const { client } = openApp();
    const id = await capture(client, ARTICLE);
    const [first] = (await client.captures.get({ id })).proposals;
    await client.captures.finish({ id });
    const refused = { code: 'REFUSED' };
    await expect(client.captures.reopen({ proposalIds: [first!.id] })).rejects.toMatchObject(
      refused,
    );
    await expect(client.captures.select({ id, span: [0, 7] })).rejects.toMatchObject(refused);
  });

  test('that is decided cannot be edited', async () => {
    const { client } = openApp();
    const id = await capture(client, ARTICLE);
    const [first] = (await client.captures.get({ id })).proposals;
    await client.captures.drop({ proposalIds: [first!.id] });
    await expect(
      client.captures.edit({ proposalId: first!.id, span: [0, 5] }),
    ).rejects.toMatchObject({ code: 'REFUSED' });
    await client.captures.reopen({ proposalIds: [first!.id] });
    await expect(client.captures.edit({ proposalId: first!.id, span: [0, 5] })).resolves.toEqual({
      followed: 0,
    });
  });
});

describe('what cannot be read changes nothing', () => {
  test.each([
    ['an empty file', '', 'EMPTY'],
    ['a picture', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'BINARY'],
  ])('%s', async (_, content, code) => {
    const { client, db } = openApp();
    const before = databaseContent(db);
    const bytes = Buffer.from(content, 'latin1');
    const { fileId } = await client.files.begin({ name: 'a.txt', size: bytes.length });
    await client.files.append({ fileId, base64: bytes.toString('base64') });
    await expect(client.captures.start({ fileId })).rejects.toMatchObject({
      code: 'ARTICLE_UNREADABLE',
      data: { code },
    });
    expect(databaseContent(db)).toEqual(before);
  });

  test('a file over 200 MB is refused before a byte is sent', async () => {
    const { client } = openApp();
    await expect(client.files.begin({ name: 'a.txt', size: 200_000_001 })).rejects.toMatchObject({
      data: { code: 'TOO_LARGE' },
    });
  });

  test('a file that did not arrive whole', async () => {
    const { client } = openApp();
    const { fileId } = await client.files.begin({ name: 'a.txt', size: 10 });
    await expect(client.captures.start({ fileId })).rejects.toMatchObject({
      data: { code: 'NOT_THERE' },
    });
  });
});
