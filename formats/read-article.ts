import { MAX_ARTICLE_LENGTH, MAX_FILE_BYTES } from '../contract/captures.ts';
import type { Article } from '../contract/extraction.ts';
import { readHtmlArticle } from './article-html.ts';
import { readTextArticle } from './article-text.ts';
import { tooLong } from './article/assemble.ts';
import { stripControls } from './article/clean-text.ts';
import { decode } from './article/encoding.ts';
import { ArticleError, withoutText } from './article/errors.ts';
import { kindOfFile, refuseOtherKinds } from './article/file-kinds.ts';
import { readMarkdownArticle } from './documents/markdown-article.ts';
import { readMhtml } from './documents/mhtml.ts';
import { readPacked } from './documents/packed.ts';
import { readPdf } from './documents/pdf.ts';

/** Bytes of a text that has no more characters than are read, whatever they are. */
const MAX_TEXT_BYTES = 4 * MAX_ARTICLE_LENGTH;

/** Names of files that are always of one of the kinds that are known by their bytes. */
const OF_KNOWN_KIND = /\.(?<ending>pdf|docx|epub)$/iu;

/**
 * Reads a text, Markdown, a saved page, a Word document, a PDF or an e-book, told apart by its
 * content and then its name.
 *
 * @param name - File name, of which only the ending is looked at.
 * @throws {ArticleError} with a sentence for the user.
 */
export async function readArticle(bytes: Uint8Array, name: string): Promise<Article> {
  if (bytes.length === 0) throw empty('This file is empty');
  if (bytes.length > MAX_FILE_BYTES) {
    const megabytes = Math.round(bytes.length / 1_000_000);
    throw new ArticleError(
      'TOO_LARGE',
      `This file has ${megabytes} MB, more than the 200 MB that Dixit reads, so nothing was taken from it: paste the part that you need.`,
    );
  }
  const kind = kindOfFile(bytes);
  if (kind === 'pdf') return withWords(await readPdf(bytes));
  if (kind === 'zip') return withWords(readPacked(bytes));
  if (kind === 'mhtml') return withWords(readMhtml(bytes));
  refuseOtherKinds(bytes);
  const ending = OF_KNOWN_KIND.exec(name)?.groups?.['ending'];
  if (ending !== undefined) throw misnamed(ending.toUpperCase());
  return withWords(readWritten(bytes, name));
}

function readWritten(bytes: Uint8Array, name: string): Article {
  const decoded = decode(bytes);
  const isHtml = isPage(decoded.text, name);
  if (!isHtml && bytes.length > MAX_TEXT_BYTES) throw tooLong(bytes.length);
  const { text, notice } = stripControls(decoded.text);
  if (text.trim() === '') throw empty('There are only blanks in this file');
  const article = readerOf(isHtml, name)(text);
  const notices = [decoded.notice, notice].filter((line) => line !== null);
  return { ...article, notices: [...notices, ...article.notices] };
}

function readerOf(isHtml: boolean, name: string): (text: string) => Article {
  if (isHtml) return (text) => readHtmlArticle(text);
  return /\.(?:md|markdown|mdown|mkd)$/iu.test(name) ? readMarkdownArticle : readTextArticle;
}

function isPage(text: string, name: string): boolean {
  const head = text.slice(0, 10_000);
  if (/^\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*<(!doctype\s+html|html|head|body)[\s>]/is.test(head)) {
    return true;
  }
  return /\.x?html?$/i.test(name) && /<[a-z!]/i.test(text);
}

/** @throws {ArticleError} NO_TEXT */
function withWords(article: Article): Article {
  if (/[\p{L}\p{N}]/u.test(article.text)) return article;
  throw withoutText('There are no words in this file');
}

function empty(what: string): ArticleError {
  return new ArticleError(
    'EMPTY',
    `${what}, so nothing was taken from it: choose another one or paste the text.`,
  );
}

function misnamed(kind: string): ArticleError {
  return new ArticleError(
    'BINARY',
    `This file is called ${kind === 'EPUB' ? 'an' : 'a'} ${kind} and is none, so nothing was taken from it: give it the ending that it should have, or paste its text.`,
  );
}
