import { ArticleError } from './errors.ts';

/** Control characters that no text has; white space is not among them. */
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]/g;

/** Above this share of its characters, a file with control characters is no text. */
const CONTROL_SHARE = 0.005;

/** Characters that show nothing: soft hyphen, zero-width space, word joiner, byte order mark. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;

/** Text without control characters, and in words how many were left out, if any. */
export interface Stripped {
  text: string;
  notice: string | null;
}

/**
 * Takes away control characters and unpaired surrogates.
 *
 * @throws {ArticleError} BINARY, if there are more than text ever has.
 */
export function stripControls(text: string): Stripped {
  const count = text.match(CONTROLS)?.length ?? 0;
  if (count > text.length * CONTROL_SHARE) {
    throw new ArticleError(
      'BINARY',
      'This is a binary file, not a text or a saved page, so nothing was taken from it: paste the text instead.',
    );
  }
  return {
    text: text.replaceAll(CONTROLS, '').toWellFormed(),
    notice:
      count === 0
        ? null
        : `${count} control ${count === 1 ? 'character was' : 'characters were'} left out.`,
  };
}

/** One paragraph: white space of any kind folded into single spaces, nothing invisible. */
export function foldSpace(text: string): string {
  return text.replaceAll(INVISIBLE, '').replaceAll(/\s+/g, ' ').trim();
}

/** A line of metadata, or `null` if it says nothing. */
export function metadataLine(text: string | null | undefined): string | null {
  if (typeof text !== 'string') return null;
  const line = foldSpace(text.replaceAll(CONTROLS, '').toWellFormed());
  return line === '' || line.length > 2000 ? null : line;
}
