import type { Reading } from '../../../../text/reading.ts';

/** A heading is no longer, in characters. */
const longest = 60;

/** How far behind it the words may come again, in characters. */
const reach = 20_000;

/** Whether a quotation stands alone in its line, and its words come again in what it heads: "‘We are late’". */
export function headsSection(
  { text, items, itemOf, quotations }: Reading,
  quotation: number,
): boolean {
  const quoted = quotations[quotation];
  const item = itemOf[quotation] ?? 0;
  if (!quoted || quoted.end - quoted.start > longest) return false;
  const alone = [items[item - 1], items[item + 1]].every(
    (beside) => beside?.paragraph !== quoted.paragraph,
  );
  if (!alone) return false;
  const words = text.slice(quoted.start, quoted.end).replace(/[\s.,!?;…]+$/u, '');
  const below = text.slice(quoted.outerEnd, quoted.outerEnd + reach);
  return below.toLowerCase().includes(words.toLowerCase().replace(/^[\s.…]+/u, ''));
}
