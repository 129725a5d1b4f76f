import type { Match } from '../../../contract/likeness.ts';
import type { Catalogue } from '../../../db/catalogue.ts';
import { findAlikeWording } from '../../likeness/find-alike.ts';
import { found, refused } from '../../refusals.ts';
import { attest, readReviewed } from './keep.ts';
import { attribute } from './who-said.ts';
import { pendingProposal } from '../review.ts';

/** Quotes of the library that may be the same as a proposal; none for one that is decided. */
export function alikeProposal(catalogue: Catalogue, id: number): Match[] {
  const { captureId, state, start, end, speakerId, quoteId } = found(
    catalogue.captures.proposal(id),
    'proposal',
  );
  if (state !== 'pending') return [];
  const { text } = readReviewed(catalogue, captureId);
  const speakers = speakerId === null ? [] : [speakerId];
  const alike = findAlikeWording(catalogue, text.slice(start, end), speakers);
  // The quote that it would change is no other.
  return alike.filter(({ quote }) => quote.id !== quoteId);
}

/**
 * Keeps a proposal as one more place of a quote, as a step. Who said the quote stays as it is, but
 * where that was not known.
 */
export function attestProposal(catalogue: Catalogue, proposalId: number, quoteId: number): void {
  const { captures, quotes, steps } = catalogue;
  const proposal = pendingProposal(catalogue, proposalId);
  const quote = found(quotes.get(quoteId), 'quote');
  if (quote.trashed) throw refused('quoteId', 'That quote is in the trash. Restore it first.');
  const article = readReviewed(catalogue, proposal.captureId);
  steps.write('Add a place to a quote', () => {
    attest(catalogue, article, quoteId, proposal);
    if (quote.attributions.length === 0) attribute(catalogue, article, quoteId, proposal);
    captures.updateProposal({ ...proposal, state: 'kept', quoteId });
  });
}
