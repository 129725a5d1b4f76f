import { expect, test } from '../support/fixtures.ts';
import {
  articleOf,
  currentOf,
  expectState,
  keptQuote,
  openBridge,
  proposalOf,
  proposalsOf,
  queueOf,
} from '../support/review.ts';
import { expectFound, paneOf, rowsOf } from '../support/window.ts';

test.use({ library: 0 });

const ACCIDENT = 'We are not going to wait for an accident';
const GIFT = 'a gift to the ferry company';

test('what was found is marked in the article, by more than colour', async ({ page, api }) => {
  const id = await openBridge(page, api);
  const found = await proposalsOf(api, id);
  await expect(queueOf(page).getByRole('option')).toHaveCount(found.length);
  const article = articleOf(page);
  await expect(article.locator('mark').filter({ hasText: ACCIDENT })).toBeVisible();
  await expect(article.locator('mark[data-label="cue"]').first()).toBeVisible();
  await expect(article.locator('mark[data-label="speaker"]').first()).toBeVisible();
  const legend = page.getByRole('list', { name: 'Marks in the article' });
  await expect(legend.getByRole('listitem')).toHaveText(['quotation', 'cue', 'speaker']);
  const shapes = await legend.locator('span').evaluateAll((spans) =>
    spans.map((span) => {
      const style = getComputedStyle(span);
      return [style.borderLeftWidth, style.borderTopWidth, style.textDecorationLine].join();
    }),
  );
  expect(new Set(shapes).size, 'shapes of the three marks').toBe(3);
  await expect(queueOf(page).getByRole('option').first()).toContainText(/confidence 0\.\d\d/u);
});

test('proposals are kept, dropped, and taken back with the mouse', async ({ page, api }) => {
  const id = await openBridge(page, api);
  await articleOf(page).locator('mark').filter({ hasText: GIFT }).click();
  await expect(currentOf(page)).toContainText(GIFT);
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await expectState(page, GIFT, 'kept');
  await queueOf(page).getByRole('option').filter({ hasText: ACCIDENT }).click();
  await page.getByRole('button', { name: 'Drop' }).click();
  await expectState(page, ACCIDENT, 'dropped');
  await page.getByRole('main').getByRole('button', { name: 'Undo' }).click();
  await expectState(page, ACCIDENT, 'pending');
  const quote = await keptQuote(api, id, GIFT);
  const kept = await proposalOf(api, id, GIFT);
  expect(quote.attestations).toMatchObject([
    { exact: GIFT, match: 'exact', spans: [[kept.start, kept.end]], cue: 'called' },
  ]);
  expect(quote.attestations[0]?.passage?.text).toContain('Councillor Ruth Okoye');
});

test('wording and speaker of a proposal are changed with the mouse', async ({ page, api }) => {
  await api.speakers.add({ display: 'Adelheid Lindholm', aliases: [{ form: 'The Mayor' }] });
  const id = await openBridge(page, api);
  await queueOf(page).getByRole('option').filter({ hasText: ACCIDENT }).click();
  await page.getByRole('button', { name: 'Edit' }).click();
  const form = page.getByRole('form', { name: 'Edit the proposal' });
  await form.getByLabel('Wording').fill('These words are not there');
  await expect(form).toContainText('These words do not stand in the article like this.');
  await form.getByLabel('Wording').fill('wait for an accident');
  await form.getByText('Mixed', { exact: true }).click();
  await form.getByRole('button', { name: 'Change' }).click();
  await expect(currentOf(page)).toContainText('“wait for an accident”');
  await page.getByRole('button', { name: 'Speaker', exact: true }).click();
  await page.getByRole('textbox', { name: 'Speaker' }).fill('the may');
  await page.getByRole('option', { name: /Adelheid Lindholm/u }).click();
  await expect(currentOf(page)).toContainText('Adelheid Lindholm');
  await page.getByRole('button', { name: 'Speaker', exact: true }).click();
  await page.getByRole('textbox', { name: 'Speaker' }).fill('Somebody Else');
  await page.getByRole('option', { name: 'New speaker “Somebody Else”' }).click();
  await expect(currentOf(page)).toContainText('Somebody Else');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await expectState(page, 'wait for an accident', 'kept');
  const quote = await keptQuote(api, id, 'wait for an accident');
  expect(quote).toMatchObject({ kind: 'mixed', attributions: [{ speaker: 'Somebody Else' }] });
});

test('words selected with the mouse become a quote that was missed', async ({ page, api }) => {
  const id = await openBridge(page, api);
  const before = (await proposalsOf(api, id)).length;
  const run = articleOf(page).getByText('an inspection found cracks in two', { exact: false });
  const box = await run.evaluate((element) => {
    const node = element.firstChild;
    if (!(node instanceof Text)) throw new Error('The run holds no text.');
    const range = document.createRange();
    const start = node.data.indexOf('found cracks');
    range.setStart(node, start);
    range.setEnd(node, start + 'found cracks'.length);
    const { left, right, top, height } = range.getBoundingClientRect();
    return { left, right, middle: top + height / 2 };
  });
  await page.mouse.move(box.left + 1, box.middle);
  await page.mouse.down();
  await page.mouse.move(box.right - 1, box.middle, { steps: 4 });
  await page.mouse.up();
  const bar = page.getByRole('group', { name: 'Selected words' });
  await expect(bar).toContainText('found cracks');
  await bar.getByRole('button', { name: 'Add as a quote' }).click();
  await expect(currentOf(page)).toContainText('found cracks');
  await expect(currentOf(page)).toContainText('by hand');
  expect(await proposalsOf(api, id)).toHaveLength(before + 1);
});

test('all above 0.9 are kept at once, and the finished review leads to quotes with their place', async ({
  page,
  api,
}) => {
  const id = await openBridge(page, api);
  const sure = (await proposalsOf(api, id)).filter(({ confidence }) => confidence >= 0.9);
  expect(sure.length).toBeGreaterThan(1);
  await page.getByRole('button', { name: `Keep all above 0.9 (${sure.length})` }).click();
  await expect(queueOf(page).locator('[data-state="kept"]')).toHaveCount(sure.length);
  await page.getByRole('button', { name: 'Finish' }).click();
  const ask = page.getByRole('dialog', { name: 'Finish the review?' });
  await ask.getByRole('button', { name: /^Drop \d+ and finish/u }).click();
  await expect(ask).toBeHidden();
  await expect.poll(async () => api.captures.list()).toEqual([]);
  await page.getByRole('button', { name: 'All quotes' }).click();
  await expectFound(page, sure.length);
  await rowsOf(page).filter({ hasText: 'wait for an accident' }).click();
  await expect(paneOf(page).locator('blockquote mark')).toContainText('wait for an accident');
  await expect(paneOf(page)).toContainText('Word for word');
});
