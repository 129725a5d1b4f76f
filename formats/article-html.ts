import { Readability } from '@mozilla/readability';
import type { Article } from '../contract/extraction.ts';
import { ArticleError } from './article/errors.ts';
import { pageMetadata } from './article/metadata.ts';
import { type PageDocument, type PageElement, parsePage } from './article/page.ts';
import { paragraphsOf } from './article/paragraphs.ts';

type ReadableDocument = ConstructorParameters<typeof Readability>[0];

/** An article shorter than this is looked for again less strictly, in characters. */
const SHORT_ARTICLE = 250;

/**
 * The article of a saved page as plain text, and what the page says of itself. Its scripts are not run
 * and nothing is fetched.
 *
 * @throws {ArticleError} TOO_MANY_ELEMENTS, TOO_DEEP or NO_TEXT.
 */
export function readHtmlArticle(html: string): Article {
  const document = parsePage(html);
  const metadata = pageMetadata(document, html);
  const everything = document.body ? paragraphsOf(document.body) : [];
  if (everything.length === 0) {
    throw new ArticleError(
      'NO_TEXT',
      'This page has no text of its own (it may be made by scripts, which are not run), so nothing was taken from it: copy the text in your browser and paste it.',
    );
  }
  const article = articleParagraphs(document);
  if (article.length > 0) return { text: article.join('\n'), metadata, notices: [] };
  return {
    text: everything.join('\n'),
    metadata,
    notices: [
      'The article could not be told from the rest of the page, so all of its text is here.',
    ],
  };
}

/** Changes the document: to be called last. */
function articleParagraphs(document: PageDocument): string[] {
  // Captions are taken out first, lest they count as the article's text.
  for (const caption of document.querySelectorAll('figcaption')) caption.remove();
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
