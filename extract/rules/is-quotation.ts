import type { Reading } from '../text/reading.ts';
import type { Attribution } from './rule.ts';

/** Whether a stretch between marks is somebody's words, not a title, a nickname or a distance kept. */
export function isQuotation(
  reading: Reading,
  quotation: number,
  found: Attribution | null,
): boolean {
  const quoted = reading.quotations[quotation];
  if (!quoted) return false;
  const words =
    reading.text
      .slice(quoted.start, Math.min(quoted.end, quoted.start + 400))
      .match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
  if (words.length === 0) return false;
  return words.length > 2 || found?.cue != null;
}
