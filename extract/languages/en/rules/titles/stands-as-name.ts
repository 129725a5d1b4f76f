import { chunkOver } from '../../clauses/phrases.ts';
import type { Item, Reading } from '../../../../text/reading.ts';
import { bearsSlogan, bringsTitle, namesWork } from '../../words/works.ts';

/** Other words behind which a name stands. */
const naming = /^(?:on|in|of|for|at|'s|')$/;

/** How many titles in a row are looked back over. */
const longest = 8;

const isWork = ({ items }: Reading, at: number): boolean => namesWork(items[at]?.lower ?? '');

/** Whether what is before it names it: on “…”, the programme “…”, Lee's “…”, according to “…”. */
function namedBefore(reading: Reading, item: number, paragraph: number): boolean {
  const { items } = reading;
  const before = items[item - 1];
  if (!before || before.paragraph !== paragraph) return false;
  if (before.text === ',') return isWork(reading, item - 2);
  if (before.lower === 'to') return items[item - 2]?.lower === 'according';
  return naming.test(before.lower) || bringsTitle(before.lower) || isWork(reading, item - 1);
}

/** Whether what is behind it does: “…,” by Ann Lee, “…,” a novel, the “…” podcast, a “…” hat. */
function namedBehind(reading: Reading, item: number, inside: string): boolean {
  const { items } = reading;
  const comma = items[item + 1]?.text === ',' || /,\s*$/.test(inside);
  const at = items[item + 1]?.text === ',' ? item + 2 : item + 1;
  const next = items[at];
  if (next?.lower === 'by') return chunkOver(reading, at + 1)?.kind === 'name';
  const thing = isWork(reading, at) || bearsSlogan(next?.lower ?? '');
  if (!comma) return thing;
  const phrase = chunkOver(reading, at);
  const described = phrase?.from === at && (next?.part === 'DET' || next?.part === 'PRON');
  return described && isWork(reading, phrase.head);
}

/** "and" and commas between two titles. */
const links = (item: Item | undefined): boolean => /^(?:,|and|or)$/.test(item?.lower ?? '');

/** Whether a stretch between marks stands where a thing is named. */
export function standsAsName(reading: Reading, quotation: number, steps = longest): boolean {
  const quoted = reading.quotations[quotation];
  if (!quoted) return false;
  const { items, text } = reading;
  const item = reading.itemOf[quotation] ?? 0;
  if (namedBefore(reading, item, quoted.paragraph)) return true;
  if (namedBehind(reading, item, text.slice(quoted.end - 3, quoted.end))) return true;
  // “…,” “…” and “…” are of one kind.
  let before = item - 1;
  while (links(items[before])) before--;
  const other = items[before];
  return steps > 0 && other?.part === 'QUOTE' && other.paragraph === quoted.paragraph
    ? standsAsName(reading, other.quotation ?? 0, steps - 1)
    : false;
}
