import { describe, expect, test } from 'vitest';
import { openApp } from '../../support/open-app.ts';

async function openSample() {
  const { client } = openApp();
  await client.library.addSample();
  const { rows } = await client.quotes.find({ query: { text: 'drone' }, limit: 2 });
  await client.tags.apply({
    quoteIds: rows.map(({ id }) => id),
    add: ['Night flights'],
    remove: [],
  });
  return client;
}
const labels = (found: readonly { kind: string; label: string }[]) =>
  found.map(({ kind, label }) => `${kind} ${label}`);

describe('what could be typed next', () => {
  test.each([
    ['spe', 'field speaker:'],
    ['speaker:zel', 'speaker Volodymyr Zelensky'],
    ['speaker:Зел', 'speaker Volodymyr Zelensky'],
    ['-tag:fli', 'tag Night flights'],
    ['kind:ind', 'value indirect'],
    ['lang:ukr', 'value uk'],
    ['lavr', 'speaker Sergei Lavrov'],
  ])('%s: %s', async (text, expected) => {
    const client = await openSample();
    expect(labels(await client.search.complete({ text, caret: text.length }))).toContain(expected);
  });

  test('taking it writes it so that it is read as it is, and the caret goes behind it', async () => {
    const client = await openSample();
    const [tag] = await client.search.complete({ text: 'drone tag:ni', caret: 12 });
    expect(tag).toMatchObject({ kind: 'tag', quotes: 2, text: 'drone tag:"Night flights" ' });
    expect(tag?.caret).toBe(tag?.text.length);
    const found = await client.quotes.find({ query: { text: tag?.text ?? '' }, limit: 5 });
    expect(found.total).toBe(2);
  });

  test('nothing is offered in exact words, nor behind a finished word', async () => {
    const client = await openSample();
    expect(await client.search.complete({ text: '"lavr', caret: 5 })).toEqual([]);
    expect(await client.search.complete({ text: 'drone ', caret: 6 })).toEqual([]);
    expect(await client.search.complete({ text: 'drone -', caret: 7 })).not.toEqual([]);
  });
});

describe('a word that is not in the library', () => {
  test.each([
    ['atack ', 'attack '],
    ['Zelenksy drone ', 'zelensky drone '],
    ['speaker:lavrow ', 'speaker:lavrov '],
  ])('%s may be %s', async (text, meant) => {
    const client = await openSample();
    expect((await client.search.correct({ text }))?.text).toBe(meant);
  });

  test('is left alone where nothing is near, and a known one always', async () => {
    const client = await openSample();
    expect(await client.search.correct({ text: 'xqzzwv attack ' })).toBeNull();
  });
});
