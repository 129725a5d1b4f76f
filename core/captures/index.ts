import { implement, ORPCError } from '@orpc/server';
import type { Capture } from '../../contract/captures.ts';
import { contract } from '../../contract/index.ts';
import type { Catalogue } from '../../db/catalogue.ts';
import { type ArticleReader, UnreadableError } from '../ports.ts';
import { found, refused } from '../refusals.ts';
import { toSource } from '../source-records.ts';
import { unreadable, type WaitingFiles } from '../files/index.ts';
import { keepProposals } from './keeping/keep.ts';
import { editProposal, markProposals, selectProposal } from './review.ts';
import { numberCapture } from './numbering.ts';
import { findAgain } from './again/find-again.ts';
import { alikeProposal, attestProposal } from './keeping/attest.ts';
import { pendingQueue, queuedProposals } from './queue.ts';
import { shownProposal } from './show.ts';
import { startCapture } from './start.ts';

function readCapture(catalogue: Catalogue, id: number): Capture {
  const { sourceId, ...capture } = found(catalogue.captures.get(id), 'article under review');
  const { snapshotId } = capture;
  const text = found(catalogue.sources.snapshotText(snapshotId), 'snapshot');
  return {
    ...capture,
    text,
    source: toSource(found(catalogue.sources.get(sourceId), 'source')),
    proposals: catalogue.captures.proposals(id).map((each) => shownProposal(text, each)),
  };
}

/** Takes an article away again, if nothing of it was kept. */
function discard(catalogue: Catalogue, id: number): void {
  const { sourceId } = found(catalogue.captures.get(id), 'article under review');
  const source = found(catalogue.sources.get(sourceId), 'source');
  if (catalogue.captures.proposals(id).some(({ state }) => state === 'kept')) {
    throw refused(null, 'Quotes of this article are kept. Finish the review instead.');
  }
  catalogue.steps.write(`Discard “${source.csl.title}”`, () => {
    catalogue.captures.remove(id);
    if (catalogue.sources.isUnused(sourceId)) catalogue.sources.remove(sourceId);
  });
}

/** @throws {ORPCError} `ARTICLE_UNREADABLE` for a text that could not be read, else the error. */
function explain(error: unknown): never {
  throw error instanceof UnreadableError ? unreadable(error.code, error.message) : error;
}

const isPending = ({ state }: { state: string }) => state === 'pending';

/** What can be asked about articles under review. */
export function captureProcedures(
  catalogue: Catalogue,
  files: WaitingFiles,
  readArticle: ArticleReader,
) {
  const { captures } = implement(contract);
  const pendingOf = (id: number) => {
    found(catalogue.captures.get(id), 'article under review');
    return catalogue.captures.proposals(id).filter(isPending);
  };
  return {
    start: captures.start.handler(async ({ input: { fileId, keepAbove = null }, signal }) => {
      const { name, bytes } = files.take(fileId);
      const read = await readArticle(bytes, name, signal).catch(explain);
      if (signal?.aborted) throw new ORPCError('CLIENT_CLOSED_REQUEST', { status: 499 });
      return { id: startCapture(catalogue, read, name, keepAbove) };
    }),
    list: captures.list.handler(() => catalogue.captures.list()),
    get: captures.get.handler(({ input: { id } }) => readCapture(catalogue, id)),
    keep: captures.keep.handler(({ input: { proposalIds } }) => ({
      quoteIds: keepProposals(catalogue, proposalIds),
    })),
    keepAbove: captures.keepAbove.handler(({ input: { id, threshold } }) => ({
      quoteIds: keepProposals(
        catalogue,
        pendingOf(id)
          // What was kept is changed by nothing but the word of the researcher.
          .filter(({ confidence, quoteId }) => confidence >= threshold && quoteId === null)
          .map((proposal) => proposal.id),
      ),
    })),
    drop: captures.drop.handler(({ input: { proposalIds } }) =>
      markProposals(catalogue, proposalIds, 'dropped'),
    ),
    reopen: captures.reopen.handler(({ input: { proposalIds } }) =>
      markProposals(catalogue, proposalIds, 'pending'),
    ),
    edit: captures.edit.handler(({ input: { proposalId, ...changes } }) =>
      editProposal(catalogue, proposalId, changes),
    ),
    select: captures.select.handler(({ input: { id, span } }) => ({
      proposalId: selectProposal(catalogue, id, span),
    })),
    number: captures.number.handler(({ input: { id, leftOut } }) =>
      numberCapture(catalogue, id, leftOut),
    ),
    finish: captures.finish.handler(({ input: { id } }) => {
      catalogue.steps.write('Finish review', () => {
        const rest = pendingOf(id).map((proposal) => proposal.id);
        markProposals(catalogue, rest, 'dropped');
        catalogue.captures.close(id);
      });
    }),
    queue: captures.queue.handler(({ input: { order } }) => pendingQueue(catalogue, order)),
    queued: captures.queued.handler(({ input: { ids } }) => queuedProposals(catalogue, ids)),
    alike: captures.alike.handler(({ input: { proposalId } }) =>
      alikeProposal(catalogue, proposalId),
    ),
    attest: captures.attest.handler(({ input: { proposalId, quoteId } }) =>
      attestProposal(catalogue, proposalId, quoteId),
    ),
    again: captures.again.handler(async ({ input: { snapshotId }, signal }) =>
      findAgain(catalogue, snapshotId, readArticle, signal).catch(explain),
    ),
    discard: captures.discard.handler(({ input: { id } }) => discard(catalogue, id)),
  };
}
