import { styleFile } from '../../formats/support/style-file.ts';
import { expectNoFindings } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { listOf } from '../support/window.ts';

test('styles are found, starred and chosen by key, and are at hand the next time', async ({
  page,
}) => {
  await listOf(page).waitFor();
  await page.keyboard.press('Control+Shift+e');
  const dialog = page.getByRole('dialog', { name: /^Cite / });
  const style = dialog.getByLabel('Style');
  const options = page.getByRole('listbox', { name: 'Styles' }).getByRole('option');
  await expect(style).toBeFocused();
  await page.keyboard.type('zeitschrift für religions');
  await expect(options).toContainText([/author-date/u, /\(note\)/u, 'Add a style file']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Alt+Enter');
  await expect(options.first()).toContainText('(note)');
  await expectNoFindings(page, 'the styles that are found');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('group', { name: 'Favourites' }).getByRole('option')).toContainText([
    'Zeitschrift für Religionswissenschaft (note)',
  ]);
  await page.keyboard.type('nature');
  await page.keyboard.press('Enter');
  await expect(style).toHaveValue('Nature');
  await expect(dialog.getByRole('region', { name: 'Preview' })).toContainText('1. ');
  await style.click();
  await expect(page.getByRole('group', { name: 'Used lately' }).getByRole('option')).toContainText([
    'Nature',
  ]);
  await page.keyboard.type('vancouver');
  await expect(options.first()).toContainText('Vancouver');
  await page.keyboard.press('Escape');
  await dialog.getByText('Whose style this is').click();
  await expect(dialog.getByText('Creative Commons Attribution-ShareAlike 3.0')).toBeVisible();
});

test('a style of one’s own is added from its file, and removed', async ({ page }) => {
  await listOf(page).waitFor();
  await page.keyboard.press('Control+Shift+e');
  const dialog = page.getByRole('dialog', { name: /^Cite / });
  const style = dialog.getByLabel('Style');
  async function add(text: string) {
    await style.fill('add');
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('option', { name: 'Add a style file' }).click();
    const buffer = Buffer.from(text);
    await (await chooser).setFiles({ name: 'house.csl', mimeType: 'text/xml', buffer });
  }
  await add('<style/>');
  await expect(page.getByRole('alert')).toContainText('no style of the Citation Style Language');
  await add(styleFile({ title: 'Haus &amp; Hof' }));
  await expect(style).toHaveValue('Haus & Hof');
  await expect(dialog.getByRole('region', { name: 'Preview' })).toContainText('zit. n.');
  await dialog.getByText('Whose style this is').click();
  await dialog.getByRole('button', { name: 'Remove it from the library' }).click();
  await expect(style).toHaveValue('APA 7');
});
