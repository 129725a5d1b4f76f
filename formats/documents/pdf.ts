import type { Article } from '../../contract/extraction.ts';
import { MAX_ARTICLE_LENGTH } from '../../contract/captures.ts';
import { parseAuthors } from '../article/authors.ts';
import { tooLong } from '../article/assemble.ts';
import { metadataLine } from '../article/clean-text.ts';
import { ArticleError, damaged, withoutText } from '../article/errors.ts';
import { textArticle } from '../article/text-article.ts';
import { type PageLines, pageLines } from './pdf/page-lines.ts';
import { pdfParagraphs } from './pdf/paragraphs.ts';
import { withoutRunningLines } from './pdf/running-lines.ts';

const MAX_PAGES = 2000;

/** How near to its end a file must say that it is there. */
const ENDING = 4096;

/** Titles that programs make of the file's name, or of nothing. */
const NO_TITLE =
  /^(?:untitled|document\d*|microsoft word\b.*|.*\.(?:docx?|odt|rtf|indd|qxp|pdf|html?))$/iu;

/** Above this share of characters that are none, the letters cannot be told. */
const UNKNOWN_SHARE = 0.2;

/**
 * The text of a PDF in paragraphs: lines joined, hyphens at their ends undone, page numbers and
 * running heads left out.
 *
 * @throws {ArticleError} DAMAGED, ENCRYPTED, TOO_LARGE or NO_TEXT.
 */
export async function readPdf(bytes: Uint8Array): Promise<Article> {
  const ending = new TextDecoder('latin1').decode(bytes.subarray(-ENDING));
  if (!ending.includes('%%EOF') && !ending.includes('startxref')) {
    throw damaged('This PDF is cut off or damaged');
  }
  // Large, and needed for these files alone.
  const { getDocument } = await import('unpdf/pdfjs');
  const task = getDocument({
    // A copy, since what is given is taken over.
    data: new Uint8Array(bytes),
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  });
  try {
    const pdf = await task.promise;
    if (pdf.numPages > MAX_PAGES) throw tooManyPages(pdf.numPages);
    const labels = await pdf.getPageLabels();
    const pages: PageLines[] = [];
    let length = 0;
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const [, bottom = 0, , top = 0] = page.view;
      const label = labels?.[number - 1]?.trim() || String(number);
      const lines = pageLines(items, { bottom, top, label: label.slice(0, 40) });
      length += lines.lines.reduce((sum, line) => sum + line.text.length, 0);
      if (length > MAX_ARTICLE_LENGTH) throw tooLong(length);
      pages.push(lines);
      page.cleanup();
    }
    return article(pages, await known(pdf));
  } catch (error) {
    throw told(error);
  } finally {
    await task.destroy();
  }
}

function article(pages: readonly PageLines[], about: Awaited<ReturnType<typeof known>>): Article {
  const paragraphs = pdfParagraphs(withoutRunningLines(pages));
  const text = paragraphs.map((paragraph) => paragraph.text).join('');
  if (!/[\p{L}\p{N}]/u.test(text)) {
    throw withoutText('There is no text in this PDF (its pages may be pictures)');
  }
  const unknown = text.match(/[\p{Cc}\p{Co}\p{Cn}\ufffd]/gu)?.length ?? 0;
  if (unknown > text.length * UNKNOWN_SHARE) {
    throw withoutText('This PDF does not say which letters it shows');
  }
  return textArticle(paragraphs, about);
}

/** As much of a document's own word as is looked at. */
interface Described {
  getMetadata(): Promise<{ info: object }>;
}

/** What the file says of itself; when it was made says nothing of when it was published. */
async function known(pdf: Described) {
  const { info } = await pdf.getMetadata();
  const { Title: title, Author: author, Language: language } = info as Record<string, unknown>;
  const line = (value: unknown) => metadataLine(typeof value === 'string' ? value : null);
  const named = line(title);
  return {
    title: named !== null && NO_TITLE.test(named) ? null : named,
    authors: parseAuthors(line(author) ?? '', null),
    language: line(language),
  };
}

function told(error: unknown): unknown {
  if (error instanceof ArticleError || !(error instanceof Error)) return error;
  if (error.name === 'PasswordException') {
    return new ArticleError(
      'ENCRYPTED',
      'This PDF is locked with a password, so nothing was taken from it: save it without one, or paste its text.',
    );
  }
  return damaged('This PDF is cut off or damaged');
}

function tooManyPages(count: number): ArticleError {
  return new ArticleError(
    'TOO_LARGE',
    `This PDF has ${count} pages, more than the ${MAX_PAGES} that Dixit reads as one article, so nothing was taken from it: save the pages that you need.`,
  );
}
