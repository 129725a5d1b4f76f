import { createExtractor, type Extractor } from '../extract/index.ts';
import { ArticleError } from '../formats/article/errors.ts';
import { readArticle } from '../formats/read-article.ts';
import { type ReadArticle, UnreadableError } from './ports.ts';

/**
 * Makes the function that reads an article and finds its quotations in this process; the language
 * model is loaded at the first article.
 */
export function createReader(): (bytes: Uint8Array, name: string) => ReadArticle {
  let extractor: Extractor | null = null;
  return (bytes, name) => {
    try {
      const article = readArticle(bytes, name);
      extractor ??= createExtractor();
      return { article, quotes: extractor.extract(article.text) };
    } catch (error) {
      if (error instanceof ArticleError) throw new UnreadableError(error.code, error.message);
      throw error;
    }
  };
}
