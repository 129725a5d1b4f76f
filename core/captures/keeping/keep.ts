import type { Catalogue } from '../../../db/catalogue.ts';
import type { AttestationColumns } from '../../../db/attestations.ts';
import type { ProposalRecord } from '../../../db/captures.ts';
import type { Locators } from '../../../contract/csl.ts';
import { anchorAt } from '../../anchor.ts';
import { found } from '../../refusals.ts';
import { quoteColumns } from '../../quote-columns.ts';
import { locatorsIn } from '../numbering.ts';
import { isSameCompany } from '../again/compare-found.ts';
import { attribute, passOn, wordsAt } from './who-said.ts';

/** The article that proposals are of: read once, however many of them are kept. */
export interface Reviewed {
  sourceId: number;
  snapshotId: number;
  text: string;
  language: string | null;
  /** Paragraph and page at a UTF-16 offset. */
  placeAt: (offset: number) => Locators;
}

/** Reads an article whose proposals are to be kept. */
export function readReviewed(catalogue: Catalogue, captureId: number): Reviewed {
  const capture = found(catalogue.captures.get(captureId), 'article under review');
  const { sourceId, snapshotId } = capture;
  const text = found(catalogue.sources.snapshotText(snapshotId), 'snapshot');
  const { csl } = found(catalogue.sources.get(sourceId), 'source');
  const language = csl.language ?? null;
  return { sourceId, snapshotId, text, language, placeAt: locatorsIn({ ...capture, text }) };
}

/** The wording of a proposal; a comma before the closing mark is the reporter's. */
function wordingOf(text: string, { start, end }: ProposalRecord): string {
  const wording = text.slice(start, end);
  return wording.replace(/,$/, '') || wording;
}

function addQuote(catalogue: Catalogue, { text, language }: Reviewed, proposal: ProposalRecord) {
  return catalogue.quotes.insert(
    {
      text: wordingOf(text, proposal),
      segments: null,
      kind: proposal.type,
      mode: null,
      language,
      saidOn: null,
      saidDay: null,
      addressee: null,
      translator: null,
      note: '',
    },
    catalogue.newUuid(),
    catalogue.now(),
  );
}

/** The place of a proposal in its article. */
export function placeOf(
  { text, sourceId, snapshotId, placeAt }: Reviewed,
  { start, end, cue: cueSpan, mention: mentionSpan }: ProposalRecord,
): AttestationColumns {
  return {
    ...anchorAt(text, start, end),
    sourceId,
    snapshotId,
    locators: placeAt(start),
    cue: wordsAt(text, cueSpan),
    cueSpan,
    mention: wordsAt(text, mentionSpan),
    mentionSpan,
  };
}

/** Adds the place of a proposal to a quote, with who passed it on. Part of the caller's step. */
export function attest(
  catalogue: Catalogue,
  article: Reviewed,
  quoteId: number,
  proposal: ProposalRecord,
): void {
  const place = placeOf(article, proposal);
  const id = catalogue.attestations.insert(quoteId, place, catalogue.newUuid());
  if (proposal.hops.length > 0) passOn(catalogue, id, proposal);
}

/** Keeps one proposal: quote, attribution and attestation. Part of the caller's step. */
function keepOne(catalogue: Catalogue, article: Reviewed, proposal: ProposalRecord): number {
  if (reviseQuote(catalogue, article, proposal)) return proposal.quoteId!;
  const quoteId = addQuote(catalogue, article, proposal);
  const speakerId = attribute(catalogue, article, quoteId, proposal);
  attest(catalogue, article, quoteId, proposal);
  catalogue.captures.updateProposal({ ...proposal, speakerId, state: 'kept', quoteId });
  return quoteId;
}

/**
 * Changes the quote that was kept of the text before, where a proposal is such a change. Part of the
 * caller's step.
 *
 * @returns Whether it was one.
 */
function reviseQuote(catalogue: Catalogue, article: Reviewed, proposal: ProposalRecord): boolean {
  const { quoteId, was, start, end, type, speaker, others, hops } = proposal;
  const quote = quoteId === null || !was ? null : catalogue.quotes.get(quoteId);
  if (!quote || !was || quote.trashed) return false;
  if (start !== was.start || end !== was.end) {
    const text = wordingOf(article.text, proposal);
    const columns = quoteColumns(quote, { text, kind: type });
    catalogue.quotes.update(quote.id, columns, catalogue.now());
  }
  const place = quote.attestations.find(
    ({ snapshotId, spans }) => snapshotId === article.snapshotId && spans[0]?.[0] === was.start,
  );
  if (place) {
    catalogue.attestations.update(place.id, placeOf(article, proposal));
    if (!isSameCompany(hops, was.hops)) passOn(catalogue, place.id, proposal);
  }
  const isSame = speaker === was.speaker && isSameCompany(others, was.others);
  const speakerId = isSame ? proposal.speakerId : attribute(catalogue, article, quote.id, proposal);
  catalogue.captures.updateProposal({ ...proposal, speakerId, state: 'kept' });
  return true;
}

/**
 * Keeps proposals in one step; those that are not pending any more are left as they are.
 *
 * @returns Ids of the quotes made.
 */
export function keepProposals(catalogue: Catalogue, ids: readonly number[]): number[] {
  const articles = new Map<number, Reviewed>();
  const articleOf = (captureId: number): Reviewed => {
    const article = articles.get(captureId) ?? readReviewed(catalogue, captureId);
    articles.set(captureId, article);
    return article;
  };
  const label = ids.length === 1 ? 'Keep quote' : `Keep ${ids.length} quotes`;
  return catalogue.steps.write(label, () =>
    ids.flatMap((id) => {
      // Read anew each time, since keeping one can name the speaker of the next.
      const proposal = found(catalogue.captures.proposal(id), 'proposal');
      if (proposal.state !== 'pending') return [];
      return [keepOne(catalogue, articleOf(proposal.captureId), proposal)];
    }),
  );
}
