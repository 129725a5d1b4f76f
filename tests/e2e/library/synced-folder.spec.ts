import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expectNoFindings } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { chooseInLibraryMenu, expectFound, tabTo } from '../support/window.ts';

const WARNING = { name: 'Where the library lies' };

test.describe('in a folder that is carried to other machines', () => {
  test.use({
    file: async ({ file }, provide) => {
      const folder = join(dirname(file), 'Dropbox');
      mkdirSync(folder);
      await provide(join(folder, 'Library.dixit'));
    },
  });

  test('the reason is told, by mouse until it is dismissed', async ({ page, restart }) => {
    await expectFound(page, 23);
    const warning = page.getByRole('complementary', WARNING);
    await expect(warning).toContainText('Dropbox carries this library to other machines.');
    await expectNoFindings(page, 'warning');
    await warning.getByRole('button', { name: 'Hide for now' }).click();
    await expect(warning).toBeHidden();
    await restart();
    await expectFound(page, 23);
    await warning.getByRole('button', { name: 'Do not show again' }).click();
    await expect(warning).toBeHidden();
    await restart();
    await expectFound(page, 23);
    await expect(warning).toBeHidden();
  });

  test('by keyboard a copy is saved from it, and it is dismissed', async ({ page }) => {
    await expectFound(page, 23);
    const warning = page.getByRole('complementary', WARNING);
    await tabTo(page, warning.getByRole('button', { name: 'Save a copy…' }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Save a copy' })).toBeVisible();
    await page.keyboard.press('Escape');
    await tabTo(page, warning.getByRole('button', { name: 'Do not show again' }));
    await page.keyboard.press('Enter');
    await expect(warning).toBeHidden();
  });
});

test('in an ordinary folder nothing is said', async ({ page }) => {
  await expectFound(page, 23);
  await chooseInLibraryMenu(page, 'About Dixit');
  await expect(page.getByRole('complementary', WARNING)).toBeHidden();
});
