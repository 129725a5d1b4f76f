import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import {
  expectFound,
  listOf,
  noticesOf,
  paneOf,
  rowsOf,
  searchByKey,
  searchOf,
  tabTo,
} from '../support/window.ts';

/** Waits until a notice says this, and takes it away so that the next one stands alone. */
async function expectSaid(page: Page, words: string | RegExp): Promise<void> {
  await expect(noticesOf(page).filter({ hasText: words }).last()).toBeVisible();
}

test('a deleted quote lies in the trash and comes back from there', async ({ page, api }) => {
  await rowsOf(page).filter({ hasText: 'complete fabrication' }).click();
  await paneOf(page).getByRole('button', { name: 'Move to the trash' }).click();
  await expectFound(page, 22);
  await expectSaid(page, '1 quote moved to the trash.');
  await page.getByRole('button', { name: 'Trash 1' }).click();
  await page.getByRole('button', { name: /^Restore .*complete fabrication/u }).click();
  await expect(page.getByText('The trash is empty.')).toBeVisible();
  await page.getByRole('button', { name: 'All quotes' }).click();
  await expectFound(page, 23);
  expect(await api.library.status()).toMatchObject({ trash: 0 });
});

test('the button of a notice undoes what it tells of', async ({ page }) => {
  await rowsOf(page).filter({ hasText: 'complete fabrication' }).click();
  await paneOf(page).getByRole('button', { name: 'Move to the trash' }).click();
  await expectFound(page, 22);
  await noticesOf(page).getByRole('button', { name: 'Undo' }).click();
  await expectFound(page, 23);
});

test('Ctrl+Z and Ctrl+Shift+Z undo and redo, also after a restart', async ({ page, restart }) => {
  await listOf(page).focus();
  await page.keyboard.press('Delete');
  await expectFound(page, 22);
  await page.keyboard.press('Control+z');
  await expectFound(page, 23);
  await page.keyboard.press('Control+Shift+z');
  await expectFound(page, 22);
  await page.keyboard.press('Delete');
  await expectFound(page, 21);
  await restart();
  await expectFound(page, 21);
  await page.keyboard.press('Control+z');
  await expectFound(page, 22);
  await page.keyboard.press('Control+z');
  await expectFound(page, 23);
  await restart();
  await expectFound(page, 23);
  await page.keyboard.press('Control+Shift+z');
  await expectFound(page, 22);
  await page.keyboard.press('Control+y');
  await expectFound(page, 21);
});

test('in a field Ctrl+Z takes back the typing, and not a step of the library', async ({
  page,
  api,
}) => {
  await listOf(page).focus();
  await page.keyboard.press('Delete');
  await expectFound(page, 22);
  await searchByKey(page, 'angry');
  await expectFound(page, 2);
  await page.keyboard.press('Control+z');
  await expect(searchOf(page)).not.toHaveValue('angry');
  expect(await api.library.status()).toMatchObject({ trash: 1 });
});

test('by keyboard the trash is opened and its records are restored together', async ({ page }) => {
  await listOf(page).focus();
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByRole('search', { name: 'Quotes' })).toContainText('2 chosen of');
  await page.keyboard.press('Delete');
  await expectFound(page, 21);
  await tabTo(page, page.getByRole('button', { name: 'Trash 2' }));
  await page.keyboard.press('Enter');
  const boxes = page.getByRole('region', { name: 'Trash' }).getByRole('checkbox');
  await tabTo(page, boxes.first());
  await page.keyboard.press('Space');
  await tabTo(page, boxes.last());
  await page.keyboard.press('Space');
  const restore = page.getByRole('button', { name: 'Restore 2' });
  await page.keyboard.press('Shift+Tab');
  for (let pressed = 0; pressed < 10; pressed++) {
    if (await restore.evaluate((button) => button === document.activeElement)) break;
    await page.keyboard.press('Shift+Tab');
  }
  await expect(restore).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('The trash is empty.')).toBeVisible();
});

test('the history of a quote tells every step, also those undone', async ({ page, api }) => {
  await rowsOf(page).filter({ hasText: 'complete fabrication' }).click();
  const [id = 0] = await api.quotes.ids({ query: { text: 'fabrication' } });
  await api.quotes.edit({ id, changes: { note: 'First' } });
  await api.history.undo();
  const pane = paneOf(page);
  await pane.getByRole('button', { name: 'Show the history' }).click();
  const entries = pane.getByRole('list').last().getByRole('listitem');
  await expect(entries.first()).toContainText('Undid: ');
  await expect(entries.first()).toContainText('First');
});
