import { beforeEach, describe, expect, test } from 'vitest';
import { type Client, openApp } from '../../support/open-app.ts';

let client: Client;
beforeEach(() => {
  ({ client } = openApp());
});

const stale = (field: string, yours: string | null, theirs: string | null) => ({
  code: 'STALE',
  defined: true,
  data: { field, yours, theirs },
});

describe('two windows edit the same quote', () => {
  let id: number;
  beforeEach(async () => {
    ({ id } = await client.quotes.add({ text: 'One' }));
  });

  test('the later is told of both versions, and nothing is overwritten', async () => {
    const seen = { text: 'One' };
    await client.quotes.edit({ id, changes: { text: 'Theirs' }, seen });
    const mine = client.quotes.edit({ id, changes: { text: 'Mine' }, seen });
    await expect(mine).rejects.toMatchObject(stale('text', 'Mine', 'Theirs'));
    expect((await client.quotes.get({ id })).text).toBe('Theirs');
  });

  test('different fields do not disturb each other', async () => {
    await client.quotes.edit({ id, changes: { text: 'Theirs' }, seen: { text: 'One' } });
    await client.quotes.edit({ id, changes: { note: 'Mine' }, seen: { note: '' } });
    expect(await client.quotes.get({ id })).toMatchObject({ text: 'Theirs', note: 'Mine' });
  });

  test('who wants the same as the other is not told', async () => {
    await client.quotes.edit({ id, changes: { text: 'Same' }, seen: { text: 'One' } });
    await client.quotes.edit({ id, changes: { text: 'Same' }, seen: { text: 'One' } });
    expect((await client.quotes.get({ id })).text).toBe('Same');
  });

  test('a value that was taken away is nothing in words', async () => {
    await client.quotes.edit({ id, changes: { saidOn: '2025' } });
    const seen = { saidOn: '2025' };
    await client.quotes.edit({ id, changes: { saidOn: null }, seen });
    const mine = client.quotes.edit({ id, changes: { saidOn: '2024' }, seen });
    await expect(mine).rejects.toMatchObject(stale('saidOn', '2024', null));
  });

  test('speakers are told by name, and a new one is not left behind', async () => {
    const first = await client.speakers.add({ display: 'Ines Okafor' });
    const seen = { attributions: [] };
    await client.quotes.attribute({ ids: [id], attributions: [{ speakerId: first.id }], seen });
    const mine = client.quotes.attribute({
      ids: [id],
      attributions: [{ newSpeaker: 'Tomas Brandt' }],
      seen,
    });
    await expect(mine).rejects.toMatchObject(stale('attributions', 'Tomas Brandt', 'Ines Okafor'));
    expect(await client.speakers.list({ limit: 10 })).toHaveLength(1);
  });

  test('the place where it stands is told in words', async () => {
    const place = await client.attestations.add({
      quoteId: id,
      attestation: { newSource: 'First', exact: 'One', locators: { page: '1' } },
    });
    const seen = { locators: { page: '1' }, exact: 'One' };
    const changes = { locators: { page: '2' } };
    await client.attestations.edit({ id: place.id, changes, seen });
    const mine = client.attestations.edit({
      id: place.id,
      changes: { exact: 'Two', locators: { page: '3', paragraph: '4' } },
      seen,
    });
    await expect(mine).rejects.toMatchObject(stale('locators', 'page 3, paragraph 4', 'page 2'));
  });
});

test('lists of a speaker are held against each other line by line', async () => {
  const { id } = await client.speakers.add({ display: 'Ines Okafor' });
  const seen = await client.speakers.get({ id });
  const aliases = [...seen.aliases, { form: 'Okafor' }];
  await client.speakers.edit({ id, changes: { aliases }, seen: { aliases: seen.aliases } });
  await client.speakers.edit({ id, changes: { roles: [{ title: 'Mayor' }] }, seen: { roles: [] } });
  const mine = client.speakers.edit({
    id,
    changes: { aliases: [{ form: 'I. Okafor' }] },
    seen: { aliases: seen.aliases },
  });
  await expect(mine).rejects.toMatchObject(stale('aliases', 'I. Okafor', 'Ines Okafor\nOkafor'));
});

test('sources, tags and collections are held against what was seen', async () => {
  const source = await client.sources.add({ title: 'First' });
  await client.sources.edit({ id: source.id, changes: { title: 'Second' } });
  await expect(
    client.sources.edit({ id: source.id, changes: { title: 'Mine' }, seen: { title: 'First' } }),
  ).rejects.toMatchObject(stale('title', 'Mine', 'Second'));

  await client.quotes.add({ text: 'One', tags: ['peace'] });
  const [tag] = await client.tags.list();
  await client.tags.edit({ id: tag!.id, name: 'war' });
  await expect(
    client.tags.edit({ id: tag!.id, name: 'talks', seen: { name: 'peace' } }),
  ).rejects.toMatchObject(stale('name', 'talks', 'war'));

  const { id } = await client.collections.add({ name: 'A' });
  await client.collections.rename({ id, name: 'B' });
  await expect(
    client.collections.rename({ id, name: 'C', seen: { name: 'A' } }),
  ).rejects.toMatchObject(stale('name', 'C', 'B'));
});
