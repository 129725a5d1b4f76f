import type { Article, PageMetadata } from '../contract/extraction.ts';
import { foldSpace, metadataLine } from './article/clean-text.ts';
import { readHeadLines } from './article/metadata/head-lines.ts';
import { NO_METADATA } from './article/metadata.ts';

/** A first line longer than this is no headline, in characters. */
const LONGEST_TITLE = 160;

/** Lines of a text broken by hand or by mail are at most this long, in characters. */
const WRAPPED_WIDTH = 100;

/** Lines that are not the last of their paragraph are at least this long where lines are broken. */
const WRAPPED_LEAST = 40;

/** How many lines at the end may hold the copyright. */
const COPYRIGHT_LINES = 5;

/** A plain text as an article: its paragraphs, and what little such a text says of itself. */
export function readTextArticle(text: string): Article {
  const blocks = text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map(foldSpace)
    .reduce<string[][]>(
      (blocks, line) => {
        if (line === '') blocks.push([]);
        else blocks.at(-1)?.push(line);
        return blocks;
      },
      [[]],
    )
    .filter((block) => block.length > 0);
  const wrapped = isWrapped(blocks);
  const paragraphs = wrapped ? blocks.map((lines) => lines.join(' ')) : blocks.flat();
  return {
    text: paragraphs.join('\n'),
    metadata: textMetadata(paragraphs),
    notices: wrapped ? ['Broken lines were joined into paragraphs; blank lines part them.'] : [],
  };
}

/** Whether blank lines part the paragraphs and the other line ends mean nothing. */
function isWrapped(blocks: readonly string[][]): boolean {
  const inner = blocks.flatMap((lines) => lines.slice(0, -1));
  if (blocks.length < 2 || inner.length < 2) return false;
  if (blocks.some((lines) => lines.some((line) => line.length > WRAPPED_WIDTH))) return false;
  const long = inner.filter((line) => line.length >= WRAPPED_LEAST).length;
  // Lines that mostly end where sentences end are short paragraphs, not broken ones.
  const finished = inner.filter((line) => /[.!?…]["”’»')\]]*$/.test(line)).length;
  return long >= inner.length * 0.9 && finished < inner.length * 0.5;
}

function textMetadata(paragraphs: readonly string[]): PageMetadata {
  const [first = ''] = paragraphs;
  const isTitle =
    paragraphs.length > 1 && first.length <= LONGEST_TITLE && !/[.!…:;,]["”’»')\]]*$/.test(first);
  return {
    ...NO_METADATA,
    ...paragraphs
      .slice(-COPYRIGHT_LINES)
      .map(copyright)
      .find((found) => found !== null),
    ...(isTitle ? readHeadLines(paragraphs.slice(1)) : {}),
    title: isTitle ? metadataLine(first) : null,
  };
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
