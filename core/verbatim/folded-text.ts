/** A text as wordings are compared in it: marks, white space and case folded. */
export interface FoldedText {
  text: string;
  /** Where each of its units stood in the text as it was, as UTF-16 offsets. */
  offsets: Uint32Array;
}

const SPACE = /[\s\p{Z}]/u;
/** Invisible: soft hyphens, joiners and marks of direction. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/u;
const QUOTATION_MARK = /["'`´‘’‚‛“”„‟«»‹›′″＂＇「」『』〝〞〟]/u;
const DASH = /[\u2010-\u2015\u2212]/u;
const WORD = /[\p{L}\p{N}]/u;
const CLOSING = /[.,;:!?)\]]/u;
/** From here on a unit may be a combining mark. */
const FIRST_MARK = 0x300;
const MARK = /\p{M}/u;

/** How many UTF-16 units the character at an offset has, with the combining marks on it. */
function lengthAt(text: string, at: number): number {
  let end = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  while (text.charCodeAt(end) >= FIRST_MARK && MARK.test(text.charAt(end))) end++;
  return end - at;
}

/** An unaccented Latin letter in its small form, or 0 for anything else. */
function plainLetter(unit: number): number {
  if (unit >= 0x61 && unit <= 0x7a) return unit;
  return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : 0;
}

const isWord = (character: string | undefined) => character !== undefined && WORD.test(character);

/** What one character becomes; white space becomes one space, a quotation mark becomes `'`. */
function foldCharacter(character: string): string {
  if (SPACE.test(character)) return ' ';
  if (INVISIBLE.test(character)) return '';
  if (QUOTATION_MARK.test(character)) return "'";
  if (DASH.test(character)) return '-';
  if (character === '…') return '...';
  return character.normalize('NFC').toLowerCase();
}

/**
 * Folds a text. Quotation marks are left out, but for apostrophes inside words; runs of white space
 * become one space, and none is left before `,` and its like.
 */
export function foldText(source: string): FoldedText {
  let units = new Uint16Array(source.length + 16);
  let offsets = new Uint32Array(source.length + 16);
  let size = 0;
  const put = (unit: number, at: number) => {
    if (size === units.length) {
      const larger = new Uint16Array(size * 2);
      const further = new Uint32Array(size * 2);
      larger.set(units);
      further.set(offsets);
      [units, offsets] = [larger, further];
    }
    units[size] = unit;
    offsets[size++] = at;
  };
  const last = () => (size === 0 ? 0x20 : (units[size - 1] ?? 0));
  const known = new Map<string, string>();
  const folded = (character: string) => {
    const found = known.get(character) ?? foldCharacter(character);
    if (character.length === 1) known.set(character, found);
    return found;
  };
  for (let at = 0; at < source.length;) {
    // Most of most texts: what is said below, said faster.
    const plain = plainLetter(source.charCodeAt(at));
    if (plain !== 0 && source.charCodeAt(at + 1) < FIRST_MARK) {
      put(plain, at++);
      continue;
    }
    const length = lengthAt(source, at);
    const character = source.slice(at, at + length);
    const becomes = folded(character);
    const isApostrophe = () => isWord(source[at - 1]) && isWord(source[at + length]);
    if (becomes === ' ') {
      if (last() !== 0x20) put(0x20, at);
    } else if (becomes !== "'" || isApostrophe()) {
      if (size > 0 && last() === 0x20 && CLOSING.test(becomes)) size--;
      for (let i = 0; i < becomes.length; i++) put(becomes.charCodeAt(i), at);
    }
    at += length;
  }
  if (last() === 0x20 && size > 0) size--;
  const text = new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units.subarray(0, size));
  return { text, offsets: offsets.slice(0, size) };
}

/** Where a stretch of the folded text stands in the text as it was. */
export function unfoldSpan(
  source: string,
  { offsets }: FoldedText,
  [start, end]: readonly [number, number],
): [number, number] {
  const last = offsets[end - 1] ?? 0;
  return [offsets[start] ?? 0, last + lengthAt(source, last)];
}
