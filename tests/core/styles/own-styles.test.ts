import { describe, expect, test } from 'vitest';
import type { CitationStyle } from '../../../contract/citations.ts';
import { styleFile } from '../../formats/support/style-file.ts';
import { type Client, openApp } from '../../support/open-app.ts';

const add = (client: Client, text: string) =>
  client.styles.add({ base64: Buffer.from(text).toString('base64') });
const own = async (client: Client) =>
  (await client.styles.list()).filter(({ style }) => style.startsWith('own:'));

async function cited(client: Client, style: CitationStyle) {
  const speakerId = await client.speakers.add({ display: 'Ines Halvorsen' }).then(({ id }) => id);
  const source = await client.sources.add({
    type: 'book',
    title: 'The Long War',
    authors: [{ family: 'Snyder', given: 'Timothy' }],
    issued: '2010',
  });
  const { id } = await client.quotes.add({ text: 'Words', attributions: [{ speakerId }] });
  await client.attestations.add({
    quoteId: id,
    attestation: { sourceId: source.id, exact: 'Words' },
  });
  const { list } = await client.citations.preview({
    selection: { ids: [id] },
    options: {
      style,
      order: 'as-chosen',
      group: 'none',
      speakerInProse: false,
      bibliography: true,
    },
    limit: 1,
  });
  const runs = list.groups[0]?.entries[0]?.citation ?? [];
  return [runs, ...list.bibliography].map((each) => each.map(({ text }) => text).join(''));
}

test('a style of one’s own cites, in its language', async () => {
  const { client } = openApp();
  const { style, title, isOwn } = await add(client, styleFile({ title: 'Haus &amp; Hof' }));
  expect([title, isOwn]).toEqual(['Haus & Hof', true]);
  expect(await own(client)).toEqual([
    { style, title, also: [], format: 'author-date', language: 'de-DE' },
  ]);
  expect(await cited(client, style)).toEqual([
    '(Ines Halvorsen, zit. n. Snyder, 2010)',
    'Timothy Snyder: The Long War.',
  ]);
  expect(await client.styles.credits({ style })).toEqual({
    title,
    authors: ['Ada Lovelace'],
    licence: 'CC BY-SA 4.0',
    licenceAddress: 'https://creativecommons.org/licenses/by-sa/4.0/',
    address: null,
  });
});

test('another file of its title takes its place', async () => {
  const { client } = openApp();
  const { style } = await add(client, styleFile());
  expect((await cited(client, style))[0]).toBe('(Ines Halvorsen, zit. n. Snyder, 2010)');
  const again = await add(client, styleFile({ suffix: ' ff.)' }));
  expect(again.style).toBe(style);
  expect((await client.history.state()).undo?.label).toBe('Change style “House Style”');
  expect((await cited(client, style))[0]).toBe('(Ines Halvorsen, zit. n. Snyder, 2010 ff.)');
});

test('a style is taken away, and comes back with undo', async () => {
  const { client } = openApp();
  const { style } = await add(client, styleFile());
  await client.styles.remove({ style });
  expect(await own(client)).toEqual([]);
  await client.history.undo();
  expect(await own(client)).toHaveLength(1);
  await client.history.undo();
  expect(await own(client)).toEqual([]);
  await expect(cited(client, style)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('a name for a style that Dixit has is that style', async () => {
  const { client } = openApp();
  const named = (id: string) =>
    styleFile({
      title: 'Journal of Ferries',
      info: `<link href="http://www.zotero.org/styles/${id}" rel="independent-parent"/>`,
    });
  expect(await add(client, named('nature'))).toEqual({
    style: 'csl:nature',
    title: 'Nature',
    isOwn: false,
  });
  expect(await add(client, named('apa'))).toMatchObject({ style: 'apa7' });
  await expect(add(client, named('unheard-of'))).rejects.toMatchObject({
    code: 'REFUSED',
    data: { reason: expect.stringContaining('a name for the style “unheard-of”') as unknown },
  });
  expect(await own(client)).toEqual([]);
});

test('a style that somebody wrote into the library is refused where it is none', async () => {
  const { client, db } = openApp();
  const { style } = await add(client, styleFile());
  db.exec(`DROP TRIGGER log_csl_style_edit; UPDATE csl_style SET content = '<style/>'`);
  await expect(cited(client, style)).rejects.toMatchObject({ code: 'REFUSED' });
});

describe('a file that is no style', () => {
  test.each([
    ['Dear Sir or Madam', 'It is no XML.'],
    // Read, but the engine cannot work with it.
    [styleFile().replace('<text variable', '<nonsense/><text variable'), 'House Style'],
  ])('is refused with the reason, and nothing is kept', async (text, reason) => {
    const { client } = openApp();
    await expect(add(client, text)).rejects.toMatchObject({
      code: 'REFUSED',
      data: { reason: expect.stringContaining(reason) as unknown },
    });
    expect(await own(client)).toEqual([]);
  });
});
