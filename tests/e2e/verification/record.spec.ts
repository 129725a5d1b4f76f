import { expect, test } from '../support/fixtures.ts';
import {
  cursorOf,
  expectFound,
  filtersOf,
  listOf,
  noticesOf,
  paneOf,
  rowsOf,
  searchOf,
  tabTo,
} from '../support/window.ts';

test('a check is recorded in the pane, shown with its evidence, and filtered by', async ({
  page,
}) => {
  await searchOf(page).fill('fabrication');
  await expectFound(page, 1);
  await rowsOf(page).first().click();
  const line = paneOf(page).getByRole('region', { name: 'Verification' });
  await line.getByRole('button', { name: 'Unchecked: record a check' }).click();
  const dialog = page.getByRole('dialog', { name: 'What a check of 1 quote came to' });
  await dialog.getByRole('radio', { name: /^Disputed/u }).check();
  await dialog.getByLabel('Evidence').fill('The Kremlin says otherwise.');
  await dialog.getByLabel('Checked on').fill('29 Dec 2025');
  await dialog.getByRole('button', { name: 'Record' }).click();
  await expect(dialog).toBeHidden();
  await expect(line).toContainText('Disputed');
  await expect(line).toContainText('29 Dec 2025');
  await expect(line).toContainText('The Kremlin says otherwise.');
  await expect(rowsOf(page).first()).toContainText('Disputed');
  await searchOf(page).fill('');
  await expectFound(page, 23);
  await filtersOf(page).getByRole('checkbox', { name: 'Disputed 1' }).check();
  await expectFound(page, 1);
  await page.getByRole('button', { name: 'Remove the filter Verification Disputed' }).click();
  await filtersOf(page).getByRole('checkbox', { name: 'Unchecked 22' }).check();
  await expectFound(page, 22);
});

test('by keyboard a later check takes the place of one that is kept', async ({ page }) => {
  await searchOf(page).fill('fabrication');
  await expectFound(page, 1);
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await expect(cursorOf(page)).toBeVisible();
  const dialog = page.getByRole('dialog', { name: 'What a check of 1 quote came to' });
  await page.keyboard.press('v');
  await expect(dialog.getByRole('radio', { name: /^Text matches/u })).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(cursorOf(page)).toContainText('Text matches source');
  await expect(listOf(page)).toBeFocused();
  await page.keyboard.press('v');
  await expect(dialog.getByRole('radio', { name: /^Text matches/u })).toBeFocused();
  for (let steps = 0; steps < 5; steps++) await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('radio', { name: /^Retracted/u })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Taken back a week later');
  await page.keyboard.press('Control+Enter');
  await expect(cursorOf(page)).toContainText('Retracted');
  const line = paneOf(page).getByRole('region', { name: 'Verification' });
  await tabTo(page, line.locator('summary'));
  await page.keyboard.press('Enter');
  await expect(line.getByRole('listitem')).toContainText('Text matches source');
});

test('a day that is none, or is still to come, is refused at its field', async ({ page, api }) => {
  await rowsOf(page).first().click();
  await paneOf(page).getByRole('button', { name: 'Unchecked: record a check' }).click();
  const dialog = page.getByRole('dialog', { name: /^What a check/u });
  const day = dialog.getByLabel('Checked on');
  await dialog.getByLabel('Evidence').fill('Kept while it is mended');
  for (const [written, reason] of [
    ['31 February 2025', '28 days'],
    ['2025', 'Write the day'],
    ['2100-01-01', 'still to come'],
  ] as const) {
    await day.fill(written);
    await page.keyboard.press('Enter');
    await expect(dialog).toContainText(reason);
  }
  await expect(dialog.getByLabel('Evidence')).toHaveValue('Kept while it is mended');
  await day.fill('');
  await page.keyboard.press('Enter');
  await expect(noticesOf(page)).toContainText('marked as “Text matches source”');
  const query = { filters: { statuses: ['text matches source' as const] } };
  expect((await api.quotes.find({ query, limit: 5 })).total).toBe(1);
});
