import { expect, type Locator, type Page } from '@playwright/test';

/** The list of quotes. */
export const listOf = (page: Page): Locator =>
  page.getByRole('listbox', { name: 'Quotes', exact: true });

/** Rows of the list that are there, which are those on show and a few beyond. */
export const rowsOf = (page: Page): Locator => listOf(page).getByRole('option');

/** The row under the keyboard. */
export const cursorOf = (page: Page): Locator => listOf(page).locator('[data-cursor="true"]');

/** The pane with the quote that is open. */
export const paneOf = (page: Page): Locator => page.getByRole('complementary', { name: 'Quote' });

/** Where quotes are searched. */
export const searchOf = (page: Page): Locator =>
  page.getByRole('combobox', { name: 'Search quotes' });

/** Filters, counts and places on the left. */
export const filtersOf = (page: Page): Locator => page.getByRole('region', { name: 'Filters' });

/** Short messages at the lower edge. */
export const noticesOf = (page: Page): Locator => page.locator('.mantine-Notification-root');

/** Waits until so many quotes are found, as the line above the list says. */
export async function expectFound(page: Page, count: number): Promise<void> {
  const line = count === 1 ? '1 quote' : `${count.toLocaleString('en')} quotes`;
  const head = page.getByRole('search', { name: 'Quotes' });
  await expect(head.getByText(line, { exact: true })).toBeVisible();
}

/** Waits until the wordings on show are these, in this order. */
export async function expectWordings(page: Page, wordings: string[]): Promise<void> {
  await expect(rowsOf(page).locator('p:first-of-type')).toHaveText(wordings);
}

/** Opens the library's own menu and takes one of its commands. */
export async function chooseInLibraryMenu(page: Page, command: string): Promise<void> {
  await page.getByRole('button', { name: 'Library', exact: true }).click();
  await page.getByRole('menuitem', { name: command }).click();
}

/** Goes on with Tab until the keyboard is there, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator, most = 120): Promise<void> {
  // The field of a drawn control is there without being seen.
  await target.waitFor({ state: 'attached' });
  for (let pressed = 0; pressed < most; pressed++) {
    if (await isFocused(target)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target, 'can be reached with the Tab key').toBeFocused();
}

async function isFocused(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}

/** Goes with an arrow key until a choice of an open menu has the keyboard, and takes it. */
export async function takeFromMenu(page: Page, command: string): Promise<void> {
  const item = page.getByRole('menuitem', { name: command });
  await item.waitFor();
  for (let pressed = 0; pressed < 20 && !(await isFocused(item)); pressed++) {
    await page.keyboard.press('ArrowDown');
  }
  await expect(item).toBeFocused();
  await page.keyboard.press('Enter');
}

/** Searches by keyboard; the window may be on show a moment before it hears keys. */
export async function searchByKey(page: Page, words: string): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('/');
    await expect(searchOf(page)).toBeFocused({ timeout: 1000 });
  }).toPass();
  await page.keyboard.type(words);
}
