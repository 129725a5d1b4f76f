import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { PAGE } from '../support/page-build.ts';
import { startServer } from '../support/server.ts';
import { chooseInLibraryMenu, expectFound, takeFromMenu } from '../support/window.ts';

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Open recent' });
const recentOf = (page: Page) => page.getByRole('list', { name: 'Recent libraries' });
const rowOf = (page: Page, name: string) =>
  recentOf(page).getByRole('button', { name: new RegExp(`^${name}`, 'u') });
const libraryButton = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Leaves the library of the test for a new and empty one. */
async function makeSecond(page: Page, file: string): Promise<string> {
  const folder = join(dirname(file), 'papers');
  mkdirSync(folder);
  await chooseInLibraryMenu(page, 'New library…');
  const dialog = page.getByRole('dialog', { name: 'New library' });
  await dialog.getByLabel('File').fill(join(folder, 'Second.dixit'));
  await page.keyboard.press('Enter');
  await expect(libraryButton(page, 'Second')).toBeVisible();
  return join(folder, 'Second.dixit');
}

/** Leaves that for the first again. */
async function openFirst(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+o');
  await rowOf(page, 'Library').click();
  await expectFound(page, 23);
}

test('by mouse, a library that was left is opened again', async ({ page, file }) => {
  await expectFound(page, 23);
  await makeSecond(page, file);
  await libraryButton(page, 'Second').click();
  await page.getByRole('menuitem', { name: 'Library', exact: true }).click();
  await expectFound(page, 23);
  await chooseInLibraryMenu(page, 'Open recent…');
  await expect(rowOf(page, 'Second')).toContainText('papers');
  await rowOf(page, 'Second').click();
  await expect(libraryButton(page, 'Second')).toBeVisible();
  await expect(dialogOf(page)).toBeHidden();
});

test('by keyboard, a library that was left is opened again', async ({ page, file }) => {
  await expectFound(page, 23);
  await makeSecond(page, file);
  await page.keyboard.press('Control+Shift+o');
  const row = rowOf(page, 'Library');
  await expect(row).toBeFocused();
  await page.keyboard.press('Enter');
  await expectFound(page, 23);
  await libraryButton(page, 'Library').focus();
  await page.keyboard.press('Enter');
  await takeFromMenu(page, 'Second');
  await expect(libraryButton(page, 'Second')).toBeVisible();
});

test('one that is not in its place is shown as such, and taken off the list', async ({
  page,
  file,
}) => {
  await expectFound(page, 23);
  const second = await makeSecond(page, file);
  await openFirst(page);
  renameSync(second, `${second}.away`);
  await page.keyboard.press('Control+Shift+o');
  const missing = rowOf(page, 'Second');
  await expect(missing).toContainText('Not in its place');
  await expect(missing).toBeDisabled();
  await missing.focus();
  await page.keyboard.press('Delete');
  await expect(dialogOf(page)).toContainText('Libraries that you leave for another');
  await page.keyboard.press('Escape');
  await expectFound(page, 23);
});

test('from a library that cannot be opened, one that was open is a click away', async ({
  page,
  file,
}) => {
  await expectFound(page, 23);
  const letter = join(dirname(file), 'letter.txt');
  writeFileSync(letter, 'Dear Ada');
  await chooseInLibraryMenu(page, 'Open library…');
  await page.getByRole('dialog').getByLabel('File').fill(letter);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'The library is not open' })).toBeVisible();
  await rowOf(page, 'Library').click();
  await expectFound(page, 23);
});

test('a library that another Dixit has open is told of, with the ways out', async ({
  page,
  file,
}) => {
  await expectFound(page, 23);
  const second = await makeSecond(page, file);
  await openFirst(page);
  const other = await startServer(second, PAGE, { dataHome: dirname(file) });
  await page.keyboard.press('Control+Shift+o');
  await rowOf(page, 'Second').click();
  await expect(page.getByRole('heading', { name: 'The library is open elsewhere' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('is open in another Dixit');
  await other.stop();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(libraryButton(page, 'Second')).toBeVisible();
});
