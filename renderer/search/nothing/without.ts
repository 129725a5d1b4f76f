/**
 * A search text without one part of it: what is left stands as before, without the white space that
 * is too much.
 *
 * @param span - UTF-16 offsets.
 */
export function withoutSpan(text: string, [start, end]: [number, number]): string {
  const [before, after] = [text.slice(0, start).trimEnd(), text.slice(end).trimStart()];
  return before === '' || after === '' ? before + after : `${before} ${after}`;
}
