import type { Item } from '../../../text/reading.ts';
import { isBelonging } from '../words/names/belongings.ts';
import { isFirstName } from '../words/names/first-names.ts';
import { endsBodyName } from '../words/names/organisations.ts';
import { isTitle } from '../words/names/titles.ts';
import { isParticle } from '../words/names/particles.ts';

const links = new Set(['of', 'for', '&', '-', 'the']);
const joins = (word: string): boolean => isParticle(word) || links.has(word);

/** "Democratic" in "Democratic National Committee" is tagged as an adjective. */
const isNameWord = (item: Item): boolean =>
  item.part === 'PROPN' || (item.part === 'ADJ' && /^\p{Lu}/u.test(item.text));

/** Where the run of name words that ends at `to` begins. */
function runFrom(items: readonly Item[], from: number, to: number): number {
  let start = to - 1;
  while (start > from) {
    const before = items[start - 1];
    if (!before) break;
    if (isNameWord(before)) start--;
    else {
      let behind = start - 1;
      while (behind > from && joins(items[behind]?.lower ?? '')) behind--;
      if (behind === start - 1 || items[behind]?.part !== 'PROPN') break;
      start = behind;
    }
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
  while (bare < to - 1 && joins(items[bare]?.lower ?? '')) bare++;
  // "Democratic National Committee" is a name as a whole.
  return bare > start && to - bare === 1 && last && endsBodyName(last.text) ? start : bare;
}
