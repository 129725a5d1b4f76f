import { dateProblem, dayNumber } from '../../contract/edtf.ts';
import type { ExtractedQuote, PageMetadata } from '../../contract/extraction.ts';
import { WebAddress, type SourceDraft } from '../../contract/sources.ts';
import type { Catalogue } from '../../db/catalogue.ts';
import type { ProposalRecord } from '../../db/captures.ts';
import type { ReadArticle } from '../ports.ts';
import { keepProposals } from './keeping/keep.ts';
import { roleMeant } from './role-meant.ts';
import { addSource } from '../sources.ts';

/** Longest line of a title that is made from the text, in UTF-16 units. */
const MAX_MADE_TITLE = 90;

const asLine = (text: string | null) =>
  text === null
    ? null
    : text
        .replace(/\p{Cc}+|\s+/gu, ' ')
        .trim()
        .slice(0, 2000) || null;

function titleOf(metadata: PageMetadata, text: string, fileName: string): string {
  const first = asLine(text.trim().split('\n', 1)[0] ?? null);
  const made =
    first && first.length > MAX_MADE_TITLE ? `${first.slice(0, MAX_MADE_TITLE).trimEnd()}…` : first;
  return asLine(metadata.title) ?? made ?? asLine(fileName) ?? 'Untitled article';
}

/** The source form as the page fills it; what the page gets wrong in form is left out. */
function sourceOf(
  metadata: PageMetadata,
  text: string,
  fileName: string,
): Pick<SourceDraft, 'title'> & Partial<SourceDraft> {
  const issued = metadata.issued !== null && dateProblem(metadata.issued) === null;
  const container = asLine(metadata.container);
  return {
    type: container === null ? 'webpage' : 'article-newspaper',
    title: titleOf(metadata, text, fileName),
    container,
    authors: metadata.authors
      .slice(0, 100)
      .map((author) =>
        'literal' in author
          ? { family: null, given: null, literal: asLine(author.literal) }
          : { family: asLine(author.family), given: asLine(author.given), literal: null },
      ),
    issued: issued ? metadata.issued : null,
    url: WebAddress.safeParse(metadata.url).data ?? null,
    language: asLine(metadata.language),
  };
}

/**
 * The speaker of the library whom an article means: by name or alias, or by a role held on its day.
 *
 * @param issued - EDTF day of the article; `null` if it is not known.
 */
function speakerMeant(
  { speakers }: Catalogue,
  name: string,
  issued: string | null,
): { speaker: string; speakerId: number | null } {
  const named = speakers.byName(name);
  if (named !== null) return { speaker: name, speakerId: named };
  const day = issued === null ? null : dayNumber(issued);
  const speakerId = roleMeant(name, day, speakers.titledIn(name));
  const bearer = speakerId === null ? null : speakers.get(speakerId);
  return { speaker: bearer?.display ?? name, speakerId };
}

/**
 * What was found, as a proposal that is to be decided.
 *
 * @param issued - EDTF day of the article; `null` if it is not known.
 */
export function proposalOf(
  catalogue: Catalogue,
  captureId: number,
  issued: string | null,
  {
    cue,
    speakerMention,
    speaker,
    others,
    hops,
    reason,
    start,
    end,
    type,
    confidence,
  }: ExtractedQuote,
): Omit<ProposalRecord, 'id'> {
  return {
    captureId,
    start,
    end,
    type,
    cue,
    mention: speakerMention,
    ...(speaker === null ? { speaker, speakerId: null } : speakerMeant(catalogue, speaker, issued)),
    others: others.map((one) => ({
      ...one,
      name: speakerMeant(catalogue, one.name, issued).speaker,
    })),
    hops: hops.map((hop) => ({ ...hop, name: speakerMeant(catalogue, hop.name, issued).speaker })),
    confidence,
    origin: 'found',
    state: 'pending',
    quoteId: null,
    byHand: false,
    reason,
    was: null,
  };
}

function keepSure(catalogue: Catalogue, captureId: number, keepAbove: number): void {
  const sure = catalogue.captures
    .proposals(captureId)
    .filter(({ confidence }) => confidence >= keepAbove);
  keepProposals(
    catalogue,
    sure.map(({ id }) => id),
  );
}

/**
 * Keeps an article as a source with its snapshot and what was found in it, in one step.
 *
 * @param fileName - As the file was called, or empty for a pasted text.
 * @param keepAbove - Least confidence with which a quotation is kept at once; `null` keeps none.
 * @returns Id of the capture.
 */
export function startCapture(
  catalogue: Catalogue,
  { article, quotes }: ReadArticle,
  fileName: string,
  keepAbove: number | null,
): number {
  const { text, metadata, notices, leftOut, pages } = article;
  const source = sourceOf(metadata, text, fileName);
  return catalogue.steps.write(`Capture “${source.title}”`, () => {
    const sourceId = addSource(catalogue, source);
    const snapshotId = catalogue.sources.addSnapshot({
      uuid: catalogue.newUuid(),
      sourceId,
      text,
      origin: asLine(fileName) ?? 'pasted',
      now: catalogue.now(),
    });
    const captureId = catalogue.captures.insert({
      sourceId,
      snapshotId,
      notices,
      leftOut,
      pages,
      now: catalogue.now(),
    });
    for (const quote of quotes) {
      catalogue.captures.insertProposal(
        proposalOf(catalogue, captureId, source.issued ?? null, quote),
      );
    }
    if (keepAbove !== null) keepSure(catalogue, captureId, keepAbove);
    return captureId;
  });
}
