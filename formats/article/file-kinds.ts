/* eslint-disable no-control-regex -- files that are no text begin with such characters */
import { ArticleError } from './errors.ts';

/** A kind of file that is no article, by what it begins with. */
interface FileKind {
  /** With its article: "a PDF". */
  name: string;
  /** What it looks like; a byte as the character of its number. */
  pattern: RegExp;
  advice: string;
}

const PASTE = 'paste its text instead';

/** The first that fits counts. Patterns are tried on the first {@link HEAD_BYTES} bytes. */
const KINDS: readonly FileKind[] = [
  { name: 'a PDF', pattern: /^.{0,1024}%PDF-\d/s, advice: PASTE },
  { name: 'a Word document', pattern: /^PK\x03\x04.*(word\/|\[Content_Types\])/s, advice: PASTE },
  { name: 'an OpenDocument file', pattern: /^PK\x03\x04.*application\/vnd\.oasis/s, advice: PASTE },
  { name: 'an e-book', pattern: /^PK\x03\x04.*application\/epub/s, advice: PASTE },
  {
    name: 'a ZIP archive',
    pattern: /^PK[\x03\x05\x07]/,
    advice: 'unpack it and open the article in it',
  },
  { name: 'an old Office document', pattern: /^\xd0\xcf\x11\xe0/, advice: PASTE },
  { name: 'an RTF document', pattern: /^\{\\rtf/, advice: PASTE },
  {
    name: 'a web archive',
    pattern: /^(bplist00|(From: |MIME-Version: |Snapshot-Content-Location: ).*multipart\/related)/s,
    advice: 'save the page again as HTML only, or paste its text',
  },
  {
    name: 'a picture',
    pattern:
      /^(\x89PNG|\xff\xd8\xff|GIF8|II\*\0|MM\0\*|RIFF....WEBP|....ftyp(heic|avif|mif1)|BM.{4}\0{4})/s,
    advice: 'type or paste the text that it shows',
  },
  {
    name: 'a sound or a film',
    pattern: /^(ID3|OggS|fLaC|\xff[\xf2\xf3\xfb]|RIFF|....ftyp|\x1aE\xdf\xa3)/s,
    advice: 'paste its transcript instead',
  },
  {
    name: 'an archive',
    pattern: /^(\x1f\x8b|7z\xbc\xaf|Rar!|BZh|\xfd7zXZ|\x28\xb5\x2f\xfd)/,
    advice: 'unpack it and open the article in it',
  },
  {
    name: 'a database',
    pattern: /^SQLite format 3\0/,
    advice: 'if it is a library of Dixit, open it as one',
  },
  {
    name: 'a program',
    pattern: /^(\x7fELF|MZ.{58}|\xcf\xfa\xed\xfe)/s,
    advice: 'choose an article',
  },
];

const HEAD_BYTES = 4096;

/**
 * Refuses what is known to be something else than text.
 *
 * @throws {ArticleError} BINARY, with the kind of file and what to do.
 */
export function refuseOtherKinds(bytes: Uint8Array): void {
  const head = latin1(bytes.subarray(0, HEAD_BYTES));
  const kind = KINDS.find(({ pattern }) => pattern.test(head));
  if (kind) {
    throw new ArticleError(
      'BINARY',
      `This is ${kind.name}, not a text or a saved page, so nothing was taken from it: ${kind.advice}.`,
    );
  }
}

/** Each byte as the character of the same number. */
export function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
