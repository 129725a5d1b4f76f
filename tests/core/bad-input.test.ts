import { describe, expect, test } from 'vitest';
import { explain } from '../../renderer/app/explain.ts';
import { openApp } from '../support/open-app.ts';

const refusal = async (call: Promise<unknown>) =>
  explain(
    await call.then(
      () => null,
      (error: unknown) => error,
    ),
  );

describe('a name', () => {
  test.each([
    ['of 2,001 characters', 'x'.repeat(2001), /^At most 2,000 characters fit here/u],
    ['of a megabyte', 'x'.repeat(1_000_000), /These are 1,000,000/u],
    ['with a NUL', 'Maria\0Keller', /control characters/u],
    ['with an escape', 'Maria\u001BKeller', /control characters/u],
    ['over two lines', 'Maria\nKeller', /line breaks/u],
    ['with half an emoji', 'Maria \uD83D', /half a character/u],
    ['of nothing but joiners and marks of direction', '\u200D\u200B\u202E \u00AD', /empty/u],
    ['of white space', ' \u00A0\u3000 ', /empty/u],
  ])('%s is refused at its field', async (_, display, reason) => {
    const { client } = openApp();
    const { field, message } = await refusal(client.speakers.add({ display }));
    expect(field).toBe('display');
    expect(message).toMatch(reason);
    expect(await client.speakers.list({ limit: 5 })).toEqual([]);
  });

  test.each([
    ['of 2,000 characters', 'x'.repeat(2000)],
    ['from right to left', 'יצחק רבין'],
    ['in Arabic with its marks', 'محمود درويشُ'],
    ['with marks that combine', 'Z\u0351\u036Balgo\u0301'],
    ['of emoji that are joined', '👩‍👩‍👧‍👦 🏳️‍🌈'],
    ['with a mark of direction', 'abc \u202Edef\u202C'],
    ['outside the first plane', '𝔐𝔞𝔯𝔦𝔞 𠮷'],
    ['like a tag', '<b>Maria</b> & "Co"'],
    ['like a formula', '=1+1'],
    ['like SQL', "Robert'); DROP TABLE quote;--"],
  ])('%s is kept as it is, and found', async (_, display) => {
    const { client } = openApp();
    const { id } = await client.speakers.add({ display });
    expect((await client.speakers.get({ id })).display).toBe(display);
    const { id: quoteId } = await client.quotes.add({
      text: `Said by ${display}`,
      attributions: [{ speakerId: id }],
    });
    expect((await client.quotes.get({ id: quoteId })).text).toBe(`Said by ${display}`);
    const { rows } = await client.quotes.find({ query: { text: 'said' }, limit: 5 });
    expect(rows.map((row) => row.speakers[0]?.display)).toEqual([display]);
  });

  test('that is too long for a new speaker of a quote is told as such', async () => {
    const { client } = openApp();
    const attributions = [{ newSpeaker: 'x'.repeat(2001) }];
    expect(await refusal(client.quotes.add({ text: 'Well', attributions }))).toMatchObject({
      field: 'attributions.0.newSpeaker',
      message: expect.stringContaining('At most 2,000 characters') as string,
    });
  });

  test('composed or not is the same name', async () => {
    const { client } = openApp();
    await client.speakers.add({ display: 'Ren\u00E9 Mu\u0308ller' });
    const found = await client.speakers.list({ text: 'Rene\u0301 M\u00FCller', limit: 5 });
    expect(found).toHaveLength(1);
  });
});

describe('a wording', () => {
  test('of a megabyte is kept to the last character', async () => {
    const { client } = openApp();
    const text = `${'слово '.repeat(166_000)}end`;
    const { id } = await client.quotes.add({ text });
    expect((await client.quotes.get({ id })).text).toBe(text);
    const { rows } = await client.quotes.find({ query: { text: 'end' }, limit: 5 });
    expect(rows).toHaveLength(1);
  });

  test.each([
    ['of more', 'x'.repeat(1_000_001), /^At most 1,000,000 characters/u],
    ['with a NUL', 'Well\0then', /NUL/u],
    ['with half an emoji', 'Well \uDE00', /half a character/u],
    ['of nothing', '\u200B\n\t', /empty/u],
  ])('%s is refused at its field, and nothing of the call is kept', async (_, text, reason) => {
    const { client } = openApp();
    const call = client.quotes.add({ text, attributions: [{ newSpeaker: 'Maria Keller' }] });
    const { field, message } = await refusal(call);
    expect(field).toBe('text');
    expect(message).toMatch(reason);
    expect(await client.library.status()).toMatchObject({ quotes: 0, speakers: 0 });
  });

  test('over several lines keeps them, and other control characters too', async () => {
    const { client } = openApp();
    const text = 'One\r\n\tTwo\u0007\u2028Three';
    const { id } = await client.quotes.add({ text });
    await client.quotes.edit({ id, changes: { note: text } });
    await client.history.undo();
    await client.history.redo();
    expect(await client.quotes.get({ id })).toMatchObject({ text, note: text });
  });
});

test.each([
  '\0',
  '\uD83D',
  '"',
  '"'.repeat(5000),
  '\u202E'.repeat(100),
  '* - "" NEAR(',
  'é'.repeat(9000),
])('searching for %j is no error', async (text) => {
  const { client } = openApp();
  await client.quotes.add({ text: 'Well' });
  const { total } = await client.quotes.find({ query: { text }, limit: 5 });
  expect(total).toBeLessThanOrEqual(1);
});
