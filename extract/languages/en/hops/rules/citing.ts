import { chunkOver, endOfPhrase } from '../../clauses/phrases.ts';
import type { HopRule } from '../hop-rule.ts';
import { canPassOn } from '../passing.ts';

/** How far before the clause the insertion may begin, in items. */
const longest = 16;

/** `Reuters reported, citing Marsh, that Lee had said …`: from whom those who report have it. */
export const citing: HopRule = (reading, { from, subject }) => {
  const { items } = reading;
  const close = from - 2;
  if (subject !== 'before' || items[from - 1]?.lower !== 'that' || items[close]?.text !== ',')
    return null;
  for (let at = close - 1; at > close - longest; at--) {
    if (!/^(?:citing|quoting)$/.test(items[at]?.lower ?? '')) continue;
    const by = chunkOver(reading, at + 1);
    const whole = by?.from === at + 1 && endOfPhrase(reading, by) === close;
    return whole && items[at - 1]?.text === ',' && canPassOn(reading, by) ? { by, verb: at } : null;
  }
  return null;
};
