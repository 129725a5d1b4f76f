import type { Locator, Page } from '@playwright/test';
import { expect } from '../support/fixtures.ts';
import { chooseInLibraryMenu } from '../support/window.ts';

/** A file for the file dialog. */
export const fileOf = (name: string, content: string | Buffer) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(content),
});

/** A table of so many quotes; every 40th has a day that is none. */
export function table(rows: number): string {
  const lines = Array.from({ length: rows }, (_, i) => {
    const day = i % 40 === 7 ? '2025-02-31' : '2025-02-01';
    return `"We will not build bridge ${i}, ever",Ada Lovelace,${day},Harbour plan ${i % 3},zebra`;
  });
  return ['Saying,Speaker,Date,Source,Topic', ...lines].join('\n');
}

export const dialogOf = (page: Page): Locator =>
  page.getByRole('dialog', { name: 'Import quotes and sources' });

export const buttonOf = (page: Page, name: string | RegExp): Locator =>
  dialogOf(page).getByRole('button', { name, exact: true });

/** Chooses a file with the mouse. */
export async function chooseFile(page: Page, file: ReturnType<typeof fileOf>): Promise<void> {
  await chooseInLibraryMenu(page, 'Import quotes and sources…');
  const chooser = page.waitForEvent('filechooser');
  await buttonOf(page, 'Choose a file…').click();
  await (await chooser).setFiles(file);
}

/** Gives the column its meaning. */
export async function setMeaning(page: Page, column: string, meaning: string): Promise<void> {
  await dialogOf(page).getByLabel(`Meaning of ${column}`).selectOption({ label: meaning });
}

/** Waits for what an import would bring. */
export async function expectReport(page: Page, words: string): Promise<void> {
  await expect(dialogOf(page).getByRole('status')).toContainText(words, { timeout: 30_000 });
}
