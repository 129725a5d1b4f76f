import { mkdirSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { dirname, join } from 'node:path';
import { expect, test } from '../support/fixtures.ts';
import { putLibrary } from '../support/library-file.ts';
import { chooseInLibraryMenu, expectFound, tabTo } from '../support/window.ts';

const NOT_OPEN = 'The library is not open';

test.describe('a file from a newer release', () => {
  test.use({
    file: async ({ file }, provide) => {
      putLibrary(file, 0);
      const db = new DatabaseSync(file);
      db.exec('PRAGMA user_version = 999');
      db.close();
      await provide(file);
    },
  });

  test('is not opened, and can be left for a new library', async ({ page, file }) => {
    await expect(page.getByRole('heading', { name: NOT_OPEN })).toBeVisible();
    await expect(page.getByRole('main')).toContainText('newer');
    await expect(page.getByRole('main')).toContainText(file);
    await page.getByLabel('Another file').fill(join(dirname(file), 'Fresh'));
    await page.getByRole('button', { name: 'New library…' }).click();
    await expect(page.getByRole('button', { name: 'Fresh', exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Add the sample/u })).toBeVisible();
  });
});

test.describe('a file that is no library', () => {
  test.use({
    file: async ({ file }, provide) => {
      writeFileSync(file, 'These are the minutes of a meeting.');
      await provide(file);
    },
  });

  test('is not opened, and by keyboard can be left for another', async ({ page, file }) => {
    await expect(page.getByRole('heading', { name: NOT_OPEN })).toBeVisible();
    const other = join(dirname(file), 'Other.dixit');
    putLibrary(other, 0);
    const open = page.getByRole('button', { name: 'Open another…' });
    await tabTo(page, page.getByLabel('Another file'));
    await page.keyboard.type(join(dirname(file), 'Missing.dixit'));
    await tabTo(page, open);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toContainText('There is no file at this place');
    await tabTo(page, page.getByLabel('Another file'));
    await page.keyboard.press('Control+a');
    await page.keyboard.type(other);
    await tabTo(page, open);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Other', exact: true })).toBeVisible();
  });

  test('is looked at again when it has been put right', async ({ page, file }) => {
    await expect(page.getByRole('heading', { name: NOT_OPEN })).toBeVisible();
    putLibrary(file, 0);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('button', { name: /^Add the sample/u })).toBeVisible();
  });
});

test('an open library is left for another, and found again', async ({ page, file }) => {
  await expectFound(page, 23);
  await chooseInLibraryMenu(page, 'New library…');
  const dialog = page.getByRole('dialog', { name: 'New library' });
  await dialog.getByLabel('File').fill(file);
  await dialog.getByRole('button', { name: 'Make it' }).click();
  await expect(dialog).toContainText('Something of that name is there already.');
  const folder = join(dirname(file), 'second');
  mkdirSync(folder);
  await dialog.getByLabel('File').fill(join(folder, 'Library.dixit'));
  await dialog.getByRole('button', { name: 'Make it' }).click();
  await expect(page.getByRole('button', { name: /^Add the sample/u })).toBeVisible();
  await chooseInLibraryMenu(page, 'Open library…');
  const open = page.getByRole('dialog', { name: 'Open a library' });
  await open.getByLabel('File').fill(file);
  await page.keyboard.press('Enter');
  await expectFound(page, 23);
});
