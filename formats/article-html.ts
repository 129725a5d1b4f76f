import { Readability } from '@mozilla/readability';
import type { Article, PageMetadata } from '../contract/extraction.ts';
import { assemble, tooLong } from './article/assemble.ts';
import { withoutText } from './article/errors.ts';
import { clearFurniture, isFurnitureLine } from './article/page/furniture.ts';
import { pageMetadata, type PartialMetadata } from './article/metadata.ts';
import { type PageDocument, type PageElement, parsePage } from './article/page/page.ts';
import { paragraphsOf } from './article/page/paragraphs.ts';

type ReadableDocument = ConstructorParameters<typeof Readability>[0];

/** An article shorter than this is looked for again less strictly, in characters. */
const SHORT_ARTICLE = 250;

/** UTF-16 units of a page without its pictures; the largest real ones have 5 million. */
const MAX_PAGE = 20_000_000;

/** Pictures, fonts and the like that stand in the page itself, as SingleFile writes them. */
const EMBEDDED = /data:[\w.+-]+\/[\w.+-]+(?:;[\w.=+-]+)*;base64,[\w+/=%]+/g;

/**
 * The article of a saved page as plain text, and what the page says of itself. Its scripts are not run
 * and nothing is fetched.
 *
 * @param around - What is known of the page besides; it counts where the page is silent.
 * @throws {ArticleError} TOO_LARGE, TOO_MANY_ELEMENTS, TOO_DEEP or NO_TEXT.
 */
export function readHtmlArticle(whole: string, around: PartialMetadata = {}): Article {
  const html = whole.replaceAll(EMBEDDED, '');
  if (html.length > MAX_PAGE) throw tooLong(html.length);
  const document = parsePage(html);
  const metadata = pageMetadata(document, html, around);
  const authors = metadata.authors.map((author) =>
    'literal' in author ? author.literal : [author.given, author.family].join(' ').trim(),
  );
  const own = (paragraphs: readonly string[]) =>
    paragraphs.filter((line, index) => !isFurnitureLine(line, index, authors));
  const everything = document.body ? paragraphsOf(document.body) : [];
  if (everything.length === 0) {
    throw withoutText(
      'This page has no text of its own (it may be made by scripts, which are not run)',
    );
  }
  const article = own(articleParagraphs(document));
  if (article.length > 0) return articleOf(article, metadata, []);
  return articleOf(own(everything).length > 0 ? own(everything) : everything, metadata, [
    'The article could not be told from the rest of the page, so all of its text is here.',
  ]);
}

function articleOf(lines: readonly string[], metadata: PageMetadata, notices: readonly string[]) {
  return assemble(
    lines.map((text) => ({ text })),
    metadata,
    notices,
  );
}

/** Changes the document: to be called last. */
function articleParagraphs(document: PageDocument): string[] {
  // Taken out first, lest they count as the article's text.
  clearFurniture(document);
  const reader = new Readability(document as unknown as ReadableDocument, {
    charThreshold: SHORT_ARTICLE,
    disableJSONLD: true,
    // Only its text is used, never its HTML.
    serializer: (node: unknown) => node as PageElement,
  });
  try {
    const content = reader.parse()?.content;
    return content ? paragraphsOf(content) : [];
  } catch (error) {
    // Elements with some 100,000 children are too many for the stack: the whole text is still there.
    if (error instanceof RangeError) return [];
    throw error;
  }
}
