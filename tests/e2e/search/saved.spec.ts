import type { Locator, Page } from '@playwright/test';
import { expectNoFindings } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { expectFound, filtersOf, listOf, noticesOf, rowsOf, searchOf } from '../support/window.ts';

const treeOf = (page: Page): Locator => page.getByRole('tree', { name: 'Collections' });
const rowOf = (page: Page, name: string, quotes?: number): Locator =>
  treeOf(page).getByRole('treeitem', {
    name: new RegExp(
      `^${name}, saved search${quotes === undefined ? '' : `, ${quotes} quote`}`,
      'u',
    ),
  });
const headOf = (page: Page): Locator => page.getByRole('search', { name: 'Quotes' });

/** Searches for what Trump says of attacks, the best first. */
async function searchFor(page: Page): Promise<void> {
  await searchOf(page).fill('attack');
  await filtersOf(page)
    .getByRole('checkbox', { name: /^Donald Trump/u })
    .check();
  await page.getByRole('combobox', { name: 'Order' }).selectOption('Best match first');
  await expectFound(page, 1);
}

test('by mouse a search is saved, opened with its words, filters and order, updated and removed', async ({
  page,
  api,
}) => {
  await searchFor(page);
  await headOf(page).getByRole('button', { name: 'Save this search' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save this search' });
  await expect(dialog.getByLabel('Name')).toHaveValue('attack · Donald Trump');
  await expectNoFindings(page, 'saving a search');
  await dialog.getByRole('button', { name: 'Save' }).click();
  const row = rowOf(page, 'attack · Donald Trump', 1);
  await expect(row).toHaveAttribute('aria-current', 'page');

  await page.getByRole('button', { name: /^All quotes/u }).click();
  await expectFound(page, 23);
  await page.getByRole('combobox', { name: 'Order' }).selectOption('Newest first');
  await row.click();
  await expectFound(page, 1);
  await expect(searchOf(page)).toHaveValue('attack');
  await expect(page.getByRole('combobox', { name: 'Order' })).toHaveValue('best');
  await expect(filtersOf(page).getByRole('checkbox', { name: /^Donald Trump/u })).toBeChecked();

  await searchOf(page).fill('angry');
  await expectFound(page, 2);
  await expect(row).not.toHaveAttribute('aria-current', 'page');
  await row.click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Update to the present search' }).click();
  await expect(rowOf(page, 'attack · Donald Trump', 2)).toHaveAttribute('aria-current', 'page');
  const [saved] = await api.collections.list();
  expect(saved?.query?.text).toBe('angry');
  await noticesOf(page).last().getByRole('button', { name: 'Undo' }).click();
  await expect(row).toBeVisible();

  await row.click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(treeOf(page)).toBeHidden();
  await noticesOf(page).last().getByRole('button', { name: 'Undo' }).click();
  await expect(row).toBeVisible();
});

test('by keyboard a search is saved inside a collection, renamed and moved out', async ({
  page,
  api,
}) => {
  await api.collections.add({ name: 'Book' });
  await searchFor(page);
  await page.keyboard.press('Control+s');
  const dialog = page.getByRole('dialog', { name: 'Save this search' });
  await expect(dialog.getByLabel('Name')).toBeFocused();
  await page.keyboard.type('Attacks');
  await dialog.getByLabel('Inside').selectOption('Book');
  await page.keyboard.press('Enter');
  const row = rowOf(page, 'Attacks', 1);
  await expect(row).toHaveAttribute('aria-level', '2');
  await row.focus();
  await page.keyboard.press('F2');
  await page
    .getByRole('dialog', { name: 'Rename the saved search' })
    .getByLabel('Name')
    .fill('Raids');
  await page.keyboard.press('Enter');
  await expect(rowOf(page, 'Raids', 1)).toBeFocused();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(rowOf(page, 'Raids', 1)).toHaveAttribute('aria-level', '1');
  // Nothing goes into it.
  await api.collections.add({ name: 'Notes' });
  await treeOf(page)
    .getByRole('treeitem', { name: /^Notes/u })
    .focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(treeOf(page).getByRole('treeitem', { name: /^Notes/u })).toHaveAttribute(
    'aria-level',
    '1',
  );
});

test('its count follows the library, and quotes cannot be put into it', async ({ page, api }) => {
  await api.collections.save({ name: 'Harbours', query: { text: 'harbour' } });
  await api.collections.add({ name: 'Book' });
  await expect(rowOf(page, 'Harbours', 0)).toBeVisible();
  await api.quotes.add({ text: 'The harbour is closed' });
  await expect(rowOf(page, 'Harbours', 1)).toBeVisible();
  await listOf(page).focus();
  await page.keyboard.press('c');
  const dialog = page.getByRole('dialog', { name: /^Collections of/u });
  await expect(dialog.getByRole('button', { name: 'Put into Book' })).toBeVisible();
  await expect(dialog).not.toContainText('Harbours');
});

test('a search for nothing is not saved', async ({ page }) => {
  await rowsOf(page).first().waitFor();
  await expect(headOf(page).getByRole('button', { name: 'Save this search' })).toBeHidden();
  await page.keyboard.press('Control+s');
  await expect(noticesOf(page)).toContainText('There is nothing to save');
});

test('searches are remembered once they rest or a quote of them is opened', async ({ page }) => {
  const remembered = async () =>
    page.evaluate(() => {
      const key = Object.keys(localStorage).find((each) =>
        each.startsWith('dixit.recent-searches'),
      );
      const stored = JSON.parse(localStorage.getItem(key ?? '') ?? '[]') as { words: string }[];
      return stored.map(({ words }) => words);
    });
  await searchOf(page).fill('ang');
  await expect.poll(remembered).toEqual(['ang']);
  await searchOf(page).fill('angry');
  await expectFound(page, 2);
  await rowsOf(page).first().click();
  expect(await remembered()).toEqual(['angry']);
  await searchOf(page).fill('zebra');
  await searchOf(page).fill('lavrov');
  await expect.poll(remembered).toEqual(['lavrov', 'angry']);
});
