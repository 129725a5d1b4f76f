import { Article, ExtractedQuote } from '../../contract/extraction.ts';
import { UnreadableError } from '../../core/ports.ts';
import type { ArticleReader, ReadArticle } from '../../core/ports.ts';
import { isToBackend } from '../process/messages.ts';
import type { FromBackend, ReadOutcome } from '../process/messages.ts';
import type { Parent } from '../process/parent.ts';

/** Reads articles in processes that the supervisor starts, since this one may have no children. */
export function createRemoteReader(parent: Parent): ArticleReader {
  const waiting = new Map<number, (outcome: ReadOutcome) => void>();
  let jobs = 0;

  function listen(): void {
    parent.onMessage((message) => {
      if (!isToBackend(message) || message.type !== 'was-read') return;
      waiting.get(message.job)?.(message.outcome);
      waiting.delete(message.job);
    });
  }

  return async (bytes, name, signal) => {
    signal?.throwIfAborted();
    const job = (jobs += 1);
    // Not before it is needed: the first listener of all lets in the messages that wait.
    if (job === 1) listen();
    const { promise, resolve } = Promise.withResolvers<ReadOutcome>();
    const stop = (): void => {
      tell(parent, { type: 'stop-reading', job });
    };
    waiting.set(job, resolve);
    signal?.addEventListener('abort', stop, { once: true });
    tell(parent, { type: 'read', job, name, bytes });
    const outcome = await promise;
    signal?.removeEventListener('abort', stop);
    signal?.throwIfAborted();
    if (!outcome.ok) throw new UnreadableError(outcome.code, outcome.reason);
    return parseReadArticle(outcome.value);
  };
}

function tell(parent: Parent, message: FromBackend): void {
  parent.post(message);
}

/** The reader met untrusted bytes, so what it says is held against the contract. */
export function parseReadArticle(value: object): ReadArticle {
  const { article, quotes }: Partial<Record<keyof ReadArticle, unknown>> = value;
  return { article: Article.parse(article), quotes: ExtractedQuote.array().parse(quotes) };
}
