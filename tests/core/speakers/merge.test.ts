import { describe, expect, test } from 'vitest';
import { databaseContent } from '../../support/database-content.ts';
import { capture, type Client, openApp } from '../../support/open-app.ts';

const rolesOf = async (client: Client, id: number) => (await client.speakers.get({ id })).roles;

/** Two records of one person, a quote of each, one of both, and one in the trash. */
async function twice(client: Client) {
  const { id: into } = await client.speakers.add({
    display: 'Sergei Lavrov',
    family: 'Lavrov',
    note: 'Diplomat',
    aliases: [{ form: 'Lavrov', kind: 'short' }],
    roles: [{ title: 'Foreign Minister', organisation: 'Russia', startsOn: '2004-03-09' }],
  });
  const { id: other } = await client.speakers.add({
    display: 'Sergey Lavrov',
    nativeName: 'Сергей Лавров',
    given: 'Sergey',
    family: 'Lavrov',
    wikidata: 'Q58217',
    note: 'Met in 2019',
    aliases: [{ form: 'Lavrov', kind: 'short' }],
    roles: [
      { title: 'foreign minister', organisation: 'Russia', startsOn: '2004-03-09' },
      { title: 'Envoy', organisation: 'United Nations', startsOn: '1994', endsOn: '2004' },
    ],
  });
  const [minister, envoy] = await rolesOf(client, other);
  const add = async (text: string, attributions: object[]) =>
    (await client.quotes.add({ text, attributions: attributions as never })).id;
  const quotes = {
    ours: await add('Ours', [{ speakerId: into }]),
    theirs: await add('Theirs', [{ speakerId: other, roleId: minister!.id }]),
    envoys: await add('As envoy', [{ speakerId: other, roleId: envoy!.id, certainty: 0.8 }]),
    both: await add('Of both', [
      { speakerId: other, roleId: envoy!.id, disputed: true },
      { speakerId: into },
    ]),
    thrown: await add('Thrown away', [{ speakerId: other }]),
  };
  await client.quotes.trash({ ids: [quotes.thrown] });
  return { into, other, quotes };
}

describe('two speakers who are one', () => {
  test('the preview says what would come together', async () => {
    const { client, db } = openApp();
    const { into, other } = await twice(client);
    const before = databaseContent(db);
    expect(await client.speakers.mergePreview({ into, from: [other] })).toEqual({
      quotes: 3,
      inTrash: 1,
      both: 1,
      hops: 0,
      proposals: 0,
      aliases: [
        { form: 'Сергей Лавров', language: null, script: null, kind: 'native' },
        { form: 'Sergey Lavrov', language: null, script: null, kind: 'spelling' },
      ],
      roles: [{ title: 'Envoy', organisation: 'United Nations', startsOn: '1994', endsOn: '2004' }],
      wikidata: ['Q58217'],
      filled: [{ field: 'nativeName', value: 'Сергей Лавров' }],
      joinsNotes: true,
    });
    expect(databaseContent(db)).toEqual(before);
  });

  test('become one in one step, with all that hangs on them, and two again by one undo', async () => {
    const { client, db } = openApp();
    const { into, other, quotes } = await twice(client);
    const before = databaseContent(db);
    expect(await client.speakers.merge({ into, from: [other] })).toEqual({ quotes: 4 });
    const speaker = await client.speakers.get({ id: into });
    expect(speaker).toMatchObject({
      display: 'Sergei Lavrov',
      given: null,
      family: 'Lavrov',
      nativeName: 'Сергей Лавров',
      wikidata: 'Q58217',
      note: 'Diplomat\n\nMet in 2019',
      quotes: 4,
    });
    expect(speaker.roles.map(({ title }) => title)).toEqual(['Foreign Minister', 'Envoy']);
    expect(speaker.aliases.map(({ form }) => form).toSorted()).toEqual([
      'Lavrov',
      'Sergei Lavrov',
      'Sergey Lavrov',
      'Сергей Лавров',
    ]);
    const [minister, envoy] = speaker.roles;
    const attributions = async (id: number) => (await client.quotes.get({ id })).attributions;
    expect(await attributions(quotes.theirs)).toMatchObject([
      { speakerId: into, roleId: minister!.id },
    ]);
    expect(await attributions(quotes.envoys)).toMatchObject([
      { speakerId: into, roleId: envoy!.id, certainty: 0.8 },
    ]);
    expect(await attributions(quotes.both)).toMatchObject([
      { speakerId: into, roleId: envoy!.id, disputed: true },
    ]);
    expect(await attributions(quotes.thrown)).toMatchObject([{ speakerId: into }]);
    await expect(client.speakers.get({ id: other })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const found = await client.quotes.find({ query: { text: 'sergey' }, limit: 9 });
    expect(found.total).toBe(4);
    expect(found.facets.speakers).toMatchObject([{ id: into, count: 4 }]);

    expect(await client.history.undo()).toEqual({
      label: 'Merge “Sergey Lavrov” into “Sergei Lavrov”',
    });
    expect(databaseContent(db)).toEqual(before);
    const again = await client.quotes.find({ query: { text: 'sergey' }, limit: 9 });
    // Sergei is found by the other spelling as well.
    expect(again.facets.speakers).toMatchObject([
      { id: other, count: 3 },
      { id: into, count: 2 },
    ]);
  });

  test('keep what a review says of either', async () => {
    const { client, db } = openApp();
    const { into, other } = await twice(client);
    await capture(client, 'Talks\n“It is a lie,” Sergey Lavrov said on Monday.');
    const speakers = db.prepare('SELECT DISTINCT speaker_id FROM proposal').pluck();
    expect(speakers.all()).toEqual([other]);
    expect(await client.speakers.mergePreview({ into, from: [other] })).toMatchObject({
      proposals: 1,
    });
    await client.speakers.merge({ into, from: [other] });
    expect(speakers.all()).toEqual([into]);
  });

  test('pass on what others said as one', async () => {
    const { client, db } = openApp();
    const { into, other } = await twice(client);
    const attestations = [{ newSource: 'A report', exact: 'Well' }];
    const { id } = await client.quotes.add({ text: 'Well', attestations });
    const [place] = (await client.quotes.get({ id })).attestations;
    const hops = [{ speakerId: other, name: 'Sergey Lavrov', verb: 'said' }];
    await client.attestations.edit({ id: place!.id, changes: { hops } });
    await client.speakers.merge({ into, from: [other] });
    expect(db.prepare('SELECT speaker_id, name FROM hop').all()).toEqual([
      { speaker_id: into, name: 'Sergey Lavrov' },
    ]);
  });

  test('of which several come to one are merged in one step', async () => {
    const { client, db } = openApp();
    const { into, other } = await twice(client);
    const third = await client.speakers.add({ display: 'S. Lavrov' });
    const before = databaseContent(db);
    await client.speakers.merge({ into, from: [other, third.id, other] });
    expect(await client.speakers.list({ text: 's', limit: 9 })).toMatchObject([{ id: into }]);
    expect(await client.history.undo()).toEqual({ label: 'Merge 2 speakers into “Sergei Lavrov”' });
    expect(databaseContent(db)).toEqual(before);
  });
});

describe('a merge is refused', () => {
  test('where two Wikidata ids say two persons, until one is chosen', async () => {
    const { client } = openApp();
    const { id: into } = await client.speakers.add({ display: 'A', wikidata: 'Q1' });
    const { id: other } = await client.speakers.add({ display: 'B', wikidata: 'Q2' });
    const refusal = client.speakers.merge({ into, from: [other] });
    await expect(refusal).rejects.toMatchObject({ data: { field: 'wikidata' } });
    await expect(refusal).rejects.toThrow('Q1, Q2');
    await expect(
      client.speakers.merge({ into, from: [other], wikidata: 'Q3' }),
    ).rejects.toMatchObject({ data: { field: 'wikidata' } });
    await client.speakers.merge({ into, from: [other], wikidata: 'Q2' });
    expect(await client.speakers.get({ id: into })).toMatchObject({ wikidata: 'Q2' });
  });

  test('with nobody, with oneself, with what is gone, and into the trash', async () => {
    const { client } = openApp();
    const { id } = await client.speakers.add({ display: 'A' });
    const { id: thrown } = await client.speakers.add({ display: 'B' });
    await client.speakers.trash({ ids: [thrown] });
    for (const [asked, code] of [
      [{ into: id, from: [id] }, 'REFUSED'],
      [{ into: id, from: [] }, 'BAD_REQUEST'],
      [{ into: id, from: [99] }, 'NOT_FOUND'],
      [{ into: 99, from: [id] }, 'NOT_FOUND'],
      [{ into: thrown, from: [id] }, 'REFUSED'],
    ] as const) {
      const refusal = client.speakers.merge({ ...asked, from: [...asked.from] });
      await expect(refusal).rejects.toMatchObject({ code });
    }
  });
});

test('a quote of several is attributed anew in one step', async () => {
  const { client } = openApp();
  const { into, other, quotes } = await twice(client);
  const attributions = [{ speakerId: into }, { speakerId: other, disputed: true }];
  await client.quotes.attribute({ ids: [quotes.both, quotes.theirs], attributions });
  const found = await client.quotes.find({ query: { filters: { speakers: [other] } }, limit: 9 });
  expect(found.total).toBe(3);
});
