import { takeIn } from '../support/api.ts';
import { expectNoFindings } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { articleOf, expectReview, queueOf } from '../support/review.ts';

test.use({ library: 0 });

const ARTICLE = [
  'Bridge Open Again',
  'By Lena Fischer',
  'The bridge in spring, seen from the mill',
  '“It is safe,” Mayor Ines Okafor said on Tuesday.',
  'Nobody cheered.',
  '“Go across,” she added.',
].join('\n\n');

test('paragraphs are counted and left out by keyboard and mouse, also for quotes kept before', async ({
  page,
  api,
}) => {
  const id = await takeIn(api, ARTICLE);
  await page.getByRole('button', { name: /^Review queue/u }).click();
  await page.getByRole('button', { name: 'Review Bridge Open Again' }).click();
  await expectReview(page, 'Bridge Open Again');
  await expect(queueOf(page)).toBeFocused();
  const numbers = articleOf(page).locator('[data-paragraph]');
  const shown = () =>
    numbers.evaluateAll((all) => all.map((each) => each.getAttribute('data-number')));
  expect(await shown()).toEqual(['1', '–', '2', '3', '4', '5']);
  await page.keyboard.press('Enter');
  const { quoteId } = (await api.captures.get({ id })).proposals[0]!;
  const placeOf = async () => (await api.quotes.get({ id: quoteId! })).attestations[0]?.locators;
  await expect.poll(placeOf).toEqual({ paragraph: '3' });

  await page.keyboard.press('p');
  const bar = page.getByRole('application', { name: 'Paragraph numbers' });
  await expect(bar).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(bar).toContainText(/Paragraph 2|Paragraph 3/u);
  await expectNoFindings(page, 'numbering paragraphs');
  await page.keyboard.press('Escape');
  await expect(queueOf(page)).toBeFocused();

  await numbers.nth(2).click();
  await expect(bar).toContainText('Paragraph 2');
  await bar.getByRole('button', { name: 'Not of the article' }).click();
  await expect.poll(shown).toEqual(['1', '–', '–', '2', '3', '4']);
  await expect.poll(placeOf).toEqual({ paragraph: '2' });
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('b');
  await expect.poll(shown).toEqual(['–', '–', '–', '1', '2', '3']);
  await expect.poll(placeOf).toEqual({ paragraph: '1' });
  await page.keyboard.press('x');
  await expect(bar.getByRole('button', { name: 'Count it' })).toBeVisible();
  await expect.poll(placeOf).toEqual({});
  await page.keyboard.press('x');
  await expect.poll(placeOf).toEqual({ paragraph: '1' });
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await expect(page.getByRole('application', { name: 'Selected words' })).toBeFocused();
});
