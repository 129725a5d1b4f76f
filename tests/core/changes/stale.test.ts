import { beforeEach, describe, expect, test } from 'vitest';
import { AttestationDraft } from '../../../contract/quotes.ts';
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

describe('two windows change the same place of a quote', () => {
  const hop = (name: string, verb: string | null = null) => ({ speakerId: null, name, verb });
  let id: number;
  let quoteId: number;
  const place = async () => (await client.quotes.get({ id: quoteId })).attestations[0]!;
  beforeEach(async () => {
    ({ id: quoteId } = await client.quotes.add({ text: 'One' }));
    const attestation = { newSource: 'First', exact: 'One', hops: [hop('An official', 'said')] };
    ({ id } = await client.attestations.add({ quoteId, attestation }));
  });

  test('of two chains the later is told of both, and what is there can be gone over', async () => {
    const { hops: before } = await place();
    const theirs = [...before, hop('A clerk')];
    await client.attestations.edit({ id, changes: { hops: theirs }, seen: { hops: before } });
    const edit = { id, changes: { hops: [hop('A judge', 'wrote')] }, seen: { hops: before } };
    await expect(client.attestations.edit(edit)).rejects.toMatchObject(
      stale('hops', 'A judge wrote', 'An official said\nA clerk'),
    );
    expect((await place()).hops).toEqual(theirs);
    const refusal = await client.attestations.edit(edit).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ data: { present: theirs } });
    await client.attestations.edit({ ...edit, seen: { hops: theirs } });
    expect((await place()).hops).toEqual(edit.changes.hops);
  });

  test('a chain that was taken away is nothing in words', async () => {
    const { hops: before } = await place();
    await client.attestations.edit({ id, changes: { hops: [] }, seen: { hops: before } });
    const changes = { hops: [hop('A judge')] };
    const mine = client.attestations.edit({ id, changes, seen: { hops: before } });
    await expect(mine).rejects.toMatchObject(stale('hops', 'A judge', null));
  });

  test('a speaker who has another name now makes no other chain', async () => {
    const { id: speakerId } = await client.speakers.add({ display: 'Ines Okafor' });
    const before = [{ speakerId, name: 'Ines Okafor', verb: null }];
    await client.attestations.edit({ id, changes: { hops: before } });
    await client.speakers.edit({ id: speakerId, changes: { display: 'Ines A. Okafor' } });
    const hops = [...before, hop('A clerk')];
    await client.attestations.edit({ id, changes: { hops }, seen: { hops: before } });
    expect((await place()).hops).toMatchObject([{ name: 'Ines A. Okafor' }, { name: 'A clerk' }]);
    await client.attestations.edit({ id, changes: { hops }, seen: { hops: before } });
  });

  test.each([
    ['another', async () => ({ sourceId: (await client.sources.add({ title: 'Mine' })).id })],
    ['a new', () => Promise.resolve({ newSource: 'Mine' })],
  ])('%s source does not go over the one that somebody else chose', async (_which, choose) => {
    const { sourceId: before } = await place();
    const changes = await choose();
    const known = await client.sources.list({ limit: 9 });
    const seen = { sourceId: before };
    await client.attestations.edit({ id, changes: { newSource: 'Theirs' }, seen });
    const mine = client.attestations.edit({ id, changes, seen });
    await expect(mine).rejects.toMatchObject(stale('sourceId', 'Mine', 'Theirs'));
    expect((await place()).sourceTitle).toBe('Theirs');
    expect(await client.sources.list({ limit: 9 })).toHaveLength(known.length + 1);
  });

  test.each([
    ['cue', { cue: 'claimed' }, 'claimed'],
    ['locators', { locators: { page: '3' } }, 'page 3'],
    ['hops', { hops: [] }, null],
    ['sourceId', { newSource: 'Theirs' }, 'Theirs'],
  ])('is not removed with the %s that it has just been given', async (field, changes, theirs) => {
    const seen = AttestationDraft.parse(await place());
    await client.attestations.edit({ id, changes });
    const mine = client.attestations.remove({ id, seen });
    await expect(mine).rejects.toMatchObject(stale(field, null, theirs));
    await client.attestations.remove({ id, seen: AttestationDraft.parse(await place()) });
    expect((await client.quotes.get({ id: quoteId })).attestations).toEqual([]);
  });

  test('its wording does not go over one that the quote has just been given', async () => {
    await client.attestations.edit({ id, changes: { exact: 'Mine' } });
    await client.quotes.edit({ id: quoteId, changes: { text: 'Theirs' } });
    const mine = client.attestations.choose({ id, seen: { text: 'One' } });
    await expect(mine).rejects.toMatchObject(stale('text', 'Mine', 'Theirs'));
    const other = client.attestations.choose({ id, seen: { text: 'Theirs', exact: 'One' } });
    await expect(other).rejects.toMatchObject(stale('exact', 'One', 'Mine'));
    await client.attestations.choose({ id, seen: { text: 'Theirs', exact: 'Mine' } });
    expect((await client.quotes.get({ id: quoteId })).text).toBe('Mine');
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
