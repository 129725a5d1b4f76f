import type { Locator, Page } from '@playwright/test';
import { articleOf, TOWNS } from '../../support/documents/towns.ts';
import { type Api, takeIn } from '../support/api.ts';
import { expectNoFindings } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { currentOf, expectReview } from '../support/review.ts';
import { noticesOf } from '../support/window.ts';

test.use({ library: 0 });
// Twenty articles are read one after another, each in a process of its own.
test.describe.configure({ timeout: 180_000 });

const listOf = (page: Page): Locator => page.getByRole('listbox', { name: 'Quotations' });
const selectedOf = (page: Page): Locator => listOf(page).getByRole('option', { selected: true });
const detailOf = (page: Page): Locator => page.getByRole('region', { name: 'Quotation' });

/** Takes in twenty articles of four people's words, and opens the list of all. */
async function openAll(page: Page, api: Api): Promise<number[]> {
  for (const town of TOWNS) await takeIn(api, articleOf(town).join('\n'), `${town}.txt`);
  const { ids } = await api.captures.queue({ order: 'confidence' });
  expect(ids.length).toBeGreaterThan(60);
  await page.getByRole('button', { name: 'Review queue' }).click();
  await page.getByText('All by confidence').click();
  await expect(page.getByText(`${ids.length} of ${ids.length} to review`)).toBeVisible();
  await expect(listOf(page)).toBeFocused();
  return ids;
}

const pendingOf = async (api: Api) => (await api.captures.queue({ order: 'confidence' })).ids;

test('all quotations of twenty articles are reviewed by keyboard', async ({ page, api }) => {
  const ids = await openAll(page, api);
  await expect(selectedOf(page)).toHaveAttribute('aria-posinset', '1');
  await expectNoFindings(page, 'the list of all quotations');
  const inText = await api.captures.queue({ order: 'article' });
  const [firstInText] = await api.captures.queued({ ids: inText.ids.slice(0, 1) });
  await page.getByText('All in text order').click();
  await expect(selectedOf(page)).toContainText(firstInText?.text.slice(0, 40) ?? 'nothing');
  await page.getByText('All by confidence').click();
  await expect(listOf(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(selectedOf(page)).toHaveAttribute('aria-posinset', '2');
  await page.keyboard.press('x');
  await expect(page.getByText(`${ids.length - 2} of ${ids.length} to review`)).toBeVisible();
  await expect.poll(() => pendingOf(api)).toEqual(ids.slice(2));
  await page.keyboard.press('z');
  await expect.poll(() => pendingOf(api)).toEqual(ids.slice(1));

  await page.keyboard.press('w');
  const [third] = await api.captures.queued({ ids: [ids[2] ?? 0] });
  await expect(detailOf(page)).toContainText(third?.why ?? 'nothing');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(selectedOf(page)).toHaveCount(3);
  await page.keyboard.press('x');
  await expect(noticesOf(page).filter({ hasText: 'Dropped 3.' })).toBeVisible();
  await expect.poll(async () => (await pendingOf(api)).length).toBe(ids.length - 4);

  const { speaker } = (await api.captures.queued({ ids: await pendingOf(api) })).at(0) ?? {};
  await page.keyboard.press('Home');
  await page.keyboard.press('j');
  await page.keyboard.press('Shift+Enter');
  await expect(noticesOf(page).filter({ hasText: `of ${speaker}.` })).toBeVisible();
  const left = await api.captures.queued({ ids: (await pendingOf(api)).slice(0, 200) });
  expect(left.filter((row) => row.speaker === speaker)).toEqual([]);

  await page.keyboard.press('End');
  await expect(selectedOf(page)).toHaveAttribute('aria-posinset', String(ids.length));
  // What is decided is no longer in a list that is opened anew.
  while ((await selectedOf(page).getAttribute('data-state')) !== 'pending')
    await page.keyboard.press('k');
  const words = (await selectedOf(page).locator('bdi').first().textContent()) ?? '';
  await page.keyboard.press('o');
  await expect(currentOf(page)).toContainText(words);
  await page.keyboard.press('Escape');
  await expect(listOf(page)).toBeFocused();
  await expect(selectedOf(page)).toContainText(words);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('list', { name: 'Articles under review' })).toBeVisible();
});

test('all quotations of twenty articles are reviewed by mouse', async ({ page, api }) => {
  const ids = await openAll(page, api);
  const options = listOf(page).getByRole('option');
  await options.nth(1).click();
  await options.nth(3).click({ modifiers: ['Shift'] });
  await detailOf(page).getByRole('button', { name: 'Keep 3 selected' }).click();
  await expect.poll(async () => (await pendingOf(api)).length).toBe(ids.length - 3);
  await noticesOf(page).getByRole('button', { name: 'Undo' }).last().click();
  await expect.poll(async () => (await pendingOf(api)).length).toBe(ids.length);

  await options.nth(2).click();
  await detailOf(page)
    .getByRole('button', { name: /^Speaker/u })
    .click();
  await page.getByRole('textbox', { name: 'Speaker' }).fill('Somebody Else');
  await page.getByRole('option', { name: 'New speaker “Somebody Else”' }).click();
  await expect(options.nth(2)).toContainText('Somebody Else');

  await options.nth(4).click();
  const title = await detailOf(page).getByRole('heading').textContent();
  await detailOf(page)
    .getByRole('button', { name: /^Open article/u })
    .click();
  await expectReview(page, title ?? '');
});

test('what the library has is kept as one more place of it', async ({ page, api }) => {
  const words = 'Everybody in Corby has waited for this day';
  const { id } = await api.quotes.add({ text: words });
  await takeIn(api, articleOf('Corby').join('\n'));
  await page.getByRole('button', { name: 'Review queue' }).click();
  await page.getByText('All by confidence').click();
  await listOf(page).getByRole('option').filter({ hasText: words }).click();
  await expect(detailOf(page)).toContainText('Already in the library: same words');
  await expectNoFindings(page, 'a quotation that the library has');
  await page.keyboard.press('m');
  await expect.poll(async () => (await api.quotes.get({ id })).attestations.length).toBe(1);
});
