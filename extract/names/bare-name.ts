import type { Item } from '../text/reading.ts';
import { isBelonging } from '../words/belongings.ts';
import { isFirstName } from '../words/first-names.ts';
import { endsBodyName } from '../words/organisations.ts';
import { isTitle } from '../words/titles.ts';

const joins = new Set(
  'de la le von van der den bin ibn al el da di du dos del y of for & - the'.split(' '),
);

/** Where the run of name words that ends at `to` begins. */
function runFrom(items: readonly Item[], from: number, to: number): number {
  let start = to - 1;
  while (start > from) {
    const before = items[start - 1];
    if (!before) break;
    if (before.part === 'PROPN') start--;
    else if (joins.has(before.lower) && start - 2 >= from && items[start - 2]?.part === 'PROPN')
      start -= 2;
    else break;
  }
  return start;
}

/**
 * Finds where a name begins behind titles, offices and belongings ("Russian Foreign Minister Sergei
 * Lavrov").
 *
 * @returns Index of the first item of the bare name within [from, to).
 */
export function bareNameFrom(items: readonly Item[], from: number, to: number): number {
  const start = runFrom(items, from, to);
  const last = items[to - 1];
  let bare = start;
  for (let at = start; at < to - 1; at++) {
    const word = items[at]?.text ?? '';
    const opens = isFirstName(word) && !isFirstName(items[at + 1]?.text ?? '') && at === bare;
    if (!opens && (isTitle(word) || (at === bare && isBelonging(word)))) bare = at + 1;
  }
  while (bare < to - 1 && joins.has(items[bare]?.lower ?? '')) bare++;
  // "Democratic National Committee" is a name as a whole.
  return bare > start && to - bare === 1 && last && endsBodyName(last.text) ? start : bare;
}
