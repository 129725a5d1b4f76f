import type { CitedQuote } from '../../contract/citations.ts';
import type { Segment } from '../../contract/segments.ts';

/** A quotation of more words stands by itself as a block (APA 7, 8.27). */
const BLOCK_WORDS = 40;

/** The wording run by run; one run where nothing of it is marked. */
export function wordingOf({ segments, text }: CitedQuote): readonly Segment[] {
  return segments ?? [{ type: 'said', text }];
}

/** Whether a quotation is to stand by itself, where a format leaves that to the one who writes it. */
export function standsAlone({ text }: CitedQuote): boolean {
  return text.includes('\n') || text.trim().split(/\s+/u).length >= BLOCK_WORDS;
}

/** Whether the ones who said it are those who wrote the source, so that the citation names them. */
export function isSaidByAuthor({ speakers, source }: CitedQuote): boolean {
  const authors = new Set(
    (source?.csl.author ?? []).map(({ literal, given, family }) =>
      (literal ?? [given, family].filter(Boolean).join(' ')).toLowerCase(),
    ),
  );
  return speakers.length > 0 && speakers.every(({ display }) => authors.has(display.toLowerCase()));
}

/**
 * Names of the speakers on a line that is read again: one with a comma, or with the marks of a
 * quotation, stands in straight ones, unless it has such itself.
 */
export function partedNames({ speakers }: CitedQuote): string {
  return speakers
    .map(({ display }) =>
      /[,“”]/u.test(display) && !display.includes('"') ? `"${display}"` : display,
    )
    .join(', ');
}

/** Names of the speakers on a line. */
export function speakersText({ speakers }: CitedQuote): string {
  return speakers.map(({ display }) => display).join(', ');
}
