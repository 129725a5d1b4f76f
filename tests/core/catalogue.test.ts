import { describe, expect, test } from 'vitest';
import { databaseContent } from '../support/database-content.ts';
import { openApp } from '../support/open-app.ts';

describe('a quote by hand', () => {
  test('is whole: speaker, source, tags', async () => {
    const { client } = openApp();
    const speaker = await client.speakers.add({
      display: 'Maria Keller',
      roles: [
        { title: 'Mayor', startsOn: '2020', endsOn: '2024-05' },
        { title: 'Minister', startsOn: '2024-06' },
      ],
    });
    const source = await client.sources.add({ title: 'Why We Stay', issued: '2025-12-30' });
    const { id } = await client.quotes.add({
      text: 'We will not walk away',
      saidOn: '2023-01-05',
      attributions: [{ speakerId: speaker.id }],
      attestations: [
        { sourceId: source.id, exact: 'we will not walk away', locators: { paragraph: '2' } },
      ],
      tags: ['peace', 'Peace'],
    });
    expect(await client.quotes.get({ id })).toMatchObject({
      attributions: [{ speaker: 'Maria Keller', role: 'Mayor' }],
      attestations: [{ sourceTitle: 'Why We Stay', match: 'unchecked', passage: null }],
      tags: [{ name: 'peace' }],
    });
    await client.quotes.edit({ id, changes: { saidOn: null } });
    expect((await client.quotes.get({ id })).attributions[0]!.role).toBe('Minister');
  });

  test.each([
    ['2025-02-31', '28 days'],
    ['2025-13', 'no month 13'],
  ])('a date such as %s is refused with the reason at its field', async (saidOn, reason) => {
    const { client } = openApp();
    const refusal = client.quotes.add({ text: 'Well', saidOn });
    await expect(refusal).rejects.toMatchObject({ code: 'REFUSED', data: { field: 'saidOn' } });
    await expect(refusal).rejects.toThrow(reason);
  });

  test('an empty wording is refused', async () => {
    const { client } = openApp();
    await expect(client.quotes.add({ text: '  ' })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  test('is attributed to the same speaker in another way', async () => {
    const { client } = openApp();
    const speaker = { newSpeaker: 'Maria Keller' };
    const { id } = await client.quotes.add({ text: 'Well', attributions: [speaker] });
    const [{ speakerId } = { speakerId: 0 }] = (await client.quotes.get({ id })).attributions;
    const attributions = [{ speakerId, disputed: true, certainty: 0.5 }];
    await client.quotes.attribute({ ids: [id], attributions });
    expect((await client.quotes.get({ id })).attributions).toMatchObject(attributions);
  });

  test('goes to the trash and comes back', async () => {
    const { client } = openApp();
    const { id } = await client.quotes.add({ text: 'Well' });
    await client.quotes.trash({ ids: [id] });
    expect(await client.trash.list({ limit: 5 })).toMatchObject({
      total: 1,
      rows: [{ noun: 'quote', label: 'Well' }],
    });
    expect((await client.quotes.get({ id })).trashed).toBe(true);
    await client.trash.restore({ items: [{ noun: 'quote', id }] });
    expect((await client.quotes.find({ query: {}, limit: 5 })).total).toBe(1);
    await expect(client.quotes.trash({ ids: [999] })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      defined: true,
    });
  });
});

describe('a new speaker and a new source', () => {
  test('are made with the quote in one step, and go with it', async () => {
    const { client, db } = openApp();
    const before = databaseContent(db);
    const quote = {
      text: 'We will not walk away',
      attributions: [{ newSpeaker: 'Maria Keller' }],
      attestations: [{ newSource: 'Why We Stay', exact: 'We will not walk away' }],
    };
    const { id } = await client.quotes.add(quote);
    expect(await client.quotes.get({ id })).toMatchObject({
      attributions: [{ speaker: 'Maria Keller' }],
      attestations: [{ sourceTitle: 'Why We Stay' }],
    });
    await client.history.undo();
    expect(databaseContent(db)).toEqual(before);
  });

  test('are not made for a quote that is refused', async () => {
    const { client, db } = openApp();
    const before = databaseContent(db);
    const attributions = [{ newSpeaker: 'Maria Keller' }];
    const refusal = client.quotes.add({ text: 'Well', saidOn: '2025-13-01', attributions });
    await expect(refusal).rejects.toMatchObject({ code: 'REFUSED' });
    expect(databaseContent(db)).toEqual(before);
  });

  test('are not made for an attestation that is gone', async () => {
    const { client } = openApp();
    await expect(
      client.attestations.edit({ id: 9, changes: { newSource: 'A' } }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await client.sources.list({ limit: 5 })).toEqual([]);
  });
});

describe('what is gone is said', () => {
  test('a role of somebody else', async () => {
    const { client } = openApp();
    const roth = await client.speakers.add({ display: 'Jo Roth', roles: [{ title: 'Envoy' }] });
    const lind = await client.speakers.add({ display: 'Rosa Lind' });
    const [role] = (await client.speakers.get({ id: roth.id })).roles;
    const { id } = await client.quotes.add({ text: 'Well' });
    const attributions = [{ speakerId: lind.id, roleId: role!.id }];
    await expect(client.quotes.attribute({ ids: [id], attributions })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      defined: true,
    });
  });

  test('a quote that is to be tagged', async () => {
    const { client } = openApp();
    await expect(client.tags.apply({ quoteIds: [7], add: ['ghost'] })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await client.tags.list()).toEqual([]);
  });
});

describe('years before the first', () => {
  test('are in their order, and found by their year', async () => {
    const { client } = openApp();
    for (const saidOn of ['-0044-12-01', '-0044-03-15', '2024-12-31', '2025']) {
      await client.quotes.add({ text: saidOn, saidOn });
    }
    const found = async (filters: object) =>
      (await client.quotes.find({ query: { filters }, limit: 9 })).rows.map(({ text }) => text);
    expect(await found({})).toEqual(['2025', '2024-12-31', '-0044-12-01', '-0044-03-15']);
    expect(await found({ saidFrom: '-0044', saidTo: '-0044' })).toEqual([
      '-0044-12-01',
      '-0044-03-15',
    ]);
    const { facets } = await client.quotes.find({ query: {}, limit: 0 });
    expect(facets.years.map(({ year }) => year)).toEqual([-44, 2024, 2025]);
  });
});

describe('a speaker', () => {
  test('keeps the roles that are given again, with their ids', async () => {
    const { client } = openApp();
    const { id } = await client.speakers.add({ display: 'Jo Roth', roles: [{ title: 'Envoy' }] });
    const [envoy] = (await client.speakers.get({ id })).roles;
    await client.speakers.edit({ id, changes: { roles: [envoy!, { title: 'Judge' }] } });
    expect((await client.speakers.get({ id })).roles).toMatchObject([envoy, { title: 'Judge' }]);
  });

  test('who is renamed is found by the new name, not by the wrong one', async () => {
    const { client } = openApp();
    const { id } = await client.speakers.add({ display: 'Jo Rotth', aliases: [{ form: 'JR' }] });
    await client.speakers.edit({ id, changes: { display: 'Jo Roth' } });
    expect(await client.speakers.list({ text: 'rotth', limit: 5 })).toEqual([]);
    expect(await client.speakers.list({ text: 'jr', limit: 5 })).toMatchObject([
      { id, matched: 'JR' },
    ]);
  });

  test('to whom a quote is attributed is not thrown away', async () => {
    const { client } = openApp();
    const { id } = await client.speakers.add({ display: 'Jo Roth' });
    await client.quotes.add({ text: 'Well', attributions: [{ speakerId: id }] });
    await expect(client.speakers.trash({ ids: [id] })).rejects.toThrow(/Jo Roth/);
  });

  test('whose role ends before it begins is refused', async () => {
    const { client } = openApp();
    const roles = [{ title: 'Envoy', startsOn: '2020', endsOn: '2019' }];
    await expect(client.speakers.add({ display: 'Jo', roles })).rejects.toMatchObject({
      data: { field: 'roles.0.endsOn' },
    });
  });
});

test('a source keeps CSL variables that have no field', async () => {
  const { client, db } = openApp();
  const { id } = await client.sources.add({
    title: 'A',
    authors: [{ family: 'Doe', given: 'Jane' }],
  });
  const csl = JSON.stringify({ type: 'report', title: 'A', number: 'R-7' });
  db.exec('CREATE TEMP TABLE bare (id)');
  db.exec('DROP TRIGGER temp.log_source_edit');
  db.prepare('UPDATE source SET csl = ? WHERE id = ?').run(csl, id);
  db.exec(`CREATE TEMP TRIGGER log_source_edit AFTER UPDATE ON main.source BEGIN
    INSERT INTO change (step_id, noun, row_id, action, before) VALUES ((SELECT id FROM current_step), 'source', old.id, 'edit', '{}'); END`);
  await client.sources.edit({ id, changes: { issued: '2025-12', container: 'Times' } });
  const { csl: kept } = db.prepare('SELECT csl FROM source WHERE id = ?').get(id) as {
    csl: string;
  };
  expect(JSON.parse(kept)).toEqual({
    type: 'report',
    title: 'A',
    number: 'R-7',
    'container-title': 'Times',
    issued: { 'date-parts': [[2025, 12]] },
  });
});

describe('tags and collections', () => {
  test('the history of a quote tells its own tags alone', async () => {
    const { client } = openApp();
    const { id: one } = await client.quotes.add({ text: 'One' });
    const { id: two } = await client.quotes.add({ text: 'Two' });
    await client.tags.apply({ quoteIds: [one], add: ['first'] });
    await client.tags.apply({ quoteIds: [one], remove: ['first'] });
    await client.tags.apply({ quoteIds: [two], add: ['second'] });
    const labels = async (id: number) =>
      (await client.history.of({ noun: 'quote', id, limit: 9 })).entries.map(({ label }) => label);
    expect(await labels(one)).toEqual(['Remove tag “first”', 'Add tag “first”', 'Add quote']);
    expect(await labels(two)).toEqual(['Add tag “second”', 'Add quote']);
  });

  test('many quotes are tagged in one step', async () => {
    const { client } = openApp();
    const ids = [];
    for (const text of ['One', 'Two']) ids.push((await client.quotes.add({ text })).id);
    await client.tags.apply({ quoteIds: ids, add: ['Peace'] });
    await client.tags.apply({ quoteIds: ids, add: ['peace'], remove: [] });
    expect(await client.tags.list()).toMatchObject([{ name: 'Peace', quotes: 2 }]);
    expect(await client.history.undo()).toEqual({ label: 'Add tag “Peace”' });
    expect(await client.tags.list()).toEqual([]);
  });

  test('a tag does not take the name of another', async () => {
    const { client } = openApp();
    await client.quotes.add({ text: 'One', tags: ['a', 'b'] });
    const [a] = await client.tags.list();
    await expect(client.tags.edit({ id: a!.id, name: 'B' })).rejects.toMatchObject({
      data: { field: 'name' },
    });
  });

  test('a collection goes with those in it, the quotes stay', async () => {
    const { client } = openApp();
    const { id: quote } = await client.quotes.add({ text: 'One' });
    const { id: outer } = await client.collections.add({ name: 'Outer' });
    const { id: inner } = await client.collections.add({ name: 'Inner', parentId: outer });
    await client.collections.put({ id: inner, quoteIds: [quote] });
    expect(await client.collections.list()).toMatchObject([
      { id: outer, quotes: 0 },
      { id: inner, parentId: outer, quotes: 1 },
    ]);
    const found = await client.quotes.find({
      query: { filters: { collections: [inner] } },
      limit: 5,
    });
    expect(found.total).toBe(1);
    await client.collections.remove({ id: outer });
    expect(await client.collections.list()).toEqual([]);
    expect((await client.quotes.get({ id: quote })).collections).toEqual([]);
    await client.history.undo();
    expect((await client.quotes.get({ id: quote })).collections).toMatchObject([{ name: 'Inner' }]);
  });
});

test('two forms of the name of a speaker who is quoted are edited at once', async () => {
  const { client } = openApp();
  const { id } = await client.speakers.add({ display: 'Ines Okafor', nativeName: 'Инес Окафор' });
  await client.quotes.add({ text: 'One', attributions: [{ speakerId: id }] });
  const { aliases } = await client.speakers.get({ id });
  const english = aliases.map((alias) => ({ ...alias, language: 'en' }));
  await client.speakers.edit({ id, changes: { aliases: english } });
  expect((await client.speakers.get({ id })).aliases).toEqual(english);
});
