import type { Locators } from '../../contract/csl.ts';
import type { StyleRules } from '../styles/index.ts';

/** One place in a source, as the style engine takes it. */
export interface Locator {
  label: string;
  locator: string;
}

// From the firmest to the widest; a reader needs only the first that is known.
const BY_PRECISION = ['page', 'timestamp', 'line', 'paragraph', 'section', 'chapter'] as const;

/** Judgments and laws, whose paragraphs have numbers in print. */
const NUMBERED = new Set(['legal_case', 'legislation', 'bill', 'regulation', 'treaty']);

/**
 * The one locator a style shows.
 *
 * Paragraphs are counted by us and not printed in most sources: APA 7 8.28 asks for such a count,
 * MLA 9 6.26 forbids it, CMOS 17 14.22 and Cite Them Right cite an unpaged source without one.
 *
 * @param type - Of the source.
 */
export function chooseLocator(style: StyleRules, locators: Locators, type: string): Locator | null {
  for (const label of BY_PRECISION) {
    const locator = locators[label]?.trim();
    if (locator === undefined || locator === '') continue;
    if (label === 'paragraph' && !style.paragraphs && !NUMBERED.has(type)) continue;
    return { label, locator };
  }
  return null;
}
