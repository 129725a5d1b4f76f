import { takeIn } from '../support/api.ts';
import { expectNoFindings } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { currentOf, expectReview, keptQuote, queueOf } from '../support/review.ts';
import { tabTo } from '../support/window.ts';

test.use({ library: 0 });

const TITLE = 'Old Bridge Closed for Good';
const ARTICLE = [
  TITLE,
  '“We have checked every bolt of the old bridge,” said Ines Okafor, the engineer, and Tomas Brandt.',
  'Harbour News reports that Yuri Salo told the council that the old road was closed for good.',
].join('\n');

test('who said it together and who passed it on are shown, taken out by keyboard, and kept', async ({
  page,
  api,
}) => {
  const id = await takeIn(api, ARTICLE);
  await page.getByRole('button', { name: 'Review queue' }).click();
  await page.getByRole('button', { name: `Review ${TITLE}` }).click();
  await expectReview(page, TITLE);
  await expect(currentOf(page)).toContainText('Ines Okafor and Tomas Brandt');
  await page.keyboard.press('Enter');
  const both = await keptQuote(api, id, 'We have checked');
  expect(both.attributions.map(({ speaker }) => speaker)).toEqual(['Ines Okafor', 'Tomas Brandt']);

  const passed = queueOf(page).getByRole('option').filter({ hasText: 'passed on by Harbour News' });
  await passed.click();
  await expect(passed).toContainText('Yuri Salo');
  await page.keyboard.press('w');
  await expect(page.getByRole('region', { name: 'Proposals' })).toContainText(
    '; passed on by Harbour News',
  );
  await page.keyboard.press('s');
  const remove = page.getByRole('button', { name: 'Remove Harbour News' });
  await expectNoFindings(page, 'who passed a proposal on');
  await tabTo(page, remove);
  await page.keyboard.press('Delete');
  await expect(remove).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'Speaker' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(queueOf(page)).toBeFocused();
  await expect(currentOf(page)).not.toContainText('passed on');
  await page.keyboard.press('z');
  await expect(currentOf(page)).toContainText('passed on by Harbour News');
  await page.keyboard.press('Enter');
  const told = await keptQuote(api, id, 'the old road');
  expect(told.attestations).toMatchObject([{ hops: [{ name: 'Harbour News', verb: 'reports' }] }]);
});
