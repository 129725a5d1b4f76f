import type { Locators } from '../../contract/csl.ts';
import { numberParagraphs } from '../../contract/articles/paragraphs.ts';
import type { PageStart } from '../../contract/extraction.ts';
import { timesIn } from '../../extract/transcripts/find-turns.ts';
import type { Catalogue } from '../../db/catalogue.ts';
import { found } from '../refusals.ts';

/** What stands where in a stored text. */
export interface Places {
  text: string;
  leftOut: readonly number[];
  pages: readonly PageStart[];
}

/** Makes the function that tells the place of an offset in words: paragraph, page and time if any. */
export function locatorsIn({ text, leftOut, pages }: Places): (offset: number) => Locators {
  const numbers = numberParagraphs(text, leftOut);
  const timeAt = timesIn(text);
  return (offset) => {
    const paragraph = numbers.at(offset);
    const timestamp = timeAt(offset);
    const page = pages.findLast(({ start }) => start <= offset)?.label;
    return {
      ...(page !== undefined && { page }),
      ...(paragraph !== null && { paragraph: String(paragraph) }),
      ...(timestamp !== null && { timestamp }),
    };
  };
}

/**
 * Says which paragraphs of an article have no number, and gives the quotes that were kept of it their
 * new ones: all but those whose number was changed by hand.
 *
 * @param leftOut - Where these paragraphs begin; what is no beginning is left away.
 */
export function numberCapture(
  catalogue: Catalogue,
  captureId: number,
  leftOut: readonly number[],
): void {
  const capture = found(catalogue.captures.get(captureId), 'article under review');
  const text = found(catalogue.sources.snapshotText(capture.snapshotId), 'snapshot');
  const { starts } = numberParagraphs(text);
  const wanted = new Set(leftOut);
  const next = starts.filter((start) => wanted.has(start));
  const before = numberParagraphs(text, capture.leftOut);
  const after = numberParagraphs(text, next);
  const inWords = (number: number | null) => (number === null ? undefined : String(number));
  catalogue.steps.write('Number paragraphs', () => {
    catalogue.captures.leaveOut(captureId, next);
    for (const { id, start, locators } of catalogue.attestations.placedIn(capture.snapshotId)) {
      const { paragraph, ...others } = locators;
      const number = inWords(after.at(start));
      if (paragraph !== inWords(before.at(start)) || paragraph === number) continue;
      const renumbered = number === undefined ? others : { ...others, paragraph: number };
      catalogue.attestations.relocate(id, renumbered);
    }
  });
}
