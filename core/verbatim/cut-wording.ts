import { type FoldedText, unfoldSpan } from './folded-text.ts';
import { occurrences, type Stretch } from './occurrences.ts';

/** Most that a cue between two parts takes (“…,” the minister told reporters, “…”), in units. */
const CUE_LENGTH = 240;
/** Most that is left out at dots, in units. */
const OMISSION_LENGTH = 2000;
const MOST_PIECES = 6;
/** Places of pieces that are looked at in all; a text that repeats itself has no end of them. */
const MOST_PLACES = 2000;

const OMISSION = /\s*[[(]?\.{3,}[\])]?\s*/u;
const NO_WORDS_BEFORE = /^[^\p{L}\p{N}]*/u;
const NO_WORDS_AFTER = /[^\p{L}\p{N}]*$/u;
const QUOTATION_MARK = /["'‘’‚‛“”„‟«»‹›＂＇「」『』]/u;

/** Whether a stretch of the text closes a quotation, says whose it is, and opens it again. */
function isCue(between: string): boolean {
  const before = NO_WORDS_BEFORE.exec(between)?.[0] ?? '';
  const after = NO_WORDS_AFTER.exec(between)?.[0] ?? '';
  return (
    before.length < between.length && QUOTATION_MARK.test(before) && QUOTATION_MARK.test(after)
  );
}

const trimEnd = (words: string) => words.replace(/[^\p{L}\p{N}]+$/u, '');
const trimStart = (words: string) => words.replace(/^[^\p{L}\p{N}]+/u, '');

/** The most of its first words that stand together in a text, as a length in units; 0 for none. */
function longestBeginning(text: string, words: string): number {
  const ends = Array.from(
    words.matchAll(/[\p{L}\p{N}](?=[^\p{L}\p{N}]|$)/gu),
    ({ index }) => index + 1,
  );
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (text.includes(words.slice(0, ends[middle - 1]))) low = middle;
    else high = middle - 1;
  }
  return ends[low - 1] ?? 0;
}

/**
 * Finds a wording of which the text says the parts in their order, parted by cues (“Yes,” he said.
 * “Go.”) or, where the wording itself has dots, by what is left out there.
 *
 * @param wording - Folded.
 * @returns Stretches of the folded text; `null` where a part is missing.
 */
export function findCutWording(
  source: string,
  folded: FoldedText,
  wording: string,
): Stretch[] | null {
  const { text } = folded;
  const opens = (end: number, start: number) => {
    const [, from] = unfoldSpan(source, folded, [end - 1, end]);
    return isCue(source.slice(from, folded.offsets[start]));
  };
  let placesLeft = MOST_PLACES;
  /** The pieces of `rest` behind `from`, and then those of the parts behind its dots. */
  const findFrom = (
    rest: string,
    parts: readonly string[],
    from: number,
    until: number,
    fits: (start: number) => boolean,
    left: number,
  ): Stretch[] | null => {
    if (left === 0) return null;
    const length = longestBeginning(text.slice(from, until), rest);
    if (length === 0) return null;
    const piece = trimEnd(rest.slice(0, length));
    const tail = trimStart(rest.slice(length));
    for (const found of occurrences(text, piece, from, until)) {
      if (!fits(found[0])) continue;
      if (placesLeft-- === 0) return null;
      const [, end] = found;
      const [next] = parts;
      if (tail === '' && next === undefined) return [found];
      const following =
        tail === '' && next !== undefined
          ? findFrom(next, parts.slice(1), end, end + OMISSION_LENGTH, () => true, left - 1)
          : findFrom(
              tail,
              parts,
              end,
              end + CUE_LENGTH + tail.length,
              (at) => opens(end, at),
              left - 1,
            );
      if (following) return [found, ...following];
    }
    return null;
  };
  const said = wording
    .split(OMISSION)
    .map((part) => trimEnd(trimStart(part)))
    .filter((part) => part !== '');
  // One word before or after dots stands in every text.
  if (said.length > 1 && !said.every((part) => part.includes(' '))) return null;
  const [first = '', ...parts] = said;
  return findFrom(first, parts, 0, text.length, () => true, MOST_PIECES);
}
