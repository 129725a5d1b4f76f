import { expect, test } from '../support/fixtures.ts';
import {
  cursorOf,
  expectFound,
  listOf,
  paneOf,
  searchByKey,
  searchOf,
  tabTo,
} from '../support/window.ts';

test.beforeEach(async ({ page }) => {
  await listOf(page).waitFor();
  await searchByKey(page, 'fabrication');
  await expectFound(page, 1);
  await page.keyboard.press('Enter');
  await expect(listOf(page)).toBeFocused();
  await expect(cursorOf(page)).toBeVisible();
});

test('E edits the wording, Ctrl+Enter saves it, and Escape leads back to the list', async ({
  page,
  api,
}) => {
  await page.keyboard.press('e');
  const field = paneOf(page).getByRole('textbox', { name: 'Wording' });
  await expect(field).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('an utter fabrication');
  await page.keyboard.press('Control+Enter');
  await expect(paneOf(page).getByRole('button', { name: /^Wording: an utter/u })).toBeFocused();
  await page.keyboard.press('F2');
  await page.keyboard.type('never mind');
  await page.keyboard.press('Escape');
  await expect(paneOf(page).getByRole('button', { name: /^Wording: an utter/u })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(listOf(page)).toBeFocused();
  await expect(cursorOf(page)).toContainText('an utter fabrication');
  expect((await api.quotes.find({ query: { text: 'utter' }, limit: 0 })).total).toBe(1);
});

test('Enter opens the quote, and every field of it is edited with the keyboard', async ({
  page,
  api,
}) => {
  const pane = paneOf(page);
  await page.keyboard.press('Enter');
  await expect(pane.getByRole('button', { name: /^Wording: / })).toBeFocused();
  await tabTo(page, pane.getByRole('button', { name: 'Change who said it: Volodymyr Zelensky' }));
  await page.keyboard.press('Enter');
  const form = pane.getByRole('form', { name: 'Who said it' });
  await expect(form.getByRole('textbox', { name: 'Speaker' })).toBeFocused();
  await page.keyboard.type('Brand New');
  await expect(page.getByRole('option', { name: 'New speaker “Brand New”' })).toBeVisible();
  await page.keyboard.press('Enter');
  await tabTo(page, form.getByRole('button', { name: 'Save' }));
  await page.keyboard.press('Enter');
  await expect(pane).toContainText('Brand New');

  await tabTo(page, pane.getByRole('button', { name: /^Said on: /u }));
  await page.keyboard.press('Enter');
  await page.keyboard.type('2025-12');
  await page.keyboard.press('Enter');
  await expect(pane.getByRole('button', { name: /^Said on: .*2025/u })).toBeFocused();
  await tabTo(page, pane.getByRole('combobox', { name: 'Kind' }));
  await page.keyboard.press('ArrowUp');
  await tabTo(page, pane.getByRole('combobox', { name: 'Tags' }));
  await page.keyboard.type('rebuttal');
  await page.keyboard.press('Enter');
  await tabTo(page, pane.getByRole('button', { name: /^Note: /u }));
  await page.keyboard.press('Enter');
  await page.keyboard.type('By hand');
  await page.keyboard.press('Control+Enter');
  const [id = 0] = await api.quotes.ids({ query: { text: 'fabrication' } });
  await expect
    .poll(async () => api.quotes.get({ id }))
    .toMatchObject({
      saidOn: '2025-12',
      kind: 'direct',
      note: 'By hand',
      attributions: [{ speaker: 'Brand New' }],
    });
});

test('T tags what is chosen, C collects it, and Delete moves it to the trash', async ({
  page,
  api,
}) => {
  await page.keyboard.press('Control+f');
  await page.keyboard.type('angry');
  await expect(searchOf(page)).toHaveValue('angry');
  await expectFound(page, 2);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+a');
  await expect(page.getByRole('search', { name: 'Quotes' })).toContainText('2 chosen of 2 quotes');
  await page.keyboard.press('t');
  const tagging = page.getByRole('dialog', { name: 'Tag 2 quotes' });
  await expect(tagging.getByRole('combobox', { name: 'Add' })).toBeFocused();
  await page.keyboard.type('temper');
  await page.keyboard.press('Enter');
  await tabTo(page, tagging.getByRole('button', { name: 'Change tags' }));
  await page.keyboard.press('Enter');
  await expect(tagging).toBeHidden();
  await expect(listOf(page)).toBeFocused();
  await page.keyboard.press('c');
  const collecting = page.getByRole('dialog', { name: 'Collections of 2 quotes' });
  await expect(collecting.getByLabel('New collection of these')).toBeFocused();
  await page.keyboard.type('Tempers');
  await page.keyboard.press('Enter');
  await expect(collecting).toBeHidden();
  expect(await api.collections.list()).toMatchObject([{ name: 'Tempers', quotes: 2 }]);
  const tagged = (await api.tags.list()).find(({ name }) => name === 'temper');
  expect(tagged?.quotes).toBe(2);
  await expect(listOf(page)).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(page.getByRole('heading', { name: 'Nothing found' })).toBeVisible();
  expect(await api.library.status()).toMatchObject({ quotes: 21, trash: 2 });
});
