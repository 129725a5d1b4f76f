const OPENS_EMBEDDING = /[\u202A\u202B\u202D\u202E]/g;
const OPENS_ISOLATE = /[\u2066-\u2068]/g;
const POP_EMBEDDING = '\u202C';
const POP_ISOLATE = '\u2069';

function missing(text: string, opener: RegExp, closer: string): number {
  const opened = text.match(opener)?.length ?? 0;
  return Math.max(0, opened - (text.split(closer).length - 1));
}

/** Ends what a text begins in the way of writing direction, so that it cannot turn what follows. */
function endDirections(text: string): string {
  return (
    text +
    POP_ISOLATE.repeat(missing(text, OPENS_ISOLATE, POP_ISOLATE)) +
    POP_EMBEDDING.repeat(missing(text, OPENS_EMBEDDING, POP_EMBEDDING))
  );
}

/** What is changed, or makes something change: most texts have nothing of it. */
const ODD = /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/u;

/**
 * Text that can stand in a file of any format: well-formed, without control characters but the
 * line feed, and closed in itself as to writing direction.
 */
export function plainCharacters(text: string): string {
  if (!ODD.test(text)) return text;
  const lines = text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/[\t\v\f]/g, ' ')
    .replace(/[^\P{Cc}\n]|[\uFFFE\uFFFF]/gu, '');
  return endDirections(lines);
}

/** The same on a single line. */
export function plainLine(text: string): string {
  return plainCharacters(text).replaceAll('\n', ' ');
}
