import { chooseStyle } from './support/style.ts';
import type { Page } from '@playwright/test';
import { expectNoFindings } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { expectFound, rowsOf, searchOf } from '../support/window.ts';

const dialogOf = (page: Page) => page.getByRole('dialog', { name: /^Cite / });
const entriesOf = (page: Page) =>
  page.getByRole('region', { name: 'Preview' }).locator('ol').getByRole('listitem');

async function choose(page: Page, item: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Presets and lists' }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

async function saveAs(page: Page, item: string, name: string): Promise<void> {
  await choose(page, item);
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  await page.keyboard.press('Enter');
  await expect(page.getByText(`“${name}” is saved among the`)).toBeVisible();
}

test('a preset is saved, applied and taken back, renamed, removed, and back again', async ({
  page,
}) => {
  await rowsOf(page).first().waitFor();
  await page.getByRole('button', { name: 'Cite', exact: true }).click();
  const dialog = dialogOf(page);
  const style = dialog.getByLabel('Style');
  await chooseStyle(page, 'MLA 9');
  await dialog.getByLabel('Order').selectOption('By date');
  await saveAs(page, 'Save as preset…', 'Thesis');
  await chooseStyle(page, 'IEEE');
  await dialog.getByLabel('Order').selectOption('By source');
  await choose(page, 'Thesis');
  await expect(style).toHaveValue('MLA 9');
  await expect(dialog.getByLabel('Order')).toHaveValue('date');
  await dialog.getByRole('button', { name: 'Undo' }).click();
  await expect(style).toHaveValue('IEEE');

  await page.getByRole('button', { name: 'Presets and lists' }).click();
  await expectNoFindings(page, 'the menu of presets');
  await page.getByRole('menuitem', { name: 'Rename or remove…' }).click();
  const kept = page.getByRole('dialog', { name: 'Citation lists and presets' });
  await expectNoFindings(page, 'presets that are kept');
  await kept.getByRole('button', { name: 'Name of Thesis' }).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Book');
  await page.keyboard.press('Enter');
  await kept.getByRole('button', { name: 'Remove Book' }).click();
  await expect(kept.getByText('None is kept yet.')).toBeVisible();
  await page
    .getByRole('status')
    .filter({ hasText: '“Book” is removed.' })
    .getByRole('button', { name: 'Undo' })
    .click();
  await expect(kept.getByText('Book')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(kept).toBeHidden();
  await expect(dialog).toBeVisible();
});

test('a list is saved with its order, and opened again from anywhere without what was deleted', async ({
  page,
  api,
}) => {
  await searchOf(page).fill('trump angry OR "complete fabrication"');
  await expectFound(page, 3);
  await page.getByRole('button', { name: 'Cite', exact: true }).click();
  await expect(entriesOf(page)).toHaveCount(3);
  const [first = '', second = '', third = ''] = await entriesOf(page).allTextContents();
  await entriesOf(page)
    .first()
    .getByRole('button', { name: /^Move / })
    .press('Alt+End');
  await expect(entriesOf(page)).toHaveText([second, third, first]);
  await page.getByLabel('Title of the list').fill('Chapter 3');
  await saveAs(page, 'Save this list…', 'For chapter 3');
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toBeHidden();

  const ids = await api.quotes.ids({ query: { text: '"complete fabrication"' } });
  await api.quotes.trash({ ids });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('citation lists');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Open For chapter 3' }).click();
  await expect(dialogOf(page)).toHaveAccessibleName('Cite 2 quotes');
  await expect(page.getByText('1 quote of it is no longer in the library')).toBeVisible();
  await expect(page.getByLabel('Title of the list')).toHaveValue('Chapter 3');
  await expect(entriesOf(page)).toHaveText(
    [second, third, first].filter((text) => !text.includes('complete fabrication')),
  );
});
