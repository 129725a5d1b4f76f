import type { Locators } from '../../contract/csl.ts';

/** CSL locator labels as they are chosen, with the short form that stands before the number, and one as it is written. */
export const LOCATOR_WORDS: Record<
  keyof Locators,
  { name: string; short: string; example: string }
> = {
  page: { name: 'Page', short: 'p.', example: '12' },
  paragraph: { name: 'Paragraph', short: 'para.', example: '6' },
  section: { name: 'Section', short: 'sect.', example: '2.1' },
  chapter: { name: 'Chapter', short: 'ch.', example: '3' },
  line: { name: 'Line', short: 'l.', example: '20' },
  timestamp: { name: 'Time', short: 'at', example: '12:30' },
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
