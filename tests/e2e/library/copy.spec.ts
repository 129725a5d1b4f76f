import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { dirname, join } from 'node:path';
import { expect, test } from '../support/fixtures.ts';
import { chooseInLibraryMenu, expectFound, noticesOf, tabTo } from '../support/window.ts';

function quotesIn(file: string): number {
  const db = new DatabaseSync(file, { readOnly: true });
  const row = db.prepare('SELECT count(*) AS quotes FROM quote').get();
  db.close();
  return Number(row?.['quotes']);
}

test('by mouse, a copy is saved, and its path told where no folder can be shown', async ({
  page,
  file,
}) => {
  await expectFound(page, 23);
  await chooseInLibraryMenu(page, 'Save a copy…');
  const dialog = page.getByRole('dialog', { name: 'Save a copy' });
  const field = dialog.getByLabel('File');
  await expect(field).toHaveValue(join(dirname(file), 'Library copy.dixit'));
  await field.fill(file);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toContainText('Something of that name is there already.');
  await field.fill(join(dirname(file), 'For Ada.dixit'));
  await dialog.getByRole('button', { name: 'Save' }).click();
  const notice = noticesOf(page).filter({ hasText: 'The copy is saved as For Ada.dixit.' });
  await expect(notice).toBeVisible();
  await expect(dialog).toBeHidden();
  expect(quotesIn(join(dirname(file), 'For Ada.dixit'))).toBe(23);
  expect(existsSync(`${join(dirname(file), 'For Ada.dixit')}-wal`)).toBe(false);
  await notice.getByRole('button', { name: 'Show in folder' }).click();
  await expect(noticesOf(page).filter({ hasText: 'cannot show a folder here' })).toContainText(
    join(dirname(file), 'For Ada.dixit'),
  );
});

test('by keyboard, a copy is saved, and work goes on', async ({ page, file }) => {
  await expectFound(page, 23);
  await page.keyboard.press('Control+Shift+s');
  const dialog = page.getByRole('dialog', { name: 'Save a copy' });
  await expect(dialog.getByLabel('File')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(noticesOf(page).filter({ hasText: 'Library copy.dixit' })).toBeVisible();
  expect(quotesIn(join(dirname(file), 'Library copy.dixit'))).toBe(23);
});

test('the library is shown in its folder, or its path can be copied', async ({ page, file }) => {
  await expectFound(page, 23);
  await chooseInLibraryMenu(page, 'Show in folder');
  const notice = noticesOf(page).filter({ hasText: 'cannot show a folder here' });
  await expect(notice).toContainText(file);
  await tabTo(page, notice.getByRole('button', { name: 'Copy path' }));
  await page.keyboard.press('Enter');
  await expect(notice).toBeHidden();
});
