import type { Item } from '../../../text/reading.ts';
import { companionOf, speechVerb } from '../words/verbs/speech-verbs.ts';

/** Base form of the verb of saying that an item is, or `null`. */
export function cueAt(items: readonly Item[], at: number): string | null {
  const item = items[at];
  const base = item?.part === 'VERB' ? speechVerb(item.lower) : null;
  const companion = base === null ? null : companionOf(base);
  return companion === null || items[at + 1]?.lower === companion ? base : null;
}

/** Whether the item is a verb, of saying or not, that can head a clause. */
export function isVerb(item: Item | undefined): boolean {
  return item?.part === 'VERB' || item?.part === 'AUX';
}

/** Whether a verb form can have a subject of its own: not "saying", not "to say". */
export function isFinite(items: readonly Item[], verb: number): boolean {
  const item = items[verb];
  if (!item || (item.part !== 'VERB' && item.part !== 'AUX') || item.lower.endsWith('ing'))
    return false;
  return items[verb - 1]?.lower !== 'to';
}
