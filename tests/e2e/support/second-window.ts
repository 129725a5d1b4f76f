import type { Locator, Page } from '@playwright/test';
import type { Server } from './server.ts';

/** Opens another window on the same library, beside the one that is open. */
export async function openSecondWindow(page: Page, server: Server): Promise<Page> {
  const second = await page.context().newPage();
  const admitted = second.waitForResponse(`${server.origin}/session`);
  await second.goto(await server.address());
  await admitted;
  return second;
}

/** The question between two versions of a field. */
export const questionOf = (page: Page): Locator =>
  page.getByRole('alert').filter({ hasText: 'was changed elsewhere' });
