import type { PageMetadata } from '../../../contract/extraction.ts';
import { parseAuthors } from '../authors.ts';
import { metadataLine } from '../clean-text.ts';
import { edtfDate } from '../dates.ts';

/** How many lines under the title may hold byline, date and address. */
const HEAD_LINES = 5;

/** Lines longer than this are text, in characters. */
const LONGEST_LINE = 120;

/** What a plain text says of itself under its title. */
export type HeadMetadata = Partial<Pick<PageMetadata, 'container' | 'authors' | 'issued' | 'url'>>;

/** "By Noor Haddad": not a sentence, and a name behind it. */
function byline(line: string): HeadMetadata | null {
  if (!/^by:?\s+\p{Lu}/iu.test(line) || /[.!?…]$/.test(line) || /\d/.test(line)) return null;
  const authors = parseAuthors(line, null);
  return authors.length === 0 ? null : { authors };
}

/** "Aldermoor Gazette, 14 March 2025", "Published 14 March 2025", "2025-03-14". */
function dateline(line: string): HeadMetadata | null {
  if (/[.!?…]$/.test(line)) return null;
  const date = line.replace(/^(?:published|posted|updated|date)(?:\s+(?:on|at))?:?\s+/i, '');
  const parts = /^(?<name>\p{Lu}[^,|·\d]{1,80}?)\s*[,|·–—]\s*(?<date>.*\d{4}.*)$/u.exec(
    date,
  )?.groups;
  const day =
    /^(?:\p{L}{3,6}day,?\s+)?(?:\d{1,2}\D|\p{L}{3,9}\.?\s+\d{1,2},?\s|\d{4}-\d{2}-\d{2})/u;
  const issued = [date, parts?.['date'] ?? ''].find((text) => day.test(text));
  const found = issued === undefined ? null : edtfDate(issued);
  // A year alone is said of many things; a day at the head of a text is its own.
  if (found === null || found.length < 10) return null;
  const container = issued === date ? null : metadataLine(parts?.['name']);
  return container === null ? { issued: found } : { issued: found, container };
}

function address(line: string): HeadMetadata | null {
  return /^https?:\/\/\S+$/.test(line) ? { url: line } : null;
}

/**
 * Reads byline, date and address from the lines under a title.
 *
 * @param paragraphs - Those after the title.
 */
export function readHeadLines(paragraphs: readonly string[]): HeadMetadata {
  const lines = paragraphs.slice(0, HEAD_LINES).filter((line) => line.length <= LONGEST_LINE);
  const found = lines.flatMap((line) => byline(line) ?? dateline(line) ?? address(line) ?? []);
  return Object.assign({}, ...found.toReversed()) as HeadMetadata;
}

/**
 * Whether a line is a byline, date or address.
 *
 * @param index - Of the line among those after the title.
 */
export function isHeadLine(line: string, index: number): boolean {
  if (index < 0 || index >= HEAD_LINES || line.length > LONGEST_LINE) return false;
  return (byline(line) ?? dateline(line) ?? address(line)) !== null;
}
