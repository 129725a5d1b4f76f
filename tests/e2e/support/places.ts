import { expect, type Locator, type Page } from '@playwright/test';
import { type Api, takeIn } from './api.ts';
import { expectFound, paneOf, searchOf } from './window.ts';

const ARTICLE = `Minister rejects claim

“We shall not accept this claim,” the minister told reporters. “Nobody has shown evidence.”

Міністр додав: «Це повна вигадка, і всі це знають».`;

/** The wording of the quote that stands in several places. */
export const WORDING = 'We shall not accept this claim. Nobody has shown evidence.';

/** Wordings of its places, each with what the badge says of it; the first source has no text. */
export const PLACES = {
  'Evening briefing': { exact: WORDING, badge: 'No stored text' },
  'Minister rejects claim': { exact: WORDING, badge: 'But for marks and spaces' },
} as const;

/** Adds a quote that stands in a source without a text, and in one that was taken in. */
export async function addPlaces(api: Api): Promise<{ quoteId: number; sourceId: number }> {
  const captureId = await takeIn(api, ARTICLE, 'Minister rejects claim.txt');
  const { source } = await api.captures.get({ id: captureId });
  await api.captures.finish({ id: captureId });
  const { id: quoteId } = await api.quotes.add({
    text: WORDING,
    attributions: [{ newSpeaker: 'Ines Okafor' }],
    attestations: [
      { newSource: 'Evening briefing', exact: WORDING, locators: { page: '3' } },
      { sourceId: source.id, exact: WORDING, locators: { paragraph: '2' } },
    ],
  });
  return { quoteId, sourceId: source.id };
}

/** Opens that quote in the pane. */
export async function openPlaces(page: Page): Promise<Locator> {
  await searchOf(page).fill('nobody evidence');
  await expectFound(page, 1);
  const pane = paneOf(page);
  await expect(pane.getByRole('button', { name: /^Wording: We shall not/u })).toBeVisible();
  return pane;
}

/** One place of the quote that is open. */
export const placeOf = (page: Page, sourceTitle: string): Locator =>
  paneOf(page).getByRole('group', { name: `Place in ${sourceTitle}` });
