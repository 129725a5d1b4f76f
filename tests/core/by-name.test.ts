import { beforeEach, describe, expect, test } from 'vitest';
import { type Client, openApp } from '../support/open-app.ts';

let client: Client;
beforeEach(() => {
  ({ client } = openApp());
});

/** Adds a quote said by whoever goes by a name; tells who that is. */
async function saidBy(speakerNamed: string) {
  const { id } = await client.quotes.add({ text: 'One', attributions: [{ speakerNamed }] });
  const [attribution] = (await client.quotes.get({ id })).attributions;
  return { id: attribution?.speakerId, display: attribution?.speaker };
}

/** Adds a quote that stands in whatever has a title; tells what that is. */
async function standsIn(sourceTitled: string) {
  const attestations = [{ sourceTitled, exact: 'One' }];
  const { id } = await client.quotes.add({ text: 'One', attestations });
  const [place] = (await client.quotes.get({ id })).attestations;
  return { id: place?.sourceId, title: place?.sourceTitle };
}

describe('a speaker who is named', () => {
  test.each(['Inés Okafor', 'ines  OKAFOR', 'Minister Okafor', 'инес окафор'])(
    'as “%s” is the one who goes by it',
    async (name) => {
      const forms = ['Minister Okafor', 'Инес Окафор'];
      const { id } = await client.speakers.add({
        display: 'Inés Okafor',
        aliases: forms.map((form) => ({ form })),
      });
      const known = { id, display: 'Inés Okafor' };
      expect(await client.speakers.called({ name })).toEqual(known);
      expect(await saidBy(name)).toEqual(known);
      expect(await client.speakers.list({ limit: 9 })).toHaveLength(1);
    },
  );

  test.each(['Okafor', 'Ines Okafor Bell', 'Ines'])(
    'as “%s” is a new one where nobody goes by just that',
    async (name) => {
      await client.speakers.add({ display: 'Ines Okafor' });
      expect(await client.speakers.called({ name })).toBeNull();
      expect((await saidBy(name)).display).toBe(name);
    },
  );

  test('is of several the most quoted, and nobody in the trash', async () => {
    const first = await client.speakers.add({ display: 'Ines Okafor' });
    const { id } = await client.speakers.add({ display: 'Ines Okafor' });
    await client.quotes.add({ text: 'Two', attributions: [{ speakerId: id }] });
    expect((await saidBy('Ines Okafor')).id).toBe(id);
    await client.speakers.trash({ ids: [first.id] });
    const { id: thrown } = await client.speakers.add({ display: 'Tomas Brandt' });
    await client.speakers.trash({ ids: [thrown] });
    expect((await saidBy('Tomas Brandt')).id).not.toBe(thrown);
  });

  test('is made as from an article, and once in two quotes', async () => {
    const { id } = await saidBy('Ludwig van Beethoven');
    expect(await client.speakers.get({ id: id! })).toMatchObject({
      given: 'Ludwig',
      particles: 'van',
      family: 'Beethoven',
    });
    expect((await saidBy('ludwig van beethoven')).id).toBe(id);
  });

  test('is told from others by signs where there are no letters', async () => {
    const { id } = await saidBy('👩‍🚀');
    expect((await saidBy('🏳️‍🌈')).id).not.toBe(id);
    expect((await saidBy('👩‍🚀')).id).toBe(id);
  });

  test('as one who is named already is refused', async () => {
    const { id } = await client.speakers.add({ display: 'Ines Okafor' });
    const attributions = [{ speakerId: id }, { speakerNamed: 'ines okafor' }];
    await expect(client.quotes.add({ text: 'One', attributions })).rejects.toMatchObject({
      code: 'REFUSED',
      data: { field: 'attributions' },
    });
  });
});

describe('a source that is titled', () => {
  test('is the one of just that title', async () => {
    const { id } = await client.sources.add({ title: 'Évening Briefing', container: 'The Port' });
    await client.sources.add({ title: 'Evening briefing of May' });
    const known = { id, title: 'Évening Briefing', container: 'The Port', issued: null };
    expect(await client.sources.titled({ title: ' evening BRIEFING' })).toEqual(known);
    expect((await standsIn('evening briefing')).id).toBe(id);
    expect(await client.sources.titled({ title: 'evening' })).toBeNull();
    expect(await standsIn('evening')).not.toMatchObject({ id });
  });

  test('is of several the one with the most quotes, and none in the trash', async () => {
    await client.sources.add({ title: 'Editorial' });
    const { id } = await client.sources.add({ title: 'Editorial' });
    const attestations = [{ sourceId: id, exact: 'Two' }];
    await client.quotes.add({ text: 'Two', attestations });
    expect((await standsIn('editorial')).id).toBe(id);
    const { id: thrown } = await client.sources.add({ title: 'Minutes' });
    await client.sources.trash({ ids: [thrown] });
    expect((await standsIn('Minutes')).id).not.toBe(thrown);
  });

  test('takes the place of another, and is held against the one that was seen', async () => {
    const { id: known } = await client.sources.add({ title: 'Minutes' });
    const { id: quoteId } = await client.quotes.add({ text: 'One' });
    const attestation = { sourceTitled: 'First', exact: 'One' };
    const { id } = await client.attestations.add({ quoteId, attestation });
    const place = async () => (await client.quotes.get({ id: quoteId })).attestations[0]!;
    const seen = { sourceId: (await place()).sourceId };
    await client.attestations.edit({ id, changes: { sourceTitled: 'minutes' }, seen });
    expect((await place()).sourceId).toBe(known);
    const late = client.attestations.edit({ id, changes: { sourceTitled: 'Mine' }, seen });
    await expect(late).rejects.toMatchObject({
      code: 'STALE',
      data: { field: 'sourceId', yours: 'Mine', theirs: 'Minutes' },
    });
    expect(await client.sources.titled({ title: 'Mine' })).toBeNull();
  });
});
