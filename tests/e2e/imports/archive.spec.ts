import { readFileSync } from 'node:fs';
import { expectNoFindings } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { chooseInLibraryMenu, expectFound, noticesOf } from '../support/window.ts';

test('the library is saved as an archive, and what was lost since comes back from it', async ({
  page,
  api,
}) => {
  await expectFound(page, 23);
  await chooseInLibraryMenu(page, 'Save an archive…');
  await expectNoFindings(page, 'saving an archive');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe('Library.dixitz');
  const archive = readFileSync(await download.path());
  await expect(noticesOf(page).filter({ hasText: 'Library.dixitz: 23 quotes' })).toBeVisible();

  const { rows } = await api.quotes.find({ query: {}, limit: 2 });
  const [gone, edited] = rows.map(({ id }) => id);
  if (gone === undefined || edited === undefined) throw new Error('Two quotes are needed.');
  await api.quotes.trash({ ids: [gone] });
  await api.trash.purge({ items: [{ noun: 'quote', id: gone }] });
  await api.quotes.edit({ id: edited, changes: { note: 'Mine' } });
  await expectFound(page, 22);

  await chooseInLibraryMenu(page, 'Import quotes and sources…');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file…' }).click();
  const file = { name: 'Library.dixitz', mimeType: 'application/zip', buffer: archive };
  await (await chooser).setFiles(file);
  const dialog = page.getByRole('dialog', { name: 'Import an archive' });
  await expect(dialog.getByRole('row', { name: 'Quotes 1 21 1 0' })).toBeVisible();
  await expect(dialog.getByRole('region', { name: 'Remarks' })).toContainText(
    'the library’s stays',
  );
  await expectNoFindings(page, 'what an archive would bring');
  await dialog.getByRole('checkbox').check();
  await expect(dialog.getByRole('region', { name: 'Remarks' })).toContainText(
    'the archive’s is taken',
  );
  await dialog.getByRole('checkbox').uncheck();
  await expect(dialog.getByRole('region', { name: 'Remarks' })).toContainText(
    'the library’s stays',
  );
  await dialog.getByRole('button', { name: /^Import \d/u }).press('Enter');
  await expect(dialog).toBeHidden();
  await expectFound(page, 23);
  expect((await api.quotes.get({ id: edited })).note).toBe('Mine');
  const notice = noticesOf(page).filter({ hasText: 'imported.' });
  await notice.getByRole('button', { name: 'Undo' }).click();
  await expectFound(page, 22);
});

test('what is no archive is told where another can be chosen', async ({ page }) => {
  await expectFound(page, 23);
  await chooseInLibraryMenu(page, 'Import quotes and sources…');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file…' }).click();
  const file = { name: 'no.dixitz', mimeType: 'application/zip', buffer: Buffer.from('no') };
  await (await chooser).setFiles(file);
  await expect(page.getByRole('alert')).toContainText('This is no archive of Dixit');
  await expect(page.getByRole('button', { name: 'Choose a file…' })).toBeVisible();
});

test('chosen quotes are saved as an archive from the list of citations', async ({ page }) => {
  await expectFound(page, 23);
  await page.getByRole('button', { name: 'Cite', exact: true }).click();
  await page.getByRole('button', { name: 'Save as…' }).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Dixit archive' }).click();
  expect((await saved).suggestedFilename()).toBe('quotes.dixitz');
});
