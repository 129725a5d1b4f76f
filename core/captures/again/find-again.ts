import type { ExtractedQuote } from '../../../contract/extraction.ts';
import type { StoredText } from '../../../contract/sources.ts';
import type { Catalogue } from '../../../db/catalogue.ts';
import type { ProposalRecord } from '../../../db/captures.ts';
import { type ArticleReader, STORED_TEXT } from '../../ports.ts';
import { found } from '../../refusals.ts';
import { compareFound } from './compare-found.ts';
import { callingOf } from '../learned-names.ts';
import { proposalOf } from '../start.ts';

/** The speakers whom the researcher chose, by how this article calls them. */
function learnedSpeakers(text: string, proposals: readonly ProposalRecord[]) {
  const learned = new Map<string, Pick<ProposalRecord, 'speaker' | 'speakerId'>>();
  for (const proposal of proposals) {
    const calling = proposal.byHand ? callingOf(text, proposal) : null;
    if (calling !== null) learned.set(calling.toLowerCase(), proposal);
  }
  return (proposal: Omit<ProposalRecord, 'id'>) => {
    const calling = callingOf(text, proposal);
    const known = calling === null ? undefined : learned.get(calling.toLowerCase());
    return known ? { speaker: known.speaker, speakerId: known.speakerId } : {};
  };
}

/** Whether the quote that was kept is still as it was kept, so that a change of it may be offered. */
function isAsKept(catalogue: Catalogue, { quoteId, speakerId }: ProposalRecord): boolean {
  const quote = quoteId === null ? null : catalogue.quotes.get(quoteId);
  if (!quote || quote.trashed) return false;
  const speakers = quote.attributions.map((each) => each.speakerId);
  return speakerId === null ? speakers.length === 0 : speakers.includes(speakerId);
}

/** Puts what has changed into the review. Part of the caller's step. */
function putChanges(
  catalogue: Catalogue,
  captureId: number,
  { text, issued }: Pick<StoredText, 'text' | 'issued'>,
  quotes: readonly ExtractedQuote[],
) {
  const { captures } = catalogue;
  const known = captures.proposals(captureId);
  const learned = learnedSpeakers(text, known);
  const drafts = quotes.map((quote) => {
    const proposal = proposalOf(catalogue, captureId, issued, quote);
    return { ...proposal, ...learned(proposal) };
  });
  const { added, changed } = compareFound(known, drafts);
  for (const draft of added) captures.insertProposal(draft);
  const offered = changed.filter(
    ({ before: each }) => each.state !== 'kept' || isAsKept(catalogue, each),
  );
  for (const { draft, before: was } of offered) {
    const { id, start, end, type, speaker, others, hops, state, quoteId } = was;
    const before = { start, end, type, speaker, others, hops, state };
    const after = { ...draft, quoteId, was: before };
    if (state === 'kept') captures.insertProposal(after);
    else captures.updateProposal({ ...after, id });
  }
  return { added: added.length, changed: offered.length };
}

/** The review of a stored text: its latest, or a new one. Part of the caller's step. */
function reviewOf(catalogue: Catalogue, snapshotId: number, sourceId: number): number {
  const empty = { notices: [], leftOut: [], pages: [], now: catalogue.now() };
  return (
    catalogue.captures.latestOf(snapshotId) ??
    catalogue.captures.insert({ sourceId, snapshotId, ...empty })
  );
}

/**
 * Finds the quotations of a stored text anew, and puts what has changed into its review, as a step.
 *
 * @throws {UnreadableError} if that takes too long.
 */
export async function findAgain(
  catalogue: Catalogue,
  snapshotId: number,
  readArticle: ArticleReader,
  signal?: AbortSignal,
) {
  const stored = found(catalogue.sources.storedText(snapshotId), 'stored text');
  const { quotes } = await readArticle(new TextEncoder().encode(stored.text), STORED_TEXT, signal);
  signal?.throwIfAborted();
  return catalogue.steps.write('Find quotations again', () => {
    const id = reviewOf(catalogue, snapshotId, stored.sourceId);
    const outcome = putChanges(catalogue, id, stored, quotes);
    if (outcome.added + outcome.changed > 0) catalogue.captures.open(id);
    return { id, ...outcome };
  });
}
