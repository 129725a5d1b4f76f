import type { Locators } from '../../contract/csl.ts';

/** CSL locator labels as they are chosen, with the short form that stands before the number. */
export const LOCATOR_WORDS: Record<keyof Locators, { name: string; short: string }> = {
  page: { name: 'Page', short: 'p.' },
  paragraph: { name: 'Paragraph', short: 'para.' },
  section: { name: 'Section', short: 'sect.' },
  chapter: { name: 'Chapter', short: 'ch.' },
  line: { name: 'Line', short: 'l.' },
  timestamp: { name: 'Time', short: 'at' },
};

/** The labels in the order in which they are offered. */
export const LOCATOR_LABELS = Object.keys(LOCATOR_WORDS) as (keyof Locators)[];

/** Where in a source: `p. 3, para. 6`; `null` where nothing is known. */
export function locatorsInWords(locators: Locators): string | null {
  const parts = LOCATOR_LABELS.flatMap((label) => {
    const value = locators[label];
    return value === undefined || value === '' ? [] : [`${LOCATOR_WORDS[label].short} ${value}`];
  });
  return parts.length === 0 ? null : parts.join(', ');
}
