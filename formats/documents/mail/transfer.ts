import { damaged } from '../../article/errors.ts';

/** Where a part stands in a message, and how its bytes are written there. */
interface Written {
  encoding: string;
  start: number;
  end: number;
}

/**
 * The bytes of a part as they were before they were written for mail.
 *
 * @param message - The same bytes, one character for each.
 * @throws {ArticleError} DAMAGED
 */
export function transferred(
  bytes: Uint8Array,
  message: string,
  { encoding, start, end }: Written,
): Uint8Array {
  if (encoding === 'base64') return fromBase64(message.slice(start, end));
  if (encoding === 'quoted-printable') return fromQuotedPrintable(bytes.subarray(start, end));
  return bytes.subarray(start, end);
}

/** Characters below 256 as bytes. */
export function latin1Bytes(characters: string): Uint8Array {
  return Uint8Array.from(characters, (character) => character.charCodeAt(0));
}

function fromBase64(text: string): Uint8Array {
  try {
    return latin1Bytes(atob(text));
  } catch {
    throw damaged('This web archive is cut off or damaged');
  }
}

const EQUALS = 61;

/** What is no valid escape stays as it is. */
function fromQuotedPrintable(written: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(written.length);
  let length = 0;
  for (let at = 0; at < written.length; at++) {
    const byte = written[at] ?? 0;
    if (byte !== EQUALS) {
      bytes[length++] = byte;
      continue;
    }
    const [first = 0, second = 0] = written.subarray(at + 1, at + 3);
    if (first === 10) at += 1;
    else if (first === 13 && second === 10) at += 2;
    else {
      const code = Number.parseInt(String.fromCharCode(first, second), 16);
      const isEscape = isHexDigit(first) && isHexDigit(second);
      bytes[length++] = isEscape ? code : byte;
      if (isEscape) at += 2;
    }
  }
  return bytes.subarray(0, length);
}

function isHexDigit(byte: number): boolean {
  return (byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 70) || (byte >= 97 && byte <= 102);
}
