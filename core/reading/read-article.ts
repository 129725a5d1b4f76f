import { createExtractor, type Extractor } from '../../extract/index.ts';
import { ArticleError } from '../../formats/article/errors.ts';
import { readArticle } from '../../formats/read-article.ts';
import { type ReadArticle, UnreadableError } from '../ports.ts';

/** Reads an article and finds its quotations; `onParsed` is called when its bytes are text. */
export type LocalReader = (
  bytes: Uint8Array,
  name: string,
  onParsed?: () => void,
) => Promise<ReadArticle>;

/** Makes a reader that works in this process; the language model is loaded at the first article. */
export function createReader(): LocalReader {
  let extractor: Extractor | null = null;
  return async (bytes, name, onParsed) => {
    try {
      const article = await readArticle(bytes, name);
      onParsed?.();
      extractor ??= createExtractor();
      return { article, quotes: extractor.forReader(article.text) };
    } catch (error) {
      if (error instanceof ArticleError) throw new UnreadableError(error.code, error.message);
      throw error;
    }
  };
}
