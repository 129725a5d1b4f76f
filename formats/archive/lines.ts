import { unsound } from './errors.ts';

/** UTF-16 units of the longest line: a review of a long article with all that was found in it. */
const MAX_LINE = 64_000_000;

/** A strict decoder of UTF-8 that comes in pieces; a mark of byte order is a character like others. */
function decoder(name: string) {
  const decode = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  return (bytes?: Uint8Array): string => {
    try {
      return bytes ? decode.decode(bytes, { stream: true }) : decode.decode();
    } catch {
      throw unsound(`“${name}” is not in UTF-8`);
    }
  };
}

/**
 * The lines of a file that comes in pieces, some at a time, in their order.
 *
 * @throws {ArchiveError} where it is no UTF-8, or a line has no end.
 */
export function* linesOf(name: string, pieces: Iterable<Uint8Array>): Generator<string[]> {
  const decode = decoder(name);
  let rest: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    const [first = '', ...others] = decode(piece).split('\n');
    rest.push(first);
    length += first.length;
    if (length > MAX_LINE) throw unsound(`A line of “${name}” is longer than any record`);
    const last = others.pop();
    if (last === undefined) continue;
    yield [rest.join(''), ...others];
    rest = [last];
    length = last.length;
  }
  if (`${rest.join('')}${decode()}` !== '') throw unsound(`“${name}” is cut off`);
}

/** The whole of a text. @throws {ArchiveError} where it is no UTF-8. */
export function textOf(name: string, pieces: Iterable<Uint8Array>): string {
  const decode = decoder(name);
  const parts: string[] = [];
  for (const piece of pieces) parts.push(decode(piece));
  return parts.join('') + decode();
}
