import { isFinite } from '../clauses/cue.ts';
import { chunkOver, endOfPhrase } from '../clauses/phrases.ts';
import type { Reading } from '../../../text/reading.ts';

/** "That" further behind the verb belongs to something else, in items. */
const reach = 10;

/**
 * Where what a verb of saying tells begins: behind "that", a colon, or who hears it.
 *
 * @param verb - Its item.
 * @param to - Where what is told ends at the latest, as where its quotation stands.
 */
export function startOfTold(reading: Reading, verb: number, to: number): number {
  const { items } = reading;
  for (let at = verb + 1; at < Math.min(to, verb + reach); at++) {
    if (items[at]?.lower === 'that' || items[at]?.text === ':') return at + 1;
    if (isFinite(items, at)) break;
  }
  const hearer = chunkOver(reading, verb + 1);
  const heard = hearer?.from === verb + 1 ? endOfPhrase(reading, hearer) : to;
  // "told auditors the account was": somebody stands before the subject.
  const next = heard < to ? chunkOver(reading, heard) : null;
  return next?.from === heard || heard === to || items[heard]?.part === 'PART' ? heard : verb + 1;
}
