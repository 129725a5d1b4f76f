import type { Article, PageMetadata } from '../../contract/extraction.ts';
import { assemble, type Paragraph } from './assemble.ts';
import { metadataLine } from './clean-text.ts';
import { isHeadLine, readHeadLines } from './metadata/head-lines.ts';
import { NO_METADATA, type PartialMetadata } from './metadata.ts';

/** A first line longer than this is no headline, in characters. */
const LONGEST_TITLE = 160;

/** How many lines at the end may hold the copyright. */
const COPYRIGHT_LINES = 5;

/**
 * An article of paragraphs that say themselves what little is known of it: headline, byline, date,
 * copyright. Those but the headline have no number.
 *
 * @param known - What the file says of itself besides. Its title counts more than the headline, its
 * authors less than a byline: they are who typed it.
 */
export function textArticle(
  paragraphs: readonly Paragraph[],
  known: PartialMetadata = {},
  notices: readonly string[] = [],
): Article {
  const lines = paragraphs.map(({ text }) => text);
  const [first = ''] = lines;
  const isTitle =
    lines.length > 1 && first.length <= LONGEST_TITLE && !/[.!…:;,]["”’»')\]]*$/.test(first);
  const head = isTitle ? readHeadLines(lines.slice(1)) : {};
  const ending = lines
    .slice(-COPYRIGHT_LINES)
    .map(copyright)
    .find((found) => found !== null);
  const metadata: PageMetadata = {
    ...NO_METADATA,
    ...ending,
    ...said(known),
    ...head,
    title: known.title ?? (isTitle ? metadataLine(first) : null),
  };
  const numbered = paragraphs.map((paragraph, index) =>
    (isTitle && isHeadLine(paragraph.text, index - 1)) ||
    (index >= lines.length - COPYRIGHT_LINES && copyright(paragraph.text) !== null)
      ? { ...paragraph, isAside: true }
      : paragraph,
  );
  return assemble(numbered, metadata, notices);
}

/** Without the fields about which nothing is said. */
function said(known: PartialMetadata): PartialMetadata {
  const fields = Object.entries(known).filter(
    ([, value]) => value !== null && (!Array.isArray(value) || value.length > 0),
  );
  return Object.fromEntries(fields);
}

/** "© Copyright Example Times 2025. All rights reserved." */
function copyright(line: string): Pick<PageMetadata, 'container' | 'issued'> | null {
  if (line.length > 200) return null;
  const rest = /^(?:©|\(c\)|copyright)(?:\s*(?:©|\(c\)|copyright))?\s+(.+)$/i.exec(line)?.[1];
  if (rest === undefined) return null;
  const found =
    /^(?<year>\d{4}),?\s+(?<name>\p{L}[^.\d]{1,80})/u.exec(rest) ??
    /^(?<name>\p{L}[^.\d]{1,80}?),?\s+(?<year>\d{4})[.,]?(?:\s*all rights reserved.*)?$/iu.exec(
      rest,
    );
  if (!/^\p{Lu}/u.test(found?.groups?.['name'] ?? '')) return null;
  const container = metadataLine(
    found?.groups?.['name']?.replace(/,?\s*all rights reserved\s*$/i, ''),
  );
  return container === null ? null : { container, issued: found?.groups?.['year'] ?? null };
}
