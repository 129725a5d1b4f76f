import { MAX_ARTICLE_LENGTH } from '../../contract/captures.ts';
import type { Article, PageMetadata, PageStart } from '../../contract/extraction.ts';
import { ArticleError } from './errors.ts';

/** A paragraph on its way into an article. */
export interface Paragraph {
  text: string;
  /** Not the article's own, so that it has no number. */
  isAside?: boolean;
  /** Pages that begin in it, as offsets into it. */
  pages?: readonly PageStart[];
}

/**
 * Joins paragraphs to an article.
 *
 * @throws {ArticleError} TOO_LARGE
 */
export function assemble(
  paragraphs: readonly Paragraph[],
  metadata: PageMetadata,
  notices: readonly string[] = [],
): Article {
  const leftOut: number[] = [];
  const pages: PageStart[] = [];
  let length = 0;
  for (const { text, isAside = false, pages: begun = [] } of paragraphs) {
    if (isAside) leftOut.push(length);
    for (const { start, label } of begun) {
      if (label !== pages.at(-1)?.label) pages.push({ start: length + start, label });
    }
    length += text.length + 1;
  }
  if (length > MAX_ARTICLE_LENGTH) throw tooLong(length);
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
  return { text, metadata, notices: [...notices], leftOut, pages };
}

/** A text that is longer than any article, in characters. */
export function tooLong(length: number): ArticleError {
  const millions = (length / 1_000_000).toFixed(1);
  return new ArticleError(
    'TOO_LARGE',
    `This text has ${millions} million characters, more than the 5 million that Dixit reads as one article, so nothing was taken from it: paste the part that you need.`,
  );
}
