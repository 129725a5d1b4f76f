import type { QueuedProposal } from '../../contract/articles/review-queue.ts';
import type { Catalogue } from '../../db/catalogue.ts';
import type { ProposalRecord } from '../../db/captures.ts';
import { found } from '../refusals.ts';
import { shownProposal } from './show.ts';

/** What of a paragraph is shown on either side of a quotation, in UTF-16 units. */
const NEAR = 400;

type Span = [start: number, end: number];

/** The paragraph around a span, or what of it is near, in whole words. */
function nearby(text: string, [start, end]: Span): Span {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const nextLine = text.indexOf('\n', end);
  const lineEnd = nextLine < 0 ? text.length : nextLine;
  const space = text.indexOf(' ', start - NEAR);
  const from = lineStart >= start - NEAR ? lineStart : Math.min(start, space + 1);
  const to = lineEnd <= end + NEAR ? lineEnd : Math.max(end, text.lastIndexOf(' ', end + NEAR));
  return [from, to];
}

function contextOf(text: string, { start, end, cue, mention }: ProposalRecord) {
  const [from, to] = nearby(text, [start, end]);
  const moved = (span: readonly [number, number] | null): Span | null =>
    span && span[0] >= from && span[1] <= to ? [span[0] - from, span[1] - from] : null;
  return {
    text: text.slice(from, to),
    span: [start - from, end - from] satisfies Span,
    cue: moved(cue),
    mention: moved(mention),
  };
}

/** What stands in a row of the queue about its article. */
function articleOf(catalogue: Catalogue, captureId: number) {
  const { sourceId, snapshotId } = found(catalogue.captures.get(captureId), 'article under review');
  const { csl, issued } = found(catalogue.sources.get(sourceId), 'source');
  const container = csl['container-title'] ?? null;
  const text = found(catalogue.sources.snapshotText(snapshotId), 'snapshot');
  return { text, title: csl.title ?? '', container, issued };
}

/**
 * Makes the function that tells whom of the library a name means now: they may have come to it by
 * another article, after this one was read.
 */
function bearers({ speakers }: Catalogue) {
  const known = new Map<string, number | null>();
  return (speaker: string | null, speakerId: number | null): number | null => {
    if (speakerId !== null || speaker === null) return speakerId;
    const before = known.get(speaker);
    const bearer = before === undefined ? speakers.byName(speaker) : before;
    known.set(speaker, bearer);
    return bearer;
  };
}

/** Proposals with what is around them; each article is read once. */
export function queuedProposals(catalogue: Catalogue, ids: readonly number[]): QueuedProposal[] {
  const articles = new Map<number, ReturnType<typeof articleOf>>();
  const bearerOf = bearers(catalogue);
  return ids.flatMap((id) => {
    const record = catalogue.captures.proposal(id);
    if (!record) return [];
    const { captureId } = record;
    const article = articles.get(captureId) ?? articleOf(catalogue, captureId);
    articles.set(captureId, article);
    const { text, ...facts } = article;
    const context = contextOf(text, record);
    const speakerId = bearerOf(record.speaker, record.speakerId);
    return [{ ...shownProposal(text, record), speakerId, captureId, ...facts, context }];
  });
}

/** What is pending in all articles, with a number for each different speaker. */
export function pendingQueue(catalogue: Catalogue, order: 'confidence' | 'article') {
  const numbers = new Map<string | number, number>();
  const voiceOf = (speaker: string | number | null) => {
    if (speaker === null) return 0;
    const number = numbers.get(speaker) ?? numbers.size + 1;
    numbers.set(speaker, number);
    return number;
  };
  const bearerOf = bearers(catalogue);
  const pending = catalogue.captures.pending(order);
  return {
    ids: pending.map(({ id }) => id),
    // A change of a quote is decided by itself.
    voices: pending.map(({ speaker, speakerId, quoteId }) =>
      quoteId === null ? voiceOf(bearerOf(speaker, speakerId) ?? speaker) : 0,
    ),
  };
}
