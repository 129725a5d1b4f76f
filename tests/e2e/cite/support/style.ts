import { expect, type Page } from '@playwright/test';

/** Chooses a style by its title, as somebody who types it does. */
export async function chooseStyle(page: Page, title: string): Promise<void> {
  const field = page.getByRole('dialog').getByLabel('Style');
  // Emptied first: to write what stands there already is to write nothing.
  await field.fill('');
  await field.fill(title);
  await page.getByRole('option', { name: title }).first().waitFor();
  await field.press('Enter');
  await expect(field).toHaveValue(title);
}
