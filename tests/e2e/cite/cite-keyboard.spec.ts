import { readFileSync } from 'node:fs';
import { expect, test } from '../support/fixtures.ts';
import { chooseStyle } from './support/style.ts';
import { expectFound, listOf, searchByKey, tabTo } from '../support/window.ts';

test('by keyboard: find, cite, choose style, order, groups and format, copy, save, and back', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await listOf(page).waitFor();
  await searchByKey(page, 'angry');
  await expectFound(page, 2);
  await page.keyboard.press('Enter');
  await expect(listOf(page)).toBeFocused();
  await page.keyboard.press('Control+Shift+e');
  const dialog = page.getByRole('dialog', { name: 'Cite 2 quotes' });
  const preview = dialog.getByRole('region', { name: 'Preview' });
  const style = dialog.getByLabel('Style');
  await expect(style).toBeFocused();
  await page.keyboard.type('MLA');
  await page.keyboard.press('Enter');
  await expect(style).toHaveValue('MLA 9');
  await expect(preview).toContainText('qtd. in');
  await tabTo(page, dialog.getByLabel('Order'));
  await page.keyboard.type('By d');
  await expect(dialog.getByLabel('Order')).toHaveValue('date');
  await tabTo(page, dialog.getByLabel('Groups'));
  await page.keyboard.type('By sp');
  await expect(preview.getByRole('heading', { level: 3 }).first()).toContainText('Trump');
  await tabTo(page, dialog.getByRole('radio', { name: 'Formatted text' }));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('radio', { name: 'Markdown' })).toBeChecked();
  await expect(preview).toContainText('*International Business Times*');
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(async () => navigator.clipboard.readText())).toContain('qtd. in');
  await tabTo(page, dialog.getByRole('button', { name: 'Save…' }));
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const file = await download;
  expect(readFileSync(await file.path(), 'utf8')).toContain('qtd. in');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(listOf(page)).toBeFocused();
});

test('what was chosen last is chosen again', async ({ page }) => {
  await listOf(page).waitFor();
  await page.keyboard.press('Control+Shift+e');
  const style = page.getByRole('dialog').getByLabel('Style');
  await chooseStyle(page, 'MLA 9');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('Control+Shift+e');
  await expect(style).toHaveValue('MLA 9');
});
