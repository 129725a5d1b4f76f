import { expect, type Locator, type Page } from '@playwright/test';

/** The page of a speaker. */
export const speakerPageOf = (page: Page): Locator => page.getByRole('region', { name: 'Speaker' });

/** Waits until the page of this speaker is on show. */
export async function expectSpeaker(page: Page, name: string): Promise<void> {
  const heading = speakerPageOf(page).getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(name);
}

/** The filters that are set, as the line above the list says. */
export const chipsOf = (page: Page): Locator =>
  page.getByRole('list', { name: 'Filters that are set' });
