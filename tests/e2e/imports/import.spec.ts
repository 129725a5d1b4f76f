import { readFileSync } from 'node:fs';
import { expect, test } from '../support/fixtures.ts';
import {
  chooseInLibraryMenu,
  expectFound,
  noticesOf,
  searchByKey,
  tabTo,
  takeFromMenu,
} from '../support/window.ts';
import {
  buttonOf,
  chooseFile,
  dialogOf,
  expectReport,
  fileOf,
  setMeaning,
  table,
} from './table.ts';

test('by mouse: columns get their meaning, the check tells what would come, one undo takes it back', async ({
  page,
  api,
}) => {
  await expectFound(page, 23);
  await chooseFile(page, fileOf('bridges.csv', table(120)));
  // Nobody can know what a saying is.
  await expect(buttonOf(page, 'Check')).toBeDisabled();
  await setMeaning(page, 'Saying', 'Wording');
  await expect(dialogOf(page).getByLabel('Meaning of Topic')).toHaveValue('tags');
  await setMeaning(page, 'Topic', 'Not read');
  await buttonOf(page, 'Check').click();
  await expectReport(
    page,
    '117 quotes of 120 rows can be imported, with 1 new speaker, 3 new sources.',
  );
  await expect(dialogOf(page)).toContainText('Not read: Topic.');
  await expect(dialogOf(page)).toContainText('3 rows have errors and are left out');
  const errors = dialogOf(page).getByRole('region', { name: 'Errors' });
  await expect(errors.getByRole('row').nth(1)).toHaveText(
    '9Date2025-02-31There is no 31 February: in 2025 it has 28 days.',
  );
  const saved = page.waitForEvent('download');
  await buttonOf(page, 'Save as CSV').click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe('bridges-errors.csv');
  const lines = readFileSync(await download.path(), 'utf8').split('\r\n');
  expect(lines[1]).toBe(
    '"9","Date","2025-02-31","There is no 31 February: in 2025 it has 28 days."',
  );
  expect(await api.library.status()).toMatchObject({ quotes: 23 });

  await buttonOf(page, 'Import 117 quotes').click();
  await expect(dialogOf(page)).toBeHidden();
  await expectFound(page, 140);
  const notice = noticesOf(page).filter({
    hasText: '117 quotes imported. 3 rows with errors left out.',
  });
  await notice.getByRole('button', { name: 'Undo' }).click();
  await expectFound(page, 23);
  expect(await api.library.status()).toMatchObject({ quotes: 23, speakers: 9, sources: 1 });
});

test('by keyboard: from the menu to the import, and back', async ({ page }) => {
  await expectFound(page, 23);
  await tabTo(page, page.getByRole('button', { name: 'Library', exact: true }));
  await page.keyboard.press('Enter');
  await takeFromMenu(page, 'Import quotes and sources…');
  await expect(buttonOf(page, 'Choose a file…')).toBeFocused();
  // The first key may come before the browser lets a test answer in the place of its own dialog.
  await expect(async () => {
    const chooser = page.waitForEvent('filechooser', { timeout: 2000 });
    await page.keyboard.press('Enter');
    await (await chooser).setFiles(fileOf('bridges.csv', table(30)));
  }).toPass();
  const meaning = dialogOf(page).getByLabel('Meaning of Saying');
  await tabTo(page, meaning);
  await page.keyboard.type('Wording');
  await expect(meaning).toHaveValue('text');
  await tabTo(page, buttonOf(page, 'Check'));
  await page.keyboard.press('Enter');
  await expectReport(page, '29 quotes of 30 rows');
  await expect(buttonOf(page, 'Import 29 quotes')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialogOf(page)).toBeHidden();
  await searchByKey(page, 'bridge');
  await expectFound(page, 29);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.locator('#main').focus();
  await page.keyboard.press('Control+z');
  await expect(noticesOf(page).filter({ hasText: 'Undid: Import 29 quotes' })).toBeVisible();
});

test('a file that is imported again brings nothing, unless it is to', async ({ page, api }) => {
  await expectFound(page, 23);
  const file = fileOf('bridges.jsonl', '{"text":"We build","speakers":["Ada King"]}\n');
  await chooseFile(page, file);
  await buttonOf(page, 'Check').click();
  await buttonOf(page, 'Import 1 quote').click();
  await expectFound(page, 24);
  await chooseFile(page, file);
  await buttonOf(page, 'Check').click();
  await expectReport(page, '0 quotes of 1 row');
  await expect(dialogOf(page)).toContainText('1 row with what the same speaker has said');
  await expect(buttonOf(page, 'Import 0 quotes')).toBeDisabled();
  await buttonOf(page, 'Back').click();
  await dialogOf(page).getByLabel('Leave out what the same speaker').uncheck();
  await buttonOf(page, 'Check').click();
  await buttonOf(page, 'Import 1 quote').click();
  await expect.poll(async () => api.library.status()).toMatchObject({ quotes: 25, speakers: 10 });
});

test('an import that is stopped leaves the library as it was', async ({ page, api }) => {
  await expectFound(page, 23);
  await chooseFile(page, fileOf('many.csv', table(60_000).replace('Saying', 'Quote')));
  await buttonOf(page, 'Check').click();
  await expectReport(page, '58,500 quotes');
  await buttonOf(page, 'Import 58,500 quotes').click();
  await expect(dialogOf(page).getByRole('status')).toContainText('Importing.');
  // Neither a key nor a click beside it throws away what takes minutes.
  await page.keyboard.press('Escape');
  await expect(buttonOf(page, 'Cancel')).toBeFocused();
  await expect(api.quotes.add({ text: 'Meanwhile' })).rejects.toMatchObject({ code: 'REFUSED' });
  await page.keyboard.press('Enter');
  await expect(noticesOf(page).filter({ hasText: 'Nothing of it was kept.' })).toBeVisible();
  await expect(dialogOf(page).getByRole('region', { name: 'Columns' })).toBeVisible();
  expect(await api.library.status()).toMatchObject({ quotes: 23, speakers: 9 });
  await expect.poll(async () => api.quotes.add({ text: 'After' }).then(() => true)).toBe(true);
});

test('what cannot be read is told, and another file can be chosen', async ({ page }) => {
  await expectFound(page, 23);
  await chooseFile(page, fileOf('old.csv', Buffer.from('\ufeffquote,speaker\n', 'utf16le')));
  await expect(dialogOf(page).getByRole('alert')).toContainText('in UTF-16 and not in UTF-8');
  const chooser = page.waitForEvent('filechooser');
  await buttonOf(page, 'Choose a file…').click();
  await (await chooser).setFiles(fileOf('new.csv', 'quote\n"never closed\n'));
  await buttonOf(page, 'Check').click();
  await expect(dialogOf(page).getByRole('alert')).toContainText('Row 2 does not end');
  await buttonOf(page, 'Another file…').click();
  await expect(buttonOf(page, 'Choose a file…')).toBeVisible();
  await buttonOf(page, 'Cancel').click();
  await expect(dialogOf(page)).toBeHidden();
});

test('a table that is dropped on the window is imported, and not read as an article', async ({
  page,
}) => {
  await expectFound(page, 23);
  const data = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['quote,speaker\nWe build,Ada\n'], 'dropped.csv'));
    return transfer;
  });
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
  await expect(dialogOf(page)).toContainText('dropped.csv');
  await expect(dialogOf(page).getByLabel('Meaning of quote')).toHaveValue('text');
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toBeHidden();
  await chooseInLibraryMenu(page, 'Import quotes and sources…');
  await expect(buttonOf(page, 'Choose a file…')).toBeVisible();
});
