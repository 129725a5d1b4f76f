import { expect, test } from '../support/fixtures.ts';
import { expectSegments, openWording, quoteAsByKey, wordingOf, wordsOf } from './wording.ts';
import { noticesOf, paneOf } from '../support/window.ts';

test.use({ library: 0 });

/** How the end of the wording is quoted: stressed, marked wrong, and with a word put in. */
const ENDING = [
  { type: 'emphasis', text: 'leave', by: 'me' },
  { type: 'said', text: ' ' },
  { type: 'sic', text: 'the the' },
  { type: 'said', text: ' ' },
  { type: 'emphasis', text: 'table', by: 'source' },
  { type: 'said', text: ', he' },
  { type: 'inserted', text: 'Keller' },
  { type: 'said', text: ' said' },
] as const;

test('words are left out, put in, marked wrong and stressed by keyboard', async ({ page, api }) => {
  const id = await openWording(page, api);
  await quoteAsByKey(page);
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };

  await press('ArrowRight', 'ArrowRight', 'o');
  await expect(noticesOf(page).filter({ hasText: '“surely”: left out.' })).toBeVisible();
  await press('ArrowRight', 'ArrowRight', 'e');
  await press('ArrowRight', 'Shift+ArrowRight');
  await expect(paneOf(page).getByText('2 words chosen')).toBeAttached();
  await press('s');
  await press('ArrowRight', 'Shift+E');
  await press('End', 'ArrowLeft', 'i');
  await page.keyboard.type('Keller');
  await press('Enter');
  await expect(wordsOf(page)).toBeFocused();
  await expectSegments(api, id, [
    { type: 'said', text: 'We will ' },
    { type: 'omitted', text: 'surely' },
    { type: 'said', text: ' not ' },
    ...ENDING,
  ]);

  // One word stands for all that is marked with it.
  await press('Home', 'ArrowRight', 'ArrowRight', 'Delete');
  await expect
    .poll(async () => (await api.quotes.get({ id })).segments?.[0]?.text)
    .toBe('We will surely not ');
  await expect(wordsOf(page).getByRole('option', { name: 'surely', exact: true })).toBeVisible();
  await press('End', 'ArrowLeft', 'Backspace');
  await expect
    .poll(async () => (await api.quotes.get({ id })).segments?.at(-1)?.text)
    .toBe(', he said');
  await press('Escape');
  await expect(paneOf(page).getByRole('button', { name: 'Quote as…' })).toBeFocused();
  await press('Control+z');
  await expect
    .poll(async () => (await api.quotes.get({ id })).segments?.at(-1)?.text)
    .toBe(' said');
});

test('arrows go with the text, from right to left too', async ({ page, api }) => {
  const text = 'אנחנו לא נעזוב את השולחן';
  const id = await openWording(page, api, text, { language: 'he' });
  await quoteAsByKey(page);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('o');
  await expectSegments(api, id, [
    { type: 'said', text: 'אנחנו ' },
    { type: 'omitted', text: 'לא' },
    { type: 'said', text: ' נעזוב את השולחן' },
  ]);
  await expect(wordsOf(page)).toHaveAttribute('lang', 'he');
});

test('combining characters and emoji stay whole', async ({ page, api }) => {
  const id = await openWording(page, api, 'un cafe\u0301 👩🏽‍🚀 noir');
  await quoteAsByKey(page);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('o');
  await expect(noticesOf(page).filter({ hasText: 'left out' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('s');
  await expectSegments(api, id, [
    { type: 'said', text: 'un ' },
    { type: 'omitted', text: 'cafe\u0301' },
    { type: 'said', text: ' ' },
    { type: 'sic', text: '👩🏽‍🚀' },
    { type: 'said', text: ' noir' },
  ]);
});

test('a screen reader hears what is left out, inserted, wrong and stressed', async ({
  page,
  api,
}) => {
  const id = await openWording(page, api);
  const { text } = await api.quotes.get({ id });
  const segments = [
    { type: 'said', text: 'We ' },
    { type: 'omitted', text: 'will surely ' },
    { type: 'said', text: 'not ' },
    ...ENDING,
  ] as const;
  await api.quotes.edit({ id, changes: { text, segments: [...segments] } });
  await expect(wordingOf(page)).toHaveAccessibleName(
    /^Wording: We \(words left out\) not leave \[emphasis added\] the the \[sic\] table \[emphasis in the source\], he inserted: \[Keller\] said$/,
  );
  await quoteAsByKey(page);
  await expect(wordsOf(page)).toMatchAriaSnapshot(`
    - listbox "Words of the quote":
      - option "We" [selected]
      - option "will (left out)"
      - option "surely (left out)"
      - option "not"
      - option "leave (emphasis added)"
      - option "the (sic)"
      - option "the (sic)"
      - option "table (emphasis in the source)"
      - option ","
      - option "he"
      - 'option "inserted: [Keller]"'
      - option "said"
  `);
});
