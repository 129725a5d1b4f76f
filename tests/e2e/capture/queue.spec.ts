import { BRIDGE_TITLE } from '../support/articles.ts';
import { expect, test } from '../support/fixtures.ts';
import {
  currentOf,
  expectReview,
  expectState,
  openBridge,
  proposalsOf,
  queueOf,
} from '../support/review.ts';
import { noticesOf } from '../support/window.ts';

test.use({ library: 0 });

test('a review that is closed halfway waits in the queue, also after a restart', async ({
  page,
  api,
  restart,
}) => {
  const id = await openBridge(page, api);
  const [first, second] = await proposalsOf(api, id);
  if (!first || !second) throw new Error('Two proposals are needed.');
  await page.keyboard.press('Enter');
  await expectState(page, first.text, 'kept');
  await page.keyboard.press('x');
  await expectState(page, second.text, 'dropped');
  await page.keyboard.press('Escape');
  await expect(noticesOf(page).filter({ hasText: 'They wait for you' })).toBeVisible();
  const left = (await proposalsOf(api, id)).length - 2;
  const row = page.getByRole('list', { name: 'Articles under review' }).getByRole('listitem');
  await expect(row).toContainText(`${left} to review, 1 kept`);

  await restart();
  await page.getByRole('button', { name: `Review queue ${left}` }).click();
  await page.getByRole('button', { name: `Review ${BRIDGE_TITLE}` }).click();
  await expectReview(page, BRIDGE_TITLE);
  await expectState(page, first.text, 'kept');
  await expectState(page, second.text, 'dropped');
  await expect(currentOf(page)).toHaveAttribute('aria-posinset', '3');
});

test('an article of which nothing is kept can be discarded, and the discarding undone', async ({
  page,
  api,
}) => {
  await openBridge(page, api);
  await page.getByRole('button', { name: 'Later' }).click();
  await page.getByRole('button', { name: `Discard ${BRIDGE_TITLE}` }).click();
  await expect(page.getByText('No article waits for review.')).toBeVisible();
  expect(await api.sources.list({ text: '', limit: 5 })).toEqual([]);
  await noticesOf(page).getByRole('button', { name: 'Undo' }).last().click();
  await expect(page.getByRole('button', { name: `Review ${BRIDGE_TITLE}` })).toBeVisible();
});

test('the queue can be heard: how many, which one, and what was done', async ({ page, api }) => {
  const id = await openBridge(page, api);
  const total = (await proposalsOf(api, id)).length;
  const option = currentOf(page);
  await expect(option).toHaveAttribute('aria-setsize', String(total));
  await expect(option).toHaveAttribute('aria-posinset', '1');
  const active = await queueOf(page).getAttribute('aria-activedescendant');
  expect(await option.getAttribute('id')).toBe(active);
  await page.keyboard.press('Enter');
  const status = page.locator('output.visually-hidden');
  await expect(status).toHaveText(`Kept. ${total - 1} left.`);
  await page.keyboard.press('x');
  await expect(status).toHaveText(`Dropped. ${total - 2} left.`);
});
