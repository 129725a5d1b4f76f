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
  { name: 'an old Office document', pattern: /^\xd0\xcf\x11\xe0/, advice: PASTE },
  { name: 'an RTF document', pattern: /^\{\\rtf/, advice: PASTE },
  {
    name: 'a web archive of Safari',
    pattern: /^bplist00/,
    advice: 'save the page again as HTML, or paste its text',
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

/** Kinds of documents that are read, by what they begin with. */
const READ_KINDS = {
  pdf: /^.{0,1024}%PDF-\d/s,
  zip: /^PK[\x03\x05\x07]/,
  mhtml:
    /^(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)*Content-Type:\s*multipart\/(?:related|mixed|alternative)\b/i,
} as const;

/** The kind of document that a file is, or `null` where it is text, a page or something else. */
export function kindOfFile(bytes: Uint8Array): keyof typeof READ_KINDS | null {
  const head = latin1(bytes.subarray(0, HEAD_BYTES));
  if (READ_KINDS.pdf.test(head)) return 'pdf';
  if (READ_KINDS.zip.test(head)) return 'zip';
  return READ_KINDS.mhtml.test(head) ? 'mhtml' : null;
}

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
      `This is ${kind.name}, not a text, a page or a document that Dixit reads, so nothing was taken from it: ${kind.advice}.`,
    );
  }
}

/** Each byte as the character of the same number. */
export function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
