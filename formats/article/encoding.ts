import { latin1 } from './file-kinds.ts';

/** Text, and in words what was assumed to read it, if anything was. */
export interface Decoded {
  text: string;
  notice: string | null;
}

/** Names of encodings as users know them. */
const NAMES: Readonly<Record<string, string>> = {
  'windows-1251': 'Windows-1251',
  'windows-1252': 'Windows-1252',
};

/** So many characters beyond ASCII are not valid UTF-8 by chance. */
const SURELY_UTF8 = 4;

/** A page must name its encoding in the first 1,024 bytes; some are late. */
const META_BYTES = 4096;

/**
 * Bytes as text: by a byte order mark, else as UTF-8 if they are valid UTF-8, else as the page says,
 * else as one of the two single-byte encodings that most old files are in.
 *
 * @param keepMark - Whether a byte order mark stays in the text, as its first character.
 * @param charset - What was said of the bytes where they came from; the page's own word counts less.
 */
export function decode(
  bytes: Uint8Array,
  { keepMark = false, charset }: { keepMark?: boolean; charset?: string | undefined } = {},
): Decoded {
  const marked = byteOrderMark(bytes);
  if (marked) {
    const decoder = new TextDecoder(marked, { ignoreBOM: keepMark });
    return { text: decoder.decode(bytes), notice: null };
  }
  const declared = known(charset) ?? declaredEncoding(bytes);
  const utf8 = validUtf8(bytes);
  if (declared === null || declared === 'utf-8') {
    return utf8 === null ? (mostlyUtf8(bytes) ?? guessed(bytes)) : { text: utf8, notice: null };
  }
  if (utf8 !== null && countBeyondAscii(utf8) >= SURELY_UTF8) {
    const notice = `The page says that it is ${nameOf(declared)}, but its bytes are UTF-8; read as UTF-8.`;
    return { text: utf8, notice };
  }
  return { text: new TextDecoder(declared).decode(bytes), notice: null };
}

function byteOrderMark(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

function validUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What the page's `<meta charset>` or XML declaration says, by its standard name. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = latin1(bytes.subarray(0, META_BYTES));
  const label =
    /<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]{1,40})/i.exec(head)?.[1] ??
    /^<\?xml[^>]{0,100}?encoding=["']([\w-]{1,40})/.exec(head)?.[1];
  return known(label);
}

/** The standard name of an encoding, if there is one. */
function known(label: string | undefined): string | null {
  if (label === undefined) return null;
  try {
    const { encoding } = new TextDecoder(label);
    // Bytes in which `<meta` can be read are no UTF-16, whatever they say.
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return null;
  }
}

function countBeyondAscii(text: string): number {
  return text.match(/[^\0-\x7f]/g)?.length ?? 0;
}

/** UTF-8 with a few bad bytes, such as one cut in the middle of a character. */
function mostlyUtf8(bytes: Uint8Array): Decoded | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const bad = text.match(/\ufffd/g)?.length ?? 0;
  if (bad * 10 > countBeyondAscii(text)) return null;
  return {
    text,
    notice: `${bad === 1 ? 'One place is' : `${bad} places are`} no valid UTF-8, shown as \ufffd; the rest is read as UTF-8.`,
  };
}

function guessed(bytes: Uint8Array): Decoded {
  const encoding = isCyrillic(bytes) ? 'windows-1251' : 'windows-1252';
  return {
    text: new TextDecoder(encoding).decode(bytes),
    notice: `The bytes are no valid UTF-8; read as ${nameOf(encoding)}.`,
  };
}

/**
 * Whether bytes that are not UTF-8 are Windows-1251: there whole words are beyond ASCII, while in
 * Windows-1252 such letters stand among ASCII ones.
 */
function isCyrillic(bytes: Uint8Array): boolean {
  let whole = 0;
  let mixed = 0;
  for (const [word] of latin1(bytes).matchAll(
    /[A-Za-z\xa5\xa8\xaa\xaf\xb2-\xb4\xb8\xba\xbf-\xff]+/g,
  )) {
    if (!/[\xc0-\xff]/.test(word)) continue;
    if (/[A-Za-z]/.test(word)) mixed++;
    else if (word.length > 1) whole++;
  }
  return whole > mixed;
}

function nameOf(encoding: string): string {
  return NAMES[encoding] ?? encoding.toUpperCase();
}
