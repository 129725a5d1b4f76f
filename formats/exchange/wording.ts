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
function partedNames({ speakers }: CitedQuote): string {
  return speakers
    .map(({ display }) =>
      /[,“”]/u.test(display) && !display.includes('"') ? `"${display}"` : display,
    )
    .join(', ');
}

/**
 * Tags behind a quote on a line that is read again: one with marks that part them stands in straight
 * ones. One with the marks of a quotation would be taken for such, and is left out.
 */
function tagsText({ tags }: CitedQuote): string {
  const told = tags
    .filter((tag) => !/[“”]/u.test(tag))
    .map((tag) => (/["[\];]/u.test(tag) ? `"${tag.replaceAll('"', '""')}"` : tag));
  return told.length === 0 ? '' : ` [tags: ${told.join('; ')}]`;
}

/** A quote as a note of its source: `Ada Lovelace: “the words” (page 3, line 2) [tags: sea; trade]`. */
export function saidText(quote: CitedQuote): string {
  const names = partedNames(quote);
  const places = Object.entries(quote.locators).map(([label, value]) => `${label} ${value}`);
  const where = places.length > 0 ? ` (${places.join(', ')})` : '';
  return `${names === '' ? '' : `${names}: `}“${quote.text}”${where}${tagsText(quote)}`;
}

/** Names of the speakers on a line. */
export function speakersText({ speakers }: CitedQuote): string {
  return speakers.map(({ display }) => display).join(', ');
}
