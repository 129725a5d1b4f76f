import { mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { writeArticles } from '../../support/documents/folder-of-articles.ts';
import { expectNoFindings } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { noticesOf } from '../support/window.ts';

test.use({ library: 0 });
// Each of twenty articles is read in a process of its own.
test.setTimeout(180_000);

const READ_MS = 120_000;

/** Twenty articles beside the library, one of them broken. */
function makeFolder(file: string): { folder: string; broken: string } {
  const folder = join(dirname(file), 'Bridges');
  mkdirSync(folder);
  return { folder, broken: writeArticles(folder) };
}

const batchOf = (page: Page): Locator => page.getByRole('region', { name: 'Files of Bridges' });

/** Chooses a folder in the dialog for articles, by whatever opens the chooser. */
async function chooseFolder(page: Page, folder: string, press: () => Promise<void>) {
  // The first key may come before the browser lets a test answer in the place of its own dialog.
  await expect(async () => {
    const chooser = page.waitForEvent('filechooser', { timeout: 2000 });
    await press();
    await (await chooser).setFiles(folder);
  }).toPass();
}

test('a folder of twenty articles is taken in by mouse; one that is broken stops none', async ({
  page,
  api,
  file,
}) => {
  const { folder, broken } = makeFolder(file);
  await page.getByRole('button', { name: 'New from article', exact: true }).click();
  await chooseFolder(page, folder, () =>
    page.getByRole('dialog').getByRole('button', { name: 'Choose a folder…' }).click(),
  );
  const batch = batchOf(page);
  await batch.getByRole('button', { name: 'Pause' }).click();
  await expect(batch).toContainText('Paused.');
  // The one on its way is read to its end.
  await expect(batch.getByText(/^[1-9] of 20 read. Paused.$/u)).toBeVisible();
  const before = (await api.captures.list()).length;
  await page.getByRole('button', { name: 'All quotes' }).click();
  await page.getByRole('button', { name: /^Review queue/u }).click();
  expect((await api.captures.list()).length).toBeLessThanOrEqual(before + 1);
  await batch.getByRole('button', { name: 'Resume' }).click();
  await expect(batch).toContainText('19 of 20 read, 1 refused.', { timeout: READ_MS });
  const refused = batch.getByRole('list', { name: 'Refused files' }).getByRole('listitem');
  await expect(refused).toHaveCount(1);
  await expect(refused).toContainText(`Bridges/${broken}`);
  await expect(refused).toContainText('cut off or damaged');
  await expectNoFindings(page, 'the report of a folder');

  const rows = page.getByRole('list', { name: 'Articles under review' }).getByRole('listitem');
  await expect(rows).toHaveCount(19);
  await batch.getByText('All files').click();
  await batch.getByRole('button', { name: /Corby/u }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Corby Opens Its Bridge' }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Later' }).click();
  await batch.getByRole('button', { name: 'Dismiss Bridges' }).click();
  await expect(batch).toBeHidden();
  await expect(rows).toHaveCount(19);
});

test('by keyboard: stopped by a restart, gone on with, and cancelled', async ({
  page,
  api,
  file,
  restart,
}) => {
  const { folder } = makeFolder(file);
  await page.getByRole('button', { name: 'New from article', exact: true }).focus();
  await page.keyboard.press('Enter');
  const choose = page.getByRole('dialog').getByRole('button', { name: 'Choose a folder…' });
  await expect(page.getByRole('textbox', { name: 'Text of the article' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(choose).toBeFocused();
  await chooseFolder(page, folder, () => page.keyboard.press('Enter'));
  const batch = batchOf(page);
  await expect(batch).toContainText(/[2-9] of 20 read/u, { timeout: READ_MS });
  const readBefore = (await api.batches.list())[0]!.read;

  await restart();
  await page.getByRole('button', { name: /^Review queue/u }).click();
  await expect(batch).toContainText('choose their folder again to go on');
  const again = batch.getByRole('button', { name: 'Choose the folder…' });
  await again.focus();
  await chooseFolder(page, folder, () => page.keyboard.press('Enter'));
  await expect(batch).toContainText(`Reading ${basename(folder)}/`);
  await expect(batch).toContainText(`${readBefore + 2} of 20 read`, { timeout: READ_MS });
  await batch.getByRole('button', { name: 'Cancel Bridges' }).focus();
  await page.keyboard.press('Enter');
  await expect(batch).toContainText(/cancelled\./u);
  const rows = page.getByRole('list', { name: 'Articles under review' }).getByRole('listitem');
  const kept = await rows.count();
  expect(kept).toBeGreaterThanOrEqual(readBefore);
  const titles = await rows.locator('div > button').allTextContents();
  expect(new Set(titles).size, 'none is there twice').toBe(titles.length);
  await batch.getByRole('button', { name: 'Dismiss Bridges' }).focus();
  await page.keyboard.press('Enter');
  await expect(batch).toBeHidden();
  await expect(noticesOf(page).filter({ hasText: 'Not' })).toHaveCount(0);
});
