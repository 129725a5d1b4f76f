import type { Api } from '../support/api.ts';
import { expect, test } from '../support/fixtures.ts';
import {
  chooseInLibraryMenu,
  filtersOf,
  listOf,
  noticesOf,
  tabTo,
  takeFromMenu,
} from '../support/window.ts';

const counts = async (api: Api) =>
  Object.fromEntries((await api.tags.list()).map(({ name, quotes }) => [name, quotes]));

test('two tags are chosen and become one, and the notice parts them again', async ({
  page,
  api,
}) => {
  await listOf(page).waitFor();
  const before = await counts(api);
  await chooseInLibraryMenu(page, 'Tags…');
  const dialog = page.getByRole('dialog', { name: 'Tags' });
  await dialog.getByLabel('Choose denial').check();
  await dialog.getByLabel('Choose drone attack').check();
  await dialog.getByLabel('Merge those chosen into').selectOption('denial');
  await dialog.getByRole('button', { name: 'Merge' }).click();
  await expect(dialog.getByLabel('Choose drone attack')).toBeHidden();
  expect(await counts(api)).not.toHaveProperty('drone attack');
  await page.keyboard.press('Escape');
  await expect(filtersOf(page).getByRole('checkbox', { name: /^denial/u })).toBeVisible();
  await noticesOf(page).getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => counts(api)).toEqual(before);
});

test('a tag that is given the name of another can become it', async ({ page, api }) => {
  await page.getByRole('button', { name: 'Edit peace talks' }).click();
  const dialog = page.getByRole('dialog', { name: 'Tag' });
  await dialog.getByLabel('Name').fill('Denial');
  await expect(dialog).toContainText('the two can become one');
  await dialog.getByRole('button', { name: 'Merge' }).click();
  await expect(dialog).toBeHidden();
  await expect(noticesOf(page)).toContainText('“peace talks” is merged into “denial”.');
  expect(await counts(api)).not.toHaveProperty('peace talks');
});

test('by keyboard tags are found, merged and removed', async ({ page, api }) => {
  await listOf(page).waitFor();
  await tabTo(page, page.getByRole('button', { name: 'Library', exact: true }));
  await page.keyboard.press('Enter');
  await takeFromMenu(page, 'Tags…');
  const dialog = page.getByRole('dialog', { name: 'Tags' });
  await expect(dialog.getByLabel('Find a tag')).toBeFocused();
  await tabTo(page, dialog.getByLabel('Choose denial'));
  await page.keyboard.press('Space');
  await tabTo(page, dialog.getByLabel('Choose weapons'));
  await page.keyboard.press('Space');
  await tabTo(page, dialog.getByRole('button', { name: 'Merge' }));
  await page.keyboard.press('Enter');
  await expect(dialog.getByLabel('Choose weapons')).toBeHidden();
  expect(Object.keys(await counts(api))).toHaveLength(5);
  await tabTo(page, dialog.getByRole('button', { name: 'Remove retaliation' }));
  await page.keyboard.press('Enter');
  await expect(dialog.getByLabel('Choose retaliation')).toBeHidden();
  await page.keyboard.press('Escape');
  await listOf(page).focus();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(async () => Object.keys(await counts(api))).toHaveLength(6);
});
