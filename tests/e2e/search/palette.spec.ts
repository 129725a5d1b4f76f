import type { Locator, Page } from '@playwright/test';
import { expectNoFindings } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { expectFound, filtersOf, listOf, rowsOf, searchOf } from '../support/window.ts';

const paletteOf = (page: Page): Locator => page.getByRole('dialog', { name: 'Go to' });
const fieldOf = (page: Page): Locator => paletteOf(page).getByRole('combobox');
const lineOf = (page: Page, name: RegExp | string): Locator =>
  paletteOf(page).getByRole('option', { name });

async function openPalette(page: Page): Promise<void> {
  await rowsOf(page).first().waitFor();
  await expect(async () => {
    await page.keyboard.press('Control+k');
    await expect(fieldOf(page)).toBeFocused({ timeout: 1000 });
  }).toPass();
}

test('by keyboard it leads to a speaker, whom it offers first the next time', async ({ page }) => {
  await openPalette(page);
  await page.keyboard.type('Лавров');
  await expect(lineOf(page, /^Sergei Lavrov/u)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Sergei Lavrov' })).toBeVisible();
  await page.keyboard.press('Escape');
  await openPalette(page);
  const first = paletteOf(page).getByRole('group', { name: 'Recent' }).getByRole('option').first();
  await expect(first).toHaveAccessibleName(/^Sergei Lavrov/u);
  await expect(fieldOf(page)).toHaveAttribute(
    'aria-activedescendant',
    (await first.getAttribute('id'))!,
  );
  await expectNoFindings(page, 'palette');
  await page.keyboard.press('Escape');
  await expect(paletteOf(page)).toBeHidden();
});

test('Enter that comes before the answer takes what was typed, and nothing else', async ({
  page,
}) => {
  await openPalette(page);
  await fieldOf(page).fill('ushakov');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Yuri Ushakov' })).toBeVisible();
});

test('sources, tags, collections and saved searches are shown by it', async ({ page, api }) => {
  const { id } = await api.collections.add({ name: 'Palette book' });
  const quoteIds = await api.quotes.ids({ query: { text: 'angry' } });
  await api.collections.put({ id, quoteIds });
  await api.collections.save({ name: 'Palette search', query: { text: 'lavrov' } });
  const denials = (await api.tags.list()).find(({ name }) => name === 'denial')!.quotes;
  for (const [typed, line, found] of [
    ['palette b', 'Palette book', 2],
    ['palette s', 'Palette search', 1],
    ['denial', 'denial', denials],
    ['trump furious', 'Trump Furious', 23],
  ] as const) {
    await openPalette(page);
    await page.keyboard.type(typed);
    await lineOf(page, new RegExp(`^${line}`, 'u')).click();
    await expect(paletteOf(page)).toBeHidden();
    await expectFound(page, found);
  }
  await expect(filtersOf(page).getByRole('checkbox', { name: /^Trump Furious/u })).toBeChecked();
});

test('every command of the menus is in it, with its key, and is found by letters in order', async ({
  page,
}) => {
  await openPalette(page);
  await expect(lineOf(page, /^New from article… ?Ctrl\+Shift\+N$/u)).toBeVisible();
  await page.keyboard.type('kbs');
  await expect(lineOf(page, /^Keyboard shortcuts/u)).toHaveAttribute('aria-selected', 'true');
  await expect(lineOf(page, /^Keyboard shortcuts/u).locator('mark')).toHaveText(['K', 'b', 's']);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await page.keyboard.press('Escape');
  await openPalette(page);
  await page.keyboard.type('find');
  await page.keyboard.press('Enter');
  await expect(searchOf(page)).toBeFocused();
});

test('arrows go around, Esc and its own key leave, and the keyboard is where it was', async ({
  page,
}) => {
  await rowsOf(page).first().waitFor();
  await listOf(page).focus();
  await openPalette(page);
  await page.keyboard.press('ArrowUp');
  await expect(lineOf(page, 'About Dixit')).toHaveAttribute('aria-selected', 'true');
  await expect(lineOf(page, 'About Dixit')).toBeInViewport();
  await page.keyboard.press('ArrowDown');
  await expect(lineOf(page, /^New from article/u)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Control+k');
  await expect(paletteOf(page)).toBeHidden();
  await expect(listOf(page)).toBeFocused();
  await openPalette(page);
  await page.keyboard.type('nobody at all');
  await expect(paletteOf(page)).toContainText('Nothing is called “nobody at all”.');
  await expectNoFindings(page, 'palette without a line');
  await page.keyboard.press('Escape');
  await expect(listOf(page)).toBeFocused();
});
