import { expect, test } from '../support/fixtures.ts';
import {
  cursorOf,
  expectFound,
  expectWordings,
  listOf,
  rowsOf,
  searchOf,
} from '../support/window.ts';

test('the list narrows while words are typed, and marks them', async ({ page }) => {
  const search = searchOf(page);
  await search.pressSequentially('fabric');
  await expectFound(page, 1);
  await expect(rowsOf(page).locator('mark')).toHaveText('fabrication');
  await search.press('Escape');
  await expect(search).toHaveValue('');
  await expectFound(page, 23);
});

test('wording, speakers in any spelling or script, source and notes are searched', async ({
  page,
}) => {
  for (const [words, found] of [
    ['ushakov', 2],
    ['Зеленський', 5],
    ['Zelenskyy', 5],
    ['international business times', 23],
    ['quotation marks', 1],
    ['"closer than ever before"', 1],
    ['angry -noted', 2],
    ['angry -very', 0],
  ] as const) {
    await searchOf(page).fill(words);
    if (found > 0) await expectFound(page, found);
    else await expect(page.getByRole('heading', { name: 'Nothing found' })).toBeVisible();
  }
});

test('a match in a note shows the place in it', async ({ page }) => {
  await searchOf(page).fill('heading');
  await expect(rowsOf(page).first()).toContainText('Note: From a heading.');
  await expect(rowsOf(page).locator('mark')).toHaveText('heading');
});

test.describe('in a library of three quotes', () => {
  test.use({ library: 0 });

  test.beforeEach(async ({ api }) => {
    await api.quotes.add({ text: 'Snow fell on the harbour', saidOn: '2024-02-01' });
    await api.quotes.add({ text: 'Snow, snow and more snow', saidOn: '2021-02-01' });
    await api.quotes.add({ text: 'The thaw came before any snow', saidOn: '2022-12' });
  });

  test('the newest come first, or the best match, or the last added', async ({ page }) => {
    await searchOf(page).fill('snow');
    const [first, second, third] = [
      'Snow fell on the harbour',
      'Snow, snow and more snow',
      'The thaw came before any snow',
    ] as const;
    await expectWordings(page, [first, third, second]);
    const order = page.getByRole('combobox', { name: 'Order' });
    await order.selectOption('Best match first');
    await expect(rowsOf(page).first()).toContainText(second);
    await order.selectOption('Last added first');
    await expectWordings(page, [third, second, first]);
  });
});

test('by keyboard: search, into the results, down, and back to the words', async ({ page }) => {
  await rowsOf(page).first().waitFor();
  await page.keyboard.press('/');
  await expect(searchOf(page)).toBeFocused();
  await page.keyboard.type('angry');
  await expectFound(page, 2);
  await page.keyboard.press('ArrowDown');
  await expect(listOf(page)).toBeFocused();
  await expect(cursorOf(page)).toHaveAttribute('aria-posinset', '1');
  await page.keyboard.press('ArrowDown');
  await expect(cursorOf(page)).toHaveAttribute('aria-posinset', '2');
  await page.keyboard.press('Control+f');
  await expect(searchOf(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expectFound(page, 23);
});

test('anything may be typed', async ({ page }) => {
  for (const words of ['"', 'AND OR NOT', 'a* OR (', 'NEAR(', '*', '-', '\\', '<b>', "';--", '🕊']) {
    await searchOf(page).fill(words);
    await expect(page.getByRole('alert')).toBeHidden();
  }
  await searchOf(page).fill('lavrov');
  await expectFound(page, 1);
});
