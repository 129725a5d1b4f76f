import { expect, test } from '../support/fixtures.ts';
import {
  currentOf,
  expectState,
  keptQuote,
  openBridge,
  proposalOf,
  proposalsOf,
  queueOf,
} from '../support/review.ts';
import { expectFound, noticesOf, tabTo } from '../support/window.ts';

test.use({ library: 0 });

test('J, K and arrows move; Enter keeps, X drops, Z undoes', async ({ page, api }) => {
  const id = await openBridge(page, api);
  const [first, second, third] = await proposalsOf(api, id);
  if (!first || !second || !third) throw new Error('Three proposals are needed.');
  const at = async (place: number) =>
    expect(currentOf(page)).toHaveAttribute('aria-posinset', String(place));
  await at(1);
  await page.keyboard.press('j');
  await at(2);
  await page.keyboard.press('ArrowDown');
  await at(3);
  await page.keyboard.press('k');
  await at(2);
  await page.keyboard.press('ArrowUp');
  await at(1);
  await page.keyboard.press('Enter');
  await expectState(page, first.text, 'kept');
  await at(2);
  await page.keyboard.press('x');
  await expectState(page, second.text, 'dropped');
  await at(3);
  await page.keyboard.press('z');
  await expectState(page, second.text, 'pending');
  await at(2);
  await page.keyboard.press('z');
  await expectState(page, first.text, 'pending');
  await at(1);
  expect((await api.quotes.find({ query: {}, limit: 0 })).total).toBe(0);
});

test('E moves the bounds by word and by letter, and Enter takes them', async ({ page, api }) => {
  const id = await openBridge(page, api);
  const words = 'We are not going to wait for an accident';
  const before = await proposalOf(api, id, words);
  await page.keyboard.press('e');
  await expect(page.getByRole('spinbutton', { name: 'Start' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('spinbutton', { name: 'End' })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(queueOf(page)).toBeFocused();
  const after = await proposalOf(api, id, 'are not going to wait for an');
  expect(after.start).toBe(before.start + 'We '.length);
  expect(after.text).not.toContain(',');
  await page.keyboard.press('e');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Escape');
  await expect(queueOf(page)).toBeFocused();
  expect((await proposalOf(api, id, 'are not')).start).toBe(after.start);
});

test('S changes the speaker: type-ahead over names and aliases, or a new one', async ({
  page,
  api,
}) => {
  await api.speakers.add({ display: 'Adelheid Lindholm', aliases: [{ form: 'The Mayor' }] });
  const id = await openBridge(page, api);
  await page.keyboard.press('s');
  await expect(page.getByRole('textbox', { name: 'Speaker' })).toBeFocused();
  await page.keyboard.type('the may');
  await expect(page.getByRole('option', { name: /Adelheid Lindholm/u })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(currentOf(page)).toContainText('Adelheid Lindholm');
  await expect(queueOf(page)).toBeFocused();
  await page.keyboard.press('s');
  await page.keyboard.type('Somebody Else');
  await expect(page.getByRole('option', { name: 'New speaker “Somebody Else”' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(currentOf(page)).toContainText('Somebody Else');
  await page.keyboard.press('s');
  await page.keyboard.type('nobody at all');
  await page.keyboard.press('Escape');
  await expect(queueOf(page)).toBeFocused();
  await expect(currentOf(page)).toContainText('Somebody Else');
  await page.keyboard.press('Enter');
  await expect(queueOf(page).locator('[data-state="kept"]')).toHaveCount(1);
  const quote = await keptQuote(api, id, 'We are not going to wait');
  expect(quote.attributions).toMatchObject([{ speaker: 'Somebody Else' }]);
});

test('N selects words by keyboard that were missed, and Enter makes them a proposal', async ({
  page,
  api,
}) => {
  const id = await openBridge(page, api);
  const before = await proposalsOf(api, id);
  await page.keyboard.press('n');
  const bar = page.getByRole('application', { name: 'Selected words' });
  await expect(bar).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  const selected = (await bar.locator('q').textContent()) ?? '';
  expect(selected.split(' ')).toHaveLength(3);
  await page.keyboard.press('Enter');
  await expect(currentOf(page)).toContainText(selected);
  await expect(queueOf(page)).toBeFocused();
  expect(await proposalsOf(api, id)).toHaveLength(before.length + 1);
  await page.keyboard.press('Enter');
  await expectState(page, selected, 'kept');
});

test('A keeps all above 0.9, and F finishes', async ({ page, api }) => {
  const id = await openBridge(page, api);
  const all = await proposalsOf(api, id);
  const sure = all.filter(({ confidence }) => confidence >= 0.9).length;
  await page.keyboard.press('a');
  await expect(queueOf(page).locator('[data-state="kept"]')).toHaveCount(sure);
  await page.keyboard.press('f');
  const ask = page.getByRole('dialog', { name: 'Finish the review?' });
  await expect(ask.getByRole('button', { name: /^Drop/u })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(noticesOf(page).filter({ hasText: `${sure} quotes kept` })).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'All quotes' }));
  await page.keyboard.press('Enter');
  await expectFound(page, sure);
});
