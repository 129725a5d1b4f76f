import { expectNoFindings } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { chooseInLibraryMenu, expectFound } from '../support/window.ts';
import { buttonOf, dialogOf, expectReport, fileOf, setMeaning, table } from './table.ts';

test.describe.configure({ timeout: 120_000 });

test('axe finds nothing on the way of an import', async ({ page }) => {
  await expectFound(page, 23);
  await chooseInLibraryMenu(page, 'Import quotes and sources…');
  await expect(dialogOf(page)).toBeVisible();
  await expectNoFindings(page, 'choice of a file');
  const chooser = page.waitForEvent('filechooser');
  await buttonOf(page, 'Choose a file…').click();
  await (await chooser).setFiles(fileOf('bridges.csv', table(100)));
  await setMeaning(page, 'Saying', 'Wording');
  await expectNoFindings(page, 'meaning of columns');
  await buttonOf(page, 'Check').click();
  await expectReport(page, '97 quotes of 100 rows');
  await expectNoFindings(page, 'report');
  // As with a file so large that it is not over yet.
  await page.route('**/imports/run', () => undefined);
  await buttonOf(page, 'Import 97 quotes').click();
  await expect(dialogOf(page).getByRole('status')).toContainText('Importing.');
  await expectNoFindings(page, 'import under way');
});
