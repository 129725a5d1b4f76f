import { expectNoFindings } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { expectFound, noticesOf } from '../support/window.ts';
import { buttonOf, chooseFile, dialogOf, expectReport, fileOf } from './table.ts';

test.describe.configure({ timeout: 120_000 });

const BIB = `@book{moor, title = {Mooring}, author = {Okafor, Ines}, year = 2019,
  annotation = {Karl Marx: “We moor at night” (page 3)}}
@article{plan, title = {The plan}, journaltitle = {Gazette}, date = {2025-01-02}, volume = {7}}
@book{bad, author = {Roe, Jane}}
`;

test('a bibliography is checked at once, imported, taken back, and known the second time', async ({
  page,
  api,
}) => {
  await expectFound(page, 23);
  await chooseFile(page, fileOf('sources.bib', BIB));
  await expectReport(page, 'sources.bib — 3 records: 2 new sources; 1 quote. With 1 new speaker.');
  await expect(dialogOf(page).getByRole('region', { name: 'Errors' })).toContainText(
    '4titleThere is no title.',
  );
  expect(await api.library.status()).toMatchObject({ quotes: 23, sources: 1 });
  await buttonOf(page, 'Import 1 quote and 2 sources').click();
  await expectFound(page, 24);
  const notice = noticesOf(page).filter({ hasText: '1 quote imported.' });
  await notice.getByRole('button', { name: 'Undo' }).click();
  await expectFound(page, 23);
  expect(await api.library.status()).toMatchObject({ quotes: 23, sources: 1 });

  await chooseFile(page, fileOf('sources.bib', BIB));
  await buttonOf(page, 'Import 1 quote and 2 sources').click();
  await expectFound(page, 24);
  await chooseFile(page, fileOf('sources.bib', BIB));
  await expectReport(
    page,
    '3 records: 2 the same in the library; 0 quotes (1 quote there already).',
  );
  await expect(buttonOf(page, /^Import/u)).toBeDisabled();

  await buttonOf(page, 'Another file…').click();
  const chooser = page.waitForEvent('filechooser');
  await buttonOf(page, 'Choose a file…').click();
  const other = BIB.replace('volume = {7}', 'volume = {8}, number = {2}');
  await (await chooser).setFiles(fileOf('other.bib', other));
  const differences = dialogOf(page).getByRole('region', { name: 'Differences' });
  await expect(differences).toContainText('3The planVolume78Library kept');
  await expectNoFindings(page, 'report of a bibliography');
  await dialogOf(page)
    .getByLabel(/^Take the file’s word/u)
    .check();
  await expect(differences).toContainText('3The planVolume78File taken');
  await expect(differences).toContainText('3The planIssue2Filled in');
  await buttonOf(page, 'Import changes to 1 source').click();
  await expect(noticesOf(page).filter({ hasText: 'Changes to 1 source imported.' })).toBeVisible();

  // Where it only says something else, that the library keeps its word is remembered.
  const third = BIB.replace('volume = {7}', 'volume = {9}');
  await chooseFile(page, fileOf('third.bib', third));
  await buttonOf(page, 'Keep the library’s word').click();
  await expect(noticesOf(page).filter({ hasText: 'keeps its own word of 1 source' })).toBeVisible();
  await chooseFile(page, fileOf('third.bib', third));
  await expect(differences).toContainText('3The planVolume89Library kept, as before');
  await expect(buttonOf(page, /^(?:Import|Keep)/u)).toBeDisabled();
});

test('what is no bibliography is told, and a check that is stopped asks for a file again', async ({
  page,
}) => {
  await expectFound(page, 23);
  await chooseFile(page, fileOf('empty.bib', 'Nothing of the kind'));
  await expect(dialogOf(page).getByRole('alert')).toContainText('There is no record in this file');
  await page.route('**/imports/check', () => undefined);
  const chooser = page.waitForEvent('filechooser');
  await buttonOf(page, 'Choose a file…').click();
  await (await chooser).setFiles(fileOf('sources.bib', BIB));
  await expect(dialogOf(page).getByRole('status')).toContainText('Looking through all of it');
  await buttonOf(page, 'Cancel').click();
  await expect(buttonOf(page, 'Choose a file…')).toBeVisible();
});
