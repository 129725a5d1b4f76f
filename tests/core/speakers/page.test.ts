import { describe, expect, test } from 'vitest';
import { type Client, openApp } from '../../support/open-app.ts';

const displays = async (client: Client, text = '') =>
  (await client.speakers.list({ text, limit: 9 })).map(({ display }) => display);

describe('the page of a speaker', () => {
  test('counts quotes by month, sources, and who answers whom, without the trash', async () => {
    const { client } = openApp();
    const { id } = await client.speakers.add({ display: 'Rosa Lind' });
    const add = async (text: string, saidOn: string | null, source: string | null) =>
      client.quotes.add({
        text,
        saidOn,
        attributions: [{ speakerId: id }],
        attestations: source === null ? [] : [{ newSource: source, exact: text }],
      });
    await add('One', '2025-12-29', 'Morning Post');
    await add('Two', '2025-12', null);
    await add('Three', '2024', null);
    await add('Four', '-0044-03-15', null);
    await add('Five', null, null);
    const { id: thrown } = await add('Six', '2025-12-30', 'Evening Post');
    await client.quotes.trash({ ids: [thrown] });
    expect(await client.speakers.page({ id })).toEqual({
      months: [
        { year: null, month: null, quotes: 1 },
        { year: -44, month: 3, quotes: 1 },
        { year: 2024, month: null, quotes: 1 },
        { year: 2025, month: 12, quotes: 2 },
      ],
      answers: [],
      answeredBy: [],
      sources: [{ id: 1, title: 'Morning Post', container: null, quotes: 1 }],
    });
    await expect(client.speakers.page({ id: 99 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('leads to the quotes that answer', async () => {
    const { client } = openApp();
    await client.library.addSample();
    const [zelensky] = await client.speakers.list({ text: 'zelensky', limit: 1 });
    const [lavrov] = await client.speakers.list({ text: 'lavrov', limit: 1 });
    const [by, to] = [zelensky!.id, lavrov!.id];
    expect((await client.speakers.page({ id: by })).answers).toMatchObject([
      { kind: 'denies', speaker: { id: to, display: 'Sergei Lavrov' }, quotes: 1 },
    ]);
    expect((await client.speakers.page({ id: to })).answeredBy).toMatchObject([
      { kind: 'denies', speaker: { id: by, display: 'Volodymyr Zelensky' }, quotes: 1 },
    ]);
    const found = async (answers: { by: number; kind: string; to: number }) =>
      (await client.quotes.find({ query: { filters: { answers } }, limit: 9 })).rows;
    expect(await found({ by, kind: 'denies', to })).toMatchObject([
      { speakers: [{ display: 'Volodymyr Zelensky' }] },
    ]);
    expect(await found({ by: to, kind: 'denies', to: by })).toEqual([]);
  });
});

describe('the list of speakers', () => {
  test('has unnamed sources behind those with a name, and tells where each is quoted', async () => {
    const { client } = openApp();
    await client.speakers.add({ display: 'Zoe Young' });
    const attestations = [{ newSource: 'Morning Post', exact: 'Well' }];
    const { id } = await client.quotes.add({
      text: 'Well',
      attributions: [{ newSpeaker: 'one analyst' }],
      attestations,
    });
    await client.quotes.add({ text: 'So', attributions: [{ newSpeaker: 'Adam Young' }] });
    expect((await client.quotes.get({ id })).attributions[0]?.speaker).toBe('one analyst');
    expect(await displays(client)).toEqual(['Adam Young', 'Zoe Young', 'one analyst']);
    const [analyst] = await client.speakers.list({ text: 'analyst', limit: 1 });
    expect(analyst).toMatchObject({ kind: 'unnamed', quotedIn: 'Morning Post' });
  });

  test('points to another speaker of the same name, but not by a short one', async () => {
    const { client } = openApp();
    const { id } = await client.speakers.add({
      display: 'Donald Trump',
      aliases: [{ form: 'Trump', kind: 'short' }],
    });
    await client.speakers.add({
      display: 'Melania Trump',
      aliases: [{ form: 'Trump', kind: 'short' }],
    });
    await client.speakers.add({ display: 'The Donald', aliases: [{ form: 'DONALD TRUMP' }] });
    for (let n = 0; n < 2; n++) await client.speakers.add({ display: 'A source', kind: 'unnamed' });
    const rows = await client.speakers.list({ text: '', limit: 9 });
    expect(rows.map(({ display, alike }) => [display, alike?.display ?? null])).toEqual([
      ['Donald Trump', 'The Donald'],
      ['Melania Trump', null],
      ['The Donald', 'Donald Trump'],
      ['A source', null],
      ['A source', null],
    ]);
    expect(rows[2]?.alike?.id).toBe(id);
  });
});

describe('an alias', () => {
  test.each([
    [{ language: 'ukrainian' }, 'BCP 47'],
    [{ language: 'u k' }, 'BCP 47'],
    [{ script: 'cyrillic' }, 'ISO 15924'],
  ])('with %j is refused at its field', async (codes, reason) => {
    const { client } = openApp();
    const refusal = client.speakers.add({ display: 'A', aliases: [{ form: 'Б', ...codes }] });
    const problem: unknown = await refusal.catch((error: unknown) => error);
    const field = Object.keys(codes)[0];
    expect(problem).toMatchObject({ data: { issues: [{ path: ['aliases', 0, field] }] } });
    expect(JSON.stringify(problem)).toContain(reason);
  });

  test('has its language and script by their codes', async () => {
    const { client } = openApp();
    const form = { form: 'Володимир', language: 'uk', script: 'Cyrl' };
    const { id } = await client.speakers.add({ display: 'A', aliases: [form] });
    expect((await client.speakers.get({ id })).aliases[0]).toMatchObject(form);
  });
});
