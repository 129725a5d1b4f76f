import { expect, type Locator, type Page } from '@playwright/test';
import type { Proposal } from '../../../contract/captures.ts';
import type { Quote } from '../../../contract/quotes.ts';
import { type Api, takeIn } from './api.ts';
import { BRIDGE, BRIDGE_TITLE } from './articles.ts';

/** The queue of proposals beside the article. */
export const queueOf = (page: Page): Locator => page.getByRole('listbox', { name: 'Proposals' });

/** The text of the article with its marks. */
export const articleOf = (page: Page): Locator =>
  page.getByRole('region', { name: 'Article', exact: true });

/** The proposal that keys and buttons are about. */
export const currentOf = (page: Page): Locator =>
  queueOf(page).getByRole('option', { selected: true });

/** What stands about the source beside the article. */
export const sourceOf = (page: Page): Locator =>
  page.getByRole('region', { name: 'Source', exact: true });

/** Waits until the review of an article is on show. */
export async function expectReview(page: Page, title: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(articleOf(page)).toBeVisible();
}

/** Takes the article of the bridge in, and opens its review from the queue. */
export async function openBridge(page: Page, api: Api): Promise<number> {
  const id = await takeIn(api, BRIDGE);
  await page.getByRole('button', { name: 'Review queue' }).click();
  await page.getByRole('button', { name: `Review ${BRIDGE_TITLE}` }).click();
  await expectReview(page, BRIDGE_TITLE);
  await expect(queueOf(page)).toBeFocused();
  return id;
}

/** The proposals of a review in the order of the article. */
export async function proposalsOf(api: Api, id: number): Promise<Proposal[]> {
  const { proposals } = await api.captures.get({ id });
  return proposals.toSorted((one, other) => one.start - other.start || other.end - one.end);
}

/** The proposal that begins with these words; waits for it, since the window shows it sooner. */
export async function proposalOf(api: Api, id: number, words: string): Promise<Proposal> {
  let found: Proposal | undefined;
  await expect(async () => {
    found = (await proposalsOf(api, id)).find(({ text }) => text.startsWith(words));
    expect(found, `a proposal that begins with “${words}”`).toBeDefined();
  }).toPass({ timeout: 10_000, intervals: [50, 100, 250] });
  if (!found) throw new Error(`No proposal begins with “${words}”.`);
  return found;
}

/** The quote that keeping such a proposal made; waits until the library has it. */
export async function keptQuote(api: Api, id: number, words: string): Promise<Quote> {
  let quoteId: number | null = null;
  await expect(async () => {
    ({ quoteId } = await proposalOf(api, id, words));
    expect(quoteId, 'the quote of the proposal').not.toBeNull();
  }).toPass({ timeout: 10_000, intervals: [50, 100, 250] });
  return api.quotes.get({ id: quoteId ?? 0 });
}

/** Waits until a proposal that begins with these words is in this state. */
export async function expectState(
  page: Page,
  words: string,
  state: Proposal['state'],
): Promise<void> {
  const option = queueOf(page).getByRole('option').filter({ hasText: words }).first();
  await expect(option).toHaveAttribute('data-state', state);
}
