/** A stretch of a text; UTF-16 offsets, end exclusive. */
export type Stretch = readonly [start: number, end: number];

/** Letters of scripts that part words by spaces, and digits. */
const JOINED = /[\p{Lu}\p{Ll}\p{N}]/u;
const isJoined = (unit: string | undefined) => unit !== undefined && JOINED.test(unit);

/** Whether a word is cut in two at an offset. */
export function cutsWord(text: string, at: number): boolean {
  return isJoined(text[at - 1]) && isJoined(text[at]);
}

/**
 * Where words stand in a text, from an offset on, in order; not inside of longer words.
 *
 * @param until - Offset at which the last must have ended.
 */
export function* occurrences(
  text: string,
  words: string,
  from = 0,
  until = text.length,
): Generator<Stretch> {
  if (words === '') return;
  let start = text.indexOf(words, from);
  while (start >= 0 && start + words.length <= until) {
    const end = start + words.length;
    if (!cutsWord(text, start) && !cutsWord(text, end)) yield [start, end];
    start = text.indexOf(words, start + 1);
  }
}

/**
 * Where words stand nearest to an offset. Inside of a longer word they count only at that very
 * offset, where somebody chose them.
 */
export function nearestOccurrence(text: string, words: string, near: number): Stretch | null {
  if (words === '') return null;
  const stands = (start: number) =>
    start === near || (!cutsWord(text, start) && !cutsWord(text, start + words.length));
  let before = text.lastIndexOf(words, near);
  while (before > 0 && !stands(before)) before = text.lastIndexOf(words, before - 1);
  if (before === 0 && !stands(before)) before = -1;
  let after = text.indexOf(words, near);
  while (after >= 0 && !stands(after)) after = text.indexOf(words, after + 1);
  if (before < 0 && after < 0) return null;
  const isBefore = after < 0 || (before >= 0 && near - before <= after - near);
  const start = isBefore ? before : after;
  return [start, start + words.length];
}
