import { Article } from '../../contract/extraction.ts';
import { createExtractor, type Extractor } from '../../extract/index.ts';
import { ArticleError } from '../../formats/article/errors.ts';
import { readArticle } from '../../formats/read-article.ts';
import { type ReadArticle, STORED_TEXT, UnreadableError } from '../ports.ts';

/** Reads an article and finds its quotations; `onParsed` is called when its bytes are text. */
export type LocalReader = (
  bytes: Uint8Array,
  name: string,
  onParsed?: () => void,
) => Promise<ReadArticle>;

/** A text that was read before: offsets into it must stay what they are. */
function asStored(bytes: Uint8Array): Article {
  return Article.parse({
    text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
    metadata: {
      title: null,
      container: null,
      authors: [],
      issued: null,
      url: null,
      language: null,
    },
    notices: [],
  });
}

/** Makes a reader that works in this process; the language model is loaded at the first article. */
export function createReader(): LocalReader {
  let extractor: Extractor | null = null;
  return async (bytes, name, onParsed) => {
    try {
      const article = name === STORED_TEXT ? asStored(bytes) : await readArticle(bytes, name);
      onParsed?.();
      extractor ??= createExtractor();
      return { article, quotes: extractor.forReader(article.text) };
    } catch (error) {
      if (error instanceof ArticleError) throw new UnreadableError(error.code, error.message);
      throw error;
    }
  };
}
