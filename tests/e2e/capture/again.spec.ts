import { expectNoFindings } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { openBridge, proposalsOf } from '../support/review.ts';
import { noticesOf } from '../support/window.ts';

test.use({ library: 0 });

test('quotations are found again in a review, and what is the same is no news', async ({
  page,
  api,
}) => {
  const id = await openBridge(page, api);
  const before = await proposalsOf(api, id);
  await page.getByRole('button', { name: 'Find quotations again' }).click();
  await expect(noticesOf(page).filter({ hasText: 'Nothing has changed' })).toBeVisible();
  expect(await proposalsOf(api, id)).toEqual(before);
  await expectNoFindings(page, 'a review with its source');
});
