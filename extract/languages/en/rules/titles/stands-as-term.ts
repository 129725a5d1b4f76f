import type { Reading } from '../../../../text/reading.ts';
import { isFirstName } from '../../words/names/first-names.ts';

/** Words of a term or of a name that somebody goes by. */
const few = 4;

const byNames = /^(?:pseudonym|nickname|alias|codename|handle|username|moniker|hashtag)$/;

/** `so-called “…”`, also where the hyphen stands apart. */
function isSoCalled({ items }: Reading, item: number): boolean {
  const before = items[item - 1]?.lower;
  if (before !== 'called') return before === 'so-called';
  return items[item - 2]?.lower === 'so' || items[item - 3]?.lower === 'so';
}

/** `“Top secret” is the highest level`: at the head of a sentence that says what it means. */
function isDefined({ items, sentences, sentenceAt }: Reading, item: number): boolean {
  const opens = sentences[sentenceAt[item] ?? 0]?.from === item;
  const means = /^(?:is|was|are|were|means|meant)$/.test(items[item + 1]?.lower ?? '');
  return opens && means && /^(?:an?|the)$/.test(items[item + 2]?.lower ?? '');
}

/** `John “Tig” Tiegen`. */
function isNickname({ items }: Reading, item: number): boolean {
  return isFirstName(items[item - 1]?.text ?? '') && items[item + 1]?.part === 'PROPN';
}

/** Whether a stretch of so many words between marks names or explains a word, and is nobody's words. */
export function standsAsTerm(reading: Reading, quotation: number, words: number): boolean {
  const item = reading.itemOf[quotation] ?? 0;
  const last = reading.text[(reading.quotations[quotation]?.end ?? 0) - 1] ?? '';
  const before = reading.items[item - 1]?.lower ?? '';
  if (words > few) return false;
  if (isSoCalled(reading, item) || byNames.test(before)) return true;
  if (/[.,!?]/.test(last)) return false;
  return isDefined(reading, item) || (words === 1 && isNickname(reading, item));
}
