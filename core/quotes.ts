import { implement } from '@orpc/server';
import { contract } from '../contract/index.ts';
import {
  type AttestationInput,
  AttributionDraft,
  type AttributionInput,
  type Quote,
  type QuoteDraft,
} from '../contract/quotes.ts';
import type { Seen } from '../contract/shapes.ts';
import type { Catalogue } from '../db/catalogue.ts';
import { passageAround } from './anchor.ts';
import { addAttestation } from './attestations.ts';
import { dated } from './dated-query.ts';
import { found, given, notFound, refused } from './refusals.ts';
import { quoteColumns } from './quote-columns.ts';
import { refuseStale } from './stale.ts';
import { speakerOfName } from './speaker-of-name.ts';
import { addSpeaker, speakerCalled } from './speakers.ts';
import { fitSegments } from './segments/carry.ts';
import { putTags } from './tags.ts';
import { turn } from './search/turn.ts';

/** From so many hits on it is asked once more whether the answer is still wanted. */
const MANY = 50_000;

const EMPTY: Omit<QuoteDraft, 'text'> = {
  segments: null,
  kind: 'direct',
  mode: null,
  language: null,
  saidOn: null,
  addressee: null,
  translator: null,
  note: '',
};

/** A new quote with all that hangs on it. */
export type NewQuote = Pick<QuoteDraft, 'text'> &
  Partial<QuoteDraft> & {
    attributions: AttributionInput[];
    attestations: AttestationInput[];
    tags: string[];
  };

/** The same to a speaker of the library: one who is not there yet is made. */
function attributed(catalogue: Catalogue, attribution: AttributionInput): AttributionDraft {
  if ('speakerId' in attribution) return attribution;
  if ('newSpeaker' in attribution) {
    const { newSpeaker, ...rest } = attribution;
    return { ...rest, speakerId: addSpeaker(catalogue, speakerOfName(newSpeaker)) };
  }
  const { speakerNamed, ...rest } = attribution;
  return { ...rest, speakerId: speakerCalled(catalogue, speakerNamed) };
}

/**
 * Attributions whose speakers and roles are in the library; new speakers are made. Part of the
 * caller's step.
 *
 * @throws {ORPCError} for a speaker or role that is no more, or a speaker named twice.
 */
function settled(
  catalogue: Catalogue,
  attributions: readonly AttributionInput[],
): AttributionDraft[] {
  const drafts = attributions.map((each) => attributed(catalogue, each));
  for (const { speakerId, roleId } of drafts) {
    if (!catalogue.speakers.exists(speakerId)) throw notFound('speaker');
    if (roleId !== null && !catalogue.speakers.hasRole(speakerId, roleId)) throw notFound('role');
  }
  if (new Set(drafts.map(({ speakerId }) => speakerId)).size < drafts.length) {
    throw refused('attributions', 'The same speaker is named twice.');
  }
  return drafts;
}

/** Adds a quote. Part of the caller's step, if there is one. */
export function addQuote(
  catalogue: Catalogue,
  { attributions, attestations, tags, ...draft }: NewQuote,
  uuid = catalogue.newUuid(),
): number {
  const columns = quoteColumns({ ...EMPTY, text: draft.text }, draft);
  return catalogue.steps.write('Add quote', () => {
    const id = catalogue.quotes.insert(columns, uuid, catalogue.now());
    catalogue.quotes.setAttributions(id, settled(catalogue, attributions));
    for (const attestation of attestations) addAttestation(catalogue, id, attestation);
    putTags(catalogue, [id], tags);
    return id;
  });
}

/**
 * Refuses to take away who somebody else has said it meanwhile.
 *
 * @throws {ORPCError} `STALE`
 */
function refuseStaleSpeakers(
  catalogue: Catalogue,
  ids: readonly number[],
  attributions: readonly AttributionDraft[],
  seen: Seen,
): void {
  const told = ({ speakerId, roleId, basis, certainty, disputed }: AttributionDraft) => {
    const speaker = catalogue.speakers.get(speakerId);
    const parts = [
      speaker?.display,
      speaker?.roles.find(({ id }) => id === roleId)?.title,
      basis === 'named' ? null : basis,
      certainty === null ? null : `${Math.round(certainty * 100)} % certain`,
      disputed ? 'disputed' : null,
    ];
    return parts.filter(Boolean).join(', ');
  };
  const names = (drafts: unknown) =>
    AttributionDraft.array().parse(drafts).map(told).join('\n') || null;
  for (const id of ids) {
    const quote = found(catalogue.quotes.get(id), 'quote');
    const present = { attributions: AttributionDraft.array().parse(quote.attributions) };
    const held = { attributions: AttributionDraft.array().safeParse(seen['attributions']).data };
    refuseStale(present, { attributions }, held, { attributions: names });
  }
}

function readQuote(catalogue: Catalogue, id: number): Quote {
  const quote = found(catalogue.quotes.get(id), 'quote');
  return {
    ...quote,
    segments: fitSegments(quote.segments, quote.text),
    attestations: quote.attestations.map((attestation) => {
      const { snapshotId, spans, cueSpan, mentionSpan } = attestation;
      const text = snapshotId === null ? null : catalogue.sources.snapshotText(snapshotId);
      const marked = { cue: cueSpan, mention: mentionSpan };
      const passage =
        text === null || spans.length === 0 ? null : passageAround(text, spans, marked);
      return { ...attestation, passage };
    }),
  };
}

/** What can be asked about quotes. */
export function quoteProcedures(catalogue: Catalogue) {
  const { quotes } = implement(contract);
  const { search, steps } = catalogue;
  return {
    find: quotes.find.handler(async ({ input: { query, limit }, signal }) => {
      const asked = dated(query);
      await turn(signal);
      const total = search.total(asked);
      if (total > MANY) await turn(signal);
      return {
        total,
        revision: steps.revision(),
        rows: search.rows(asked, 0, limit),
        facets: search.facets(asked),
        remarks: search.remarks(asked),
        waysOut: search.waysOut(asked),
      };
    }),
    page: quotes.page.handler(({ input: { query, from, count } }) => {
      const asked = dated(query);
      return { total: search.total(asked), rows: search.rows(asked, from, count) };
    }),
    ids: quotes.ids.handler(({ input }) => Array.from(search.ids(dated(input.query)))),
    get: quotes.get.handler(({ input }) => readQuote(catalogue, input.id)),
    add: quotes.add.handler(({ input }) => ({
      id: addQuote(catalogue, { ...given(input) }),
    })),
    edit: quotes.edit.handler(({ input: { id, changes, seen } }) => {
      const before = found(catalogue.quotes.get(id), 'quote');
      refuseStale(before, changes, seen);
      const columns = quoteColumns(before, given(changes));
      steps.write('Edit quote', () => catalogue.quotes.update(id, columns, catalogue.now()));
    }),
    attribute: quotes.attribute.handler(({ input: { ids, attributions, seen } }) => {
      const label = ids.length === 1 ? 'Change speaker' : `Change speaker of ${ids.length} quotes`;
      if (!catalogue.quotes.haveAll(ids)) throw notFound('quote');
      steps.write(label, () => {
        const drafts = settled(catalogue, attributions);
        if (seen) refuseStaleSpeakers(catalogue, ids, drafts, seen);
        for (const id of ids) catalogue.quotes.setAttributions(id, drafts);
      });
    }),
    setKind: quotes.setKind.handler(({ input: { ids, kind } }) => {
      if (!catalogue.quotes.haveAll(ids)) throw notFound('quote');
      const label = ids.length === 1 ? 'Change kind' : `Change kind of ${ids.length} quotes`;
      steps.write(label, () => catalogue.quotes.setKind(ids, kind, catalogue.now()));
    }),
    trash: quotes.trash.handler(({ input: { ids } }) => {
      const label = ids.length === 1 ? 'Delete quote' : `Delete ${ids.length} quotes`;
      const moved = steps.write(label, () => catalogue.trash.put('quote', ids, catalogue.now()));
      if (moved === 0) throw notFound('quote');
    }),
  };
}
