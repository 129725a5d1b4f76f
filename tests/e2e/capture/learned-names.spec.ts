import { BRIDGE_TITLE } from '../support/articles.ts';
import { expectNoFindings } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { currentOf, expectReview, openBridge, proposalsOf, queueOf } from '../support/review.ts';
import { noticesOf } from '../support/window.ts';

test.use({ library: 0 });

test('a corrected speaker is corrected where the article calls them the same, and remembered on wish', async ({
  page,
  api,
}) => {
  const id = await openBridge(page, api);
  const all = await proposalsOf(api, id);
  const counts = Map.groupBy(all, ({ speaker }) => speaker);
  const chosen = all.find(
    ({ calling, speaker }) =>
      speaker !== null && calling === speaker && (counts.get(speaker)?.length ?? 0) > 1,
  );
  if (!chosen?.speaker) throw new Error('A speaker is needed who is quoted twice.');
  const others = (counts.get(chosen.speaker)?.length ?? 0) - 1;
  await queueOf(page).getByRole('option').nth(all.indexOf(chosen)).click();
  await page.keyboard.press('s');
  await page.keyboard.type('Somebody Else');
  await expect(page.getByRole('option', { name: 'New speaker “Somebody Else”' })).toBeVisible();
  await page.keyboard.press('Alt+a');
  const box = page.getByRole('checkbox', { name: `Also call them “${chosen.speaker}”` });
  await expect(box).toBeChecked();
  await expectNoFindings(page, 'the speaker of a proposal');
  await page.keyboard.press('Enter');
  await expect(currentOf(page)).toContainText('Somebody Else');
  await expect(noticesOf(page).filter({ hasText: 'called the same' })).toBeVisible();
  const renamed = queueOf(page).getByRole('option').filter({ hasText: 'Somebody Else' });
  await expect(renamed).toHaveCount(others + 1);

  const called = await api.speakers.called({ name: chosen.speaker });
  expect(called).toMatchObject({ display: 'Somebody Else' });

  await page.keyboard.press('z');
  await expect(renamed).toHaveCount(0);
  await expectReview(page, BRIDGE_TITLE);
});
