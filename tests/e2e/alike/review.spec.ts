import type { Page } from '@playwright/test';
import type { Api } from '../support/api.ts';
import { expect, test } from '../support/fixtures.ts';
import { currentOf, keptQuote, openBridge, proposalOf } from '../support/review.ts';
import { noticesOf } from '../support/window.ts';

test.use({ library: 0 });

const WORDS = 'We are not going to wait for an accident';

const stripOf = (page: Page) => page.getByRole('group', { name: 'Like the one just kept' });

/** Adds the first quotation of the article by hand, and keeps it in the review. */
async function keepKnown(page: Page, api: Api): Promise<{ id: number; known: number }> {
  const { id: known } = await api.quotes.add({
    text: WORDS,
    attestations: [{ newSource: 'The Courier', exact: WORDS }],
  });
  const id = await openBridge(page, api);
  const { text } = await proposalOf(api, id, WORDS);
  await page.getByRole('option').filter({ hasText: WORDS }).first().click();
  await expect(currentOf(page)).toContainText(text.slice(0, 30));
  await page.keyboard.press('Enter');
  return { id, known };
}

test('M merges what was kept into the quote that is there, and Z parts them', async ({
  page,
  api,
}) => {
  const { id, known } = await keepKnown(page, api);
  await expect(stripOf(page)).toContainText('The Courier');
  await page.keyboard.press('m');
  await expect(stripOf(page)).toBeHidden();
  expect((await keptQuote(api, id, WORDS)).id).toBe(known);
  expect((await api.quotes.get({ id: known })).attestations).toHaveLength(2);
  await page.keyboard.press('z');
  await expect(stripOf(page)).toBeVisible();
  expect((await api.quotes.get({ id: known })).attestations).toHaveLength(1);
});

test('the buttons link it as another wording, and what is ignored waits', async ({ page, api }) => {
  const { id, known } = await keepKnown(page, api);
  await stripOf(page).getByRole('button', { name: 'Another wording' }).click();
  await expect(stripOf(page)).toBeHidden();
  const kept = await keptQuote(api, id, WORDS);
  expect((await api.relations.of({ id: kept.id })).variants).toMatchObject([{ id: known }]);
});

test('quotes that are kept together are told of, and looked at one after the other', async ({
  page,
  api,
}) => {
  await api.quotes.add({ text: WORDS });
  const id = await openBridge(page, api);
  const { confidence } = await proposalOf(api, id, WORDS);
  expect(confidence).toBeGreaterThanOrEqual(0.9);
  await page.keyboard.press('a');
  const notice = noticesOf(page).filter({ hasText: '1 quote is like others in the library.' });
  await notice.getByRole('button', { name: 'Look' }).click();
  const dialog = page.getByRole('dialog', { name: 'The same quote elsewhere' });
  await expect(dialog).toContainText('Nobody named');
  await dialog.getByRole('button', { name: /^Leave apart/u }).click();
  await expect(dialog).toBeHidden();
});
