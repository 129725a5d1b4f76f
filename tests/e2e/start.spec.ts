import { expect, test } from './support/fixtures.ts';
import {
  chooseInLibraryMenu,
  expectFound,
  filtersOf,
  listOf,
  rowsOf,
  tabTo,
  takeFromMenu,
} from './support/window.ts';

const SPEAKERS = ['Donald Trump', 'Volodymyr Zelensky', 'Sergei Lavrov', 'Yuri Ushakov'];

test('the first start shows the sample with its source, speakers, roles and aliases', async ({
  page,
  api,
}) => {
  await expectFound(page, 23);
  await expect(rowsOf(page).first()).toContainText('International Business Times');
  for (const name of SPEAKERS) await expect(filtersOf(page).getByLabel(name).first()).toBeVisible();
  const [source] = await api.sources.list({ text: '', limit: 5 });
  expect(source).toMatchObject({ container: 'International Business Times', issued: '2025' });
  const [zelensky] = await api.speakers.list({ text: 'Зеленський', limit: 5 });
  expect(zelensky).toMatchObject({ display: 'Volodymyr Zelensky', role: 'President of Ukraine' });
});

test('one click removes the sample, and one brings it back', async ({ page, api }) => {
  await chooseInLibraryMenu(page, 'Remove the sample');
  const back = page.getByRole('button', { name: /^Add the sample/u });
  await expect(back).toBeVisible();
  expect(await api.library.status()).toMatchObject({ quotes: 0, speakers: 0, sources: 0 });
  await back.click();
  await expectFound(page, 23);
  await chooseInLibraryMenu(page, 'Remove the sample');
  await expect(listOf(page)).toBeHidden();
  await chooseInLibraryMenu(page, 'Add the sample');
  await expectFound(page, 23);
});

test('by keyboard the sample goes and comes back', async ({ page }) => {
  const menu = page.getByRole('button', { name: 'Library', exact: true });
  await tabTo(page, menu);
  await page.keyboard.press('Enter');
  await takeFromMenu(page, 'Remove the sample');
  await expect(listOf(page)).toBeHidden();
  await expect(menu).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: /^Add the sample/u }));
  await page.keyboard.press('Enter');
  await expectFound(page, 23);
});

test('the first Tab leads past commands and filters to the quotes', async ({ page }) => {
  await rowsOf(page).first().waitFor();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Skip to the quotes' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(listOf(page)).toBeFocused();
});

test('the address in the bar holds nothing that opens another window', async ({
  page,
  server,
  context,
}) => {
  await rowsOf(page).first().waitFor();
  await expect(page).toHaveURL(`${server.origin}/`);
  const other = await context.newPage();
  await other.goto(server.origin);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(
    'This window is not connected to Dixit',
  );
});

test('a window that is loaded anew stays where it was', async ({ page }) => {
  await page.getByLabel('Yuri Ushakov').first().check();
  await expectFound(page, 2);
  await page.reload();
  await expectFound(page, 2);
});

test('light or dark is chosen, and kept', async ({ page }) => {
  await rowsOf(page).first().waitFor();
  const scheme = () => page.locator('html').getAttribute('data-mantine-color-scheme');
  await page.getByRole('button', { name: 'Light or dark' }).click();
  await page.getByRole('menuitemradio', { name: 'Dark' }).click();
  expect(await scheme()).toBe('dark');
  await page.reload();
  await rowsOf(page).first().waitFor();
  expect(await scheme()).toBe('dark');
});
