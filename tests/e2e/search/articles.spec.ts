import type { Page } from '@playwright/test';
import { type Api, takeIn } from '../support/api.ts';
import { BRIDGE, BRIDGE_TITLE } from '../support/articles.ts';
import { expectNoFindings } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { expectFound, listOf, paneOf, rowsOf, searchByKey } from '../support/window.ts';

const FERRY = `The ferry that never came

By Ana Duarte

Harbour Times, 2 May 2025

Шановні пасажири, пором не прийде. The bridge was closed, and the ferry did not run.

“Nobody told us that the bridge was closed,” said Lena Ortiz, who waited for two hours.`;

const fieldOf = (page: Page) => page.getByRole('combobox', { name: 'Search articles' });
const articlesOf = (page: Page) => page.getByRole('listbox', { name: 'Articles' });
const textOf = (page: Page) => page.getByRole('region', { name: 'Stored text' });
const hitOf = (page: Page) => textOf(page).getByRole('group', { name: 'Found in the text' });

/** Takes two articles in, and keeps the quotes of the first. */
async function takeInTwo(api: Api): Promise<void> {
  const bridge = await takeIn(api, BRIDGE);
  await api.captures.keepAbove({ id: bridge, threshold: 0.5 });
  await takeIn(api, FERRY);
}

test.beforeEach(async ({ api, page }) => {
  await takeInTwo(api);
  await rowsOf(page).first().waitFor();
});

test('the texts of the sources are searched, and read where the words stand', async ({
  page,
  api,
}) => {
  const { total } = await api.quotes.find({
    query: { text: `source:"${BRIDGE_TITLE}"` },
    limit: 0,
  });
  const scope = page.getByRole('radiogroup', { name: 'Search in' });
  await scope.getByText('Articles').click();
  await expect(page.getByRole('heading', { name: 'Search the articles themselves' })).toBeVisible();
  await expectNoFindings(page, 'search in articles without words');
  await fieldOf(page).pressSequentially('bridge');
  const rows = articlesOf(page).getByRole('option');
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText('The ferry that never came');
  await expect(rows.first()).toContainText('not quoted yet');
  await expect(rows.last()).toContainText(BRIDGE_TITLE);
  await expect(rows.last()).toContainText(`${total} quotes`);
  await expect(rows.last().locator('mark').first()).toHaveText('Bridge');
  await expectNoFindings(page, 'articles found');
  await fieldOf(page).fill('пором speaker:lavrov');
  await expect(rows).toHaveCount(1);
  await expect(page.getByRole('search', { name: 'Articles' })).toContainText('1 article');
  await expect(page.getByRole('search', { name: 'Articles' })).toContainText('are about quotes');
  await rows.locator('p', { hasText: 'пасажири' }).click();
  await expect(textOf(page).locator('mark', { hasText: 'пором' })).toBeInViewport();
  await expectNoFindings(page, 'stored text');
  await textOf(page).getByRole('button', { name: 'Back' }).click();
  await expect(fieldOf(page)).toHaveValue('пором speaker:lavrov');
  await fieldOf(page).fill('zeppelin');
  await expect(page.getByRole('heading', { name: 'In no article' })).toBeVisible();
});

test('by keyboard: into the articles, into a text, from mark to mark, and a quote out of it', async ({
  page,
  api,
}) => {
  await searchByKey(page, 'closed');
  await page.keyboard.press('Alt+a');
  await expect(fieldOf(page)).toBeFocused();
  await expect(articlesOf(page).getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(articlesOf(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(hitOf(page)).toContainText('1 of 2');
  await page.keyboard.press('j');
  await expect(hitOf(page)).toContainText('2 of 2');
  await page.keyboard.press('k');
  await page.keyboard.press('n');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  for (let pressed = 0; pressed < 4; pressed++) await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'New quote' });
  await expect(dialog.getByLabel('Wording')).toHaveValue('the ferry did not run');
  await expect(dialog.getByLabel('Source')).toHaveValue('The ferry that never came');
  await expect(dialog.getByLabel('Paragraph')).toHaveValue('2');
  await dialog.getByRole('button', { name: 'Keep the quote' }).click();
  await expect(textOf(page).getByRole('button', { name: 'Show 1 quote' })).toBeEnabled();
  const { rows } = await api.quotes.page({
    query: { text: '"the ferry did not run"' },
    from: 0,
    count: 2,
  });
  const quote = await api.quotes.get({ id: rows[0]?.id ?? 0 });
  expect(quote.attestations[0]).toMatchObject({ match: 'exact', locators: { paragraph: '2' } });
  await page.keyboard.press('Escape');
  await expect(articlesOf(page)).toBeFocused();
  await page.keyboard.press('Alt+a');
  await expect(page.getByRole('combobox', { name: 'Search quotes' })).toBeFocused();
});

test('words selected with the mouse become a quote, and a quote in the text leads to itself', async ({
  page,
  api,
}) => {
  const { total } = await api.quotes.find({ query: {}, limit: 0 });
  await searchByKey(page, 'piers');
  await page.keyboard.press('Alt+a');
  await articlesOf(page).getByRole('option').first().click();
  const paragraph = textOf(page).locator('p', { hasText: 'after an inspection' });
  await paragraph.selectText();
  await page.keyboard.press('Shift+ArrowLeft');
  await textOf(page).getByRole('button', { name: 'Add as a quote' }).click();
  const dialog = page.getByRole('dialog', { name: 'New quote' });
  await expect(dialog.getByLabel('Wording')).toHaveValue(/^The city council/u);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await textOf(page).locator('mark', { hasText: 'wider than anyone expected' }).click();
  await expectFound(page, total);
  await expect(paneOf(page)).toContainText('wider than anyone expected');
});

test('from a quote its article is read on, and the way back leads to it', async ({ page }) => {
  await searchByKey(page, 'concrete');
  await expectFound(page, 1);
  await page.keyboard.press('Enter');
  await expect(listOf(page)).toBeFocused();
  await page.keyboard.press('w');
  await expect(textOf(page)).toContainText(BRIDGE_TITLE);
  await expect(textOf(page).locator('mark', { hasText: 'concrete' })).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(rowsOf(page)).toHaveCount(1);
  await paneOf(page).getByRole('button', { name: 'Read on in the article' }).click();
  await expect(textOf(page)).toContainText(BRIDGE_TITLE);
  await page.reload();
  await expect(textOf(page)).toContainText(BRIDGE_TITLE);
});
