import { isFirstName } from '../words/names/first-names.ts';
import { isSmall } from '../words/small-words.ts';
import { companionOf, speechVerb, takesHearer } from '../words/verbs/speech-verbs.ts';
import type { Item } from '../../../text/reading.ts';

const capital = /^\p{Lu}/u;
const functionParts = new Set(['DET', 'PRON', 'CCONJ', 'SCONJ', 'ADP', 'AUX', 'PART', 'INTJ']);
const nameLike = new Set(['PROPN', 'NOUN', 'VERB', 'X', 'INTJ']);
const endsSentence = /^[.!?:;…]+$/;

/** Whether a sentence begins at an item, as far as the item before tells. */
function beginsSentence(items: readonly Item[], index: number): boolean {
  const before = items[index - 1];
  const item = items[index];
  return (
    !before ||
    before.paragraph !== item?.paragraph ||
    before.part === 'QUOTE' ||
    before.quotation !== item.quotation ||
    endsSentence.test(before.text)
  );
}

/** Words seen with a capital where grammar asks for none: the names of this text. */
function knownNames(items: readonly Item[], headings: readonly boolean[]): Set<string> {
  const known = new Set<string>();
  for (const [index, item] of items.entries()) {
    if (!capital.test(item.text) || headings[item.paragraph] || isSmall(item.lower)) continue;
    if (!beginsSentence(items, index) && nameLike.has(item.part)) known.add(item.text);
    else if (item.part === 'PROPN' && items[index + 1]?.part === 'PROPN') known.add(item.text);
  }
  return known;
}

/** "Lee shot back", "Lee points out": the second word makes a verb of the first. */
function hasCompanion(items: readonly Item[], index: number, base: string): boolean {
  const companion = companionOf(base);
  const before = items[index - 1];
  return (
    companion !== null &&
    items[index + 1]?.lower === companion &&
    before?.part !== 'DET' &&
    before?.part !== 'ADJ'
  );
}

/** Whether a word tagged as a noun speaks after all: "Lee notes.", "The ad claims “…”". */
function nounIsVerb(before: Item, next: Item | undefined): boolean {
  if (before.part === 'PRON') return !/^(?:his|her|its|their|our|my|your)$/.test(before.lower);
  if (before.part === 'PROPN')
    return !next || /^(?:[.,:;]|that|it|the|a)$/.test(next.lower) || next.part === 'QUOTE';
  return before.part === 'NOUN' && (next?.part === 'QUOTE' || next?.lower === 'that');
}

/** "Lee informed him", "Lee had informed the council": no adjective. */
function hasHearer(items: readonly Item[], index: number): boolean {
  const next = items[index + 1];
  const before = items[index - 1];
  if (/^(?:him|her|them|me|us)$/.test(next?.lower ?? '')) return true;
  const told = next?.part === 'PROPN' || next?.lower === 'the';
  return (
    told && (before?.part === 'PROPN' || /^(?:had|has|have|he|she|they)$/.test(before?.lower ?? ''))
  );
}

function isVerbOfSaying(items: readonly Item[], index: number): boolean {
  const item = items[index];
  const base = item && !capital.test(item.text) ? speechVerb(item.lower) : null;
  if (!item || base === null) return false;
  if (item.part === 'VERB' || hasCompanion(items, index, base)) return true;
  const before = items[index - 1];
  if (!before) return true;
  if (
    /^(?:say|says|said|told|wrote|added|tells|asked|writes|adds|recalled|noted|insisted)$/.test(
      item.lower,
    )
  )
    return true;
  if (item.part === 'NOUN') return nounIsVerb(before, items[index + 1]);
  if (item.part === 'ADJ' && takesHearer(base) && hasHearer(items, index)) return true;
  return (
    before.part !== 'DET' && before.part !== 'ADJ' && before.lower !== "'s" && item.part !== 'ADJ'
  );
}

/** A word that is both a name and a word of grammar begins a name where another capital follows. */
function isNameStart(items: readonly Item[], index: number): boolean {
  const next = items[index + 1];
  return next?.part === 'PROPN' && capital.test(next.text) && !beginsSentence(items, index);
}

/** In title case only given names, what follows them, and verbs of saying are sure. */
function inHeading(items: readonly Item[], index: number, item: Item): Item {
  if (speechVerb(item.lower) && index > 0) return { ...item, part: 'VERB' };
  const before = items[index - 1];
  const named =
    isFirstName(item.text) || (before?.paragraph === item.paragraph && isFirstName(before.text));
  if (named && nameLike.has(item.part)) return { ...item, part: 'PROPN' };
  return item.part === 'PROPN' ? { ...item, part: 'NOUN' } : item;
}

/**
 * Mends the tagger's parts of speech with what this text itself shows: names by their capitals,
 * verbs of saying by their place.
 *
 * @param headings - Whether a paragraph is in title case, by paragraph.
 */
export function retag(items: readonly Item[], headings: readonly boolean[]): Item[] {
  const known = knownNames(items, headings);
  return items.map((item, index): Item => {
    if (item.part === 'QUOTE') return item;
    // "according to police".
    if (item.part === 'VERB' && items[index - 2]?.lower === 'according')
      return { ...item, part: 'NOUN' };
    if (isVerbOfSaying(items, index)) return { ...item, part: 'VERB' };
    if (!capital.test(item.text)) return item;
    if (/^(?:Will|May|Mark|Rand|Bill)$/.test(item.text) && isNameStart(items, index))
      return { ...item, part: 'PROPN' };
    if (isSmall(item.lower) || /^i(?:'|$)/.test(item.lower)) {
      return item.part === 'PROPN'
        ? { ...item, part: item.lower.startsWith('i') ? 'PRON' : 'ADV' }
        : item;
    }
    if (known.has(item.text)) return { ...item, part: 'PROPN' };
    if (headings[item.paragraph]) return inHeading(items, index, item);
    if (beginsSentence(items, index)) {
      const next = items[index + 1];
      const speaks =
        next?.part === 'VERB' && speechVerb(next.lower) !== null && !next.lower.endsWith('ing');
      return speaks && nameLike.has(item.part) ? { ...item, part: 'PROPN' } : item;
    }
    if (functionParts.has(item.part)) return item;
    return item.part === 'ADJ' || item.part === 'NUM' ? item : { ...item, part: 'PROPN' };
  });
}
