import { MAX_ARTICLE_BYTES } from '../contract/captures.ts';
import type { Article } from '../contract/extraction.ts';
import { readHtmlArticle } from './article-html.ts';
import { readTextArticle } from './article-text.ts';
import { stripControls } from './article/clean-text.ts';
import { decode } from './article/encoding.ts';
import { ArticleError } from './article/errors.ts';
import { refuseOtherKinds } from './article/file-kinds.ts';

/**
 * Reads a plain text or a saved page, told apart by its content and then its name.
 *
 * @param name - File name, of which only the ending is looked at.
 * @throws {ArticleError} with a sentence for the user.
 */
export function readArticle(bytes: Uint8Array, name: string): Article {
  if (bytes.length === 0) throw empty('This file is empty');
  if (bytes.length > MAX_ARTICLE_BYTES) {
    const megabytes = (bytes.length / 1_000_000).toFixed(1);
    throw new ArticleError(
      'TOO_LARGE',
      `This file has ${megabytes} MB, more than the 5 MB that Dixit reads, so nothing was taken from it: paste the part that you need.`,
    );
  }
  refuseOtherKinds(bytes);
  const decoded = decode(bytes);
  const { text, notice } = stripControls(decoded.text);
  if (text.trim() === '') throw empty('There are only blanks in this file');
  const article = isPage(text, name) ? readHtmlArticle(text) : readTextArticle(text);
  const notices = [decoded.notice, notice].filter((line) => line !== null);
  return { ...article, notices: [...notices, ...article.notices] };
}

function isPage(text: string, name: string): boolean {
  const head = text.slice(0, 10_000);
  if (/^\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*<(!doctype\s+html|html|head|body)[\s>]/is.test(head)) {
    return true;
  }
  return /\.x?html?$/i.test(name) && /<[a-z!]/i.test(text);
}

function empty(what: string): ArticleError {
  return new ArticleError(
    'EMPTY',
    `${what}, so nothing was taken from it: choose another one or paste the text.`,
  );
}
