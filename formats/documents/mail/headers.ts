import { latin1Bytes } from './transfer.ts';

/** Longest head of a message or part, in characters. */
const LONGEST_HEAD = 100_000;

/**
 * Reads the header lines that begin at an offset, folded ones joined.
 *
 * @returns Values by name in lower case, the first of each; and where what follows them begins.
 */
export function readHeaders(
  message: string,
  from: number,
): { headers: Map<string, string>; end: number } {
  const headers = new Map<string, string>();
  let end = from;
  let name: string | null = null;
  while (end < message.length && end - from < LONGEST_HEAD) {
    const feed = message.indexOf('\n', end);
    const line = message.slice(end, feed < 0 ? undefined : feed).replace(/\r$/, '');
    end = feed < 0 ? message.length : feed + 1;
    if (line === '') break;
    if (/^[ \t]/.test(line)) {
      if (name !== null) headers.set(name, `${headers.get(name) ?? ''} ${line.trim()}`);
      continue;
    }
    const colon = line.indexOf(':');
    name = colon < 0 ? null : line.slice(0, colon).trim().toLowerCase();
    if (name !== null && headers.has(name)) name = null;
    if (name !== null) headers.set(name, line.slice(colon + 1).trim());
  }
  return { headers, end };
}

/** A header's value with its encoded words (RFC 2047) made text. */
export function decodeHeaderWords(value: string): string {
  return value
    .slice(0, 10_000)
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(
      /=\?([\w-]{1,40})\?([BQ])\?([^?]*)\?=/gi,
      (word, charset: string, kind: string, text: string) => {
        try {
          const characters =
            kind.toUpperCase() === 'B'
              ? atob(text)
              : text
                  .replaceAll('_', ' ')
                  .replaceAll(/=([\dA-F]{2})/gi, (_, hex: string) =>
                    String.fromCharCode(Number.parseInt(hex, 16)),
                  );
          return new TextDecoder(charset).decode(latin1Bytes(characters));
        } catch {
          return word;
        }
      },
    )
    .trim();
}
