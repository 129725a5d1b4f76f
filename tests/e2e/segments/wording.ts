import { expect, type Locator, type Page } from '@playwright/test';
import type { Api } from '../support/api.ts';
import { paneOf, rowsOf, searchByKey, tabTo } from '../support/window.ts';

/** What the tests of quoting are about. */
export const TEXT = 'We will surely not leave the the table, he said';

/** Adds a quote to the library and opens it in the pane. */
export async function openWording(
  page: Page,
  api: Api,
  text = TEXT,
  more: { language?: string } = {},
): Promise<number> {
  const { id } = await api.quotes.add({ text, ...more });
  await searchByKey(page, `"${text.split(' ').slice(0, 3).join(' ')}"`);
  await rowsOf(page).first().click();
  await expect(wordingOf(page)).toContainText(text);
  return id;
}

/** The wording in the pane, as a button that makes it a field. */
export const wordingOf = (page: Page): Locator =>
  paneOf(page).locator('[data-field="text"] button');

/** The words that can be chosen, while the wording is quoted. */
export const wordsOf = (page: Page): Locator =>
  paneOf(page).getByRole('listbox', { name: 'Words of the quote' });

export const wordOf = (page: Page, word: string): Locator =>
  wordsOf(page).getByRole('option').filter({ hasText: word });

/** Goes into the mode by keyboard. */
export async function quoteAsByKey(page: Page): Promise<void> {
  await tabTo(page, paneOf(page).getByRole('button', { name: 'Quote as…' }));
  await page.keyboard.press('Enter');
  await expect(wordsOf(page)).toBeFocused();
}

/** Waits until the library has the wording quoted so. */
export async function expectSegments(api: Api, id: number, expected: unknown): Promise<void> {
  await expect.poll(async () => (await api.quotes.get({ id })).segments).toEqual(expected);
}
