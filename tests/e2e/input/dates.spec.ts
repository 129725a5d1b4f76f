import { expect, test } from '../support/fixtures.ts';
import {
  chooseInLibraryMenu,
  expectFound,
  filtersOf,
  listOf,
  paneOf,
  rowsOf,
  tabTo,
} from '../support/window.ts';

test('a date is written in words and shown as it is known', async ({ page, api }) => {
  await rowsOf(page).first().click();
  const pane = paneOf(page);
  const field = pane.getByRole('textbox', { name: 'Said on' });
  for (const [written, shown] of [
    ['15 March 44 BC', '15 Mar 44 BC'],
    ['c. Dec 2025', 'c. Dec 2025'],
    ['Dec 29, 2025', '29 Dec 2025'],
  ] as const) {
    await pane.getByRole('button', { name: /^Said on:/u }).click();
    await field.fill(written);
    await field.press('Enter');
    await expect(pane.getByRole('button', { name: `Said on: ${shown}` })).toBeVisible();
  }
  const [id = 0] = await api.quotes.ids({ query: { order: 'newest' } });
  expect((await api.quotes.get({ id })).saidOn).toBe('2025-12-29');
});

test('by keyboard: a date that is none is refused at its field with the reason', async ({
  page,
}) => {
  await listOf(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  const pane = paneOf(page);
  await tabTo(page, pane.getByRole('button', { name: /^Said on:/u }));
  await page.keyboard.press('F2');
  const field = pane.getByRole('textbox', { name: 'Said on' });
  await expect(field).toBeFocused();
  for (const [written, reason] of [
    ['31 February 2025', 'There is no 31 February: in 2025 it has 28 days.'],
    ['2025-13', 'There is no month 13.'],
    ['3/4/2025', 'That may be 3 April or 4 March: write 2025-04-03, or the month in words.'],
    ['10000', 'Years go from 10000 BC to AD 9999 here.'],
    ['the other day', 'Write 2025, 2025-12 or 2025-12-29'],
  ] as const) {
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText(written);
    await page.keyboard.press('Enter');
    await expect(pane).toContainText(reason);
    await expect(field).toHaveValue(written);
  }
  await page.keyboard.press('Escape');
  await expect(field).toBeHidden();
});

test('in a form the reason stands at the date, and nothing else is lost', async ({ page }) => {
  await listOf(page).waitFor();
  await chooseInLibraryMenu(page, 'Speakers…');
  await page.getByRole('button', { name: 'New speaker' }).click();
  const dialog = page.getByRole('dialog', { name: 'New speaker' });
  await dialog.getByLabel('Name', { exact: true }).fill('Gaius Julius Caesar');
  await dialog.getByRole('button', { name: 'Add role' }).click();
  await dialog.getByLabel('Role', { exact: true }).fill('Dictator');
  await dialog.getByLabel('From', { exact: true }).fill('46 BC');
  await dialog.getByLabel('Until', { exact: true }).fill('30 Feb 44 BC');
  await dialog.getByLabel('Note').focus();
  await expect(dialog).toContainText('There is no 30 February: in 44 BC it has 28 days.');
  await dialog.getByLabel('Until', { exact: true }).fill('15 Mar 44 BC');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await chooseInLibraryMenu(page, 'Speakers…');
  await page.getByRole('button', { name: 'Gaius Julius Caesar Dictator' }).click();
  await page.getByRole('button', { name: 'Edit…' }).click();
  const again = page.getByRole('dialog', { name: 'Gaius Julius Caesar' });
  await expect(again.getByLabel('Until', { exact: true })).toHaveValue('15 Mar 44 BC');
});

test('the list is narrowed to dates in words', async ({ page, api }) => {
  await api.quotes.add({ text: 'Et tu', saidOn: '-0043-03-15' });
  await expectFound(page, 24);
  const from = filtersOf(page).getByLabel('Said from');
  const to = filtersOf(page).getByLabel('Said to');
  await to.fill('1 BC');
  await page.keyboard.press('Enter');
  await expectFound(page, 1);
  await expect(to).toHaveValue('1 BC');
  await from.fill('44 BC');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Remove the filter Said 44 BC – 1 BC' }).click();
  await expectFound(page, 24);
  await filtersOf(page).getByRole('option', { name: '101 BC–2 BC: 1 quote' }).click();
  await expectFound(page, 1);
});
