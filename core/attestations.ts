import { implement } from '@orpc/server';
import { Locators } from '../contract/csl.ts';
import { contract } from '../contract/index.ts';
import {
  Hop,
  type AttestationChanges,
  type AttestationDraft,
  type AttestationInput,
} from '../contract/quotes.ts';
import type { AttestationRecord } from '../db/attestations.ts';
import type { Catalogue } from '../db/catalogue.ts';
import type { QuoteRecord } from '../db/quotes.ts';
import { anchorWording } from './anchor.ts';
import { tidyLocators } from './locators.ts';
import { found, given, notFound } from './refusals.ts';
import { quoteColumns } from './quote-columns.ts';
import { addSource, sourceTitled } from './sources.ts';
import { refuseStale } from './stale.ts';
import { recheckAll, recheckQuote } from './verbatim/recheck.ts';

/** The same in a source that is in the library: a new one is made. Part of the caller's step. */
function settled(catalogue: Catalogue, input: AttestationInput): AttestationDraft {
  if ('sourceId' in input) return input;
  const sourceId =
    'newSource' in input
      ? addSource(catalogue, { title: input.newSource })
      : sourceTitled(catalogue, input.sourceTitled);
  return { ...input, sourceId };
}

/** Changes of a place with the source that is chosen by its title. Part of the caller's step. */
function settledChanges(catalogue: Catalogue, changes: AttestationChanges) {
  const { newSource, sourceTitled: title, ...others } = changes;
  if (newSource !== undefined)
    return { ...others, sourceId: addSource(catalogue, { title: newSource }) };
  if (title !== undefined) return { ...others, sourceId: sourceTitled(catalogue, title) };
  return others;
}

/**
 * A chain whose speakers are in the library.
 *
 * @throws {ORPCError} `NOT_FOUND` for one who is no more.
 */
function knownHops(catalogue: Catalogue, hops: readonly Hop[]): readonly Hop[] {
  for (const { speakerId } of hops) {
    if (speakerId !== null && !catalogue.speakers.exists(speakerId)) throw notFound('speaker');
  }
  return hops;
}

/** Adds a place where a quote stands. Part of the caller's step, if there is one. */
export function addAttestation(
  catalogue: Catalogue,
  quoteId: number,
  input: AttestationInput,
): number {
  return catalogue.steps.write('Add source of quote', () => {
    const draft = settled(catalogue, input);
    const source = found(catalogue.sources.get(draft.sourceId), 'source');
    const snapshotId = source.snapshots.at(-1)?.id ?? null;
    const text = snapshotId === null ? null : catalogue.sources.snapshotText(snapshotId);
    const columns = {
      ...draft,
      ...anchorWording(text, draft.exact, 0),
      locators: tidyLocators(draft.locators),
      snapshotId,
      cueSpan: null,
      mentionSpan: null,
    };
    const id = catalogue.attestations.insert(quoteId, columns, catalogue.newUuid());
    if (draft.hops) catalogue.hops.set(id, knownHops(catalogue, draft.hops));
    return id;
  });
}

/** `page 3, paragraph 6`; `null` where nothing is known. */
const placeInWords = (locators: unknown) =>
  Object.entries(Locators.parse(locators))
    .map(([label, value]) => `${label} ${value}`)
    .join(', ') || null;

/** `Yuri Ushakov told`, each on a line of its own; `null` where nobody passed it on. */
const chainInWords = (hops: unknown) =>
  Hop.array()
    .parse(hops)
    .map(({ name, verb }) => [name, verb].filter(Boolean).join(' '))
    .join('\n') || null;

/** Fields as they are compared: a speaker who got another name meanwhile makes no other chain. */
function comparable<T extends { hops?: unknown }>(catalogue: Catalogue, fields: T): T {
  const { data } = Hop.array().safeParse(fields.hops);
  const named = (hop: Hop): Hop => {
    const speaker = hop.speakerId === null ? null : catalogue.speakers.get(hop.speakerId);
    return { ...hop, name: speaker?.display ?? hop.name };
  };
  return data ? { ...fields, hops: data.map(named) } : fields;
}

/** What becomes of an attestation when it is edited: its wording is looked for anew. */
function edited(
  catalogue: Catalogue,
  before: AttestationRecord,
  changes: Partial<AttestationDraft>,
) {
  const after = { ...before, ...changes };
  const moved = after.sourceId !== before.sourceId;
  const source = moved ? found(catalogue.sources.get(after.sourceId), 'source') : null;
  const snapshotId = source ? (source.snapshots.at(-1)?.id ?? null) : before.snapshotId;
  const text = snapshotId === null ? null : catalogue.sources.snapshotText(snapshotId);
  return {
    ...after,
    ...anchorWording(text, after.exact, before.spans[0]?.[0] ?? 0),
    locators: tidyLocators(after.locators),
    snapshotId,
    // The marks in the text stay only while they are those of the words.
    cueSpan: moved || after.cue !== before.cue ? null : before.cueSpan,
    mentionSpan: moved || after.mention !== before.mention ? null : before.mentionSpan,
  };
}

/** The step of an edit, in the user's words. */
function labelOf(changes: Partial<AttestationDraft>): string {
  const isChain = Object.keys(changes).every((field) => field === 'hops');
  return isChain ? 'Change who passed it on' : 'Edit source of quote';
}

/** Makes the wording of a place that of its quote, and the place the one that is cited. */
function choose(catalogue: Catalogue, quote: QuoteRecord, { id, exact }: AttestationRecord): void {
  catalogue.steps.write('Use wording of a source', () => {
    const columns = quoteColumns(quote, { text: exact });
    if (quote.text !== exact) catalogue.quotes.update(quote.id, columns, catalogue.now());
    catalogue.attestations.putFirst(id);
  });
}

/** What can be asked about the places where a quote stands. */
export function attestationProcedures(catalogue: Catalogue) {
  const { attestations } = implement(contract);
  const placeOf = (id: number) => {
    const quoteId = found(catalogue.attestations.quoteOf(id), 'source of a quote');
    const quote = found(catalogue.quotes.get(quoteId), 'quote');
    const attestation = quote.attestations.find((each) => each.id === id) ?? null;
    return { quote, attestation: found(attestation, 'source of a quote') };
  };
  const words = {
    sourceId: (id: unknown) => catalogue.sources.get(Number(id))?.csl.title ?? null,
    locators: placeInWords,
    hops: chainInWords,
  };
  return {
    add: attestations.add.handler(({ input: { quoteId, attestation } }) => {
      found(catalogue.quotes.get(quoteId), 'quote');
      return { id: addAttestation(catalogue, quoteId, attestation) };
    }),
    edit: attestations.edit.handler(({ input: { id, changes, seen } }) => {
      const { attestation: before } = placeOf(id);
      catalogue.steps.write(labelOf(given(changes)), () => {
        const asked = given(settledChanges(catalogue, changes));
        const held = seen && comparable(catalogue, seen);
        refuseStale(before, comparable(catalogue, asked), held, words);
        const columns = edited(catalogue, before, asked);
        catalogue.attestations.update(id, columns);
        if (asked.hops) catalogue.hops.set(id, knownHops(catalogue, asked.hops));
      });
    }),
    remove: attestations.remove.handler(({ input: { id, seen = {} } }) => {
      const { attestation: before } = placeOf(id);
      const nothing = Object.fromEntries(Object.keys(seen).map((field) => [field, null]));
      refuseStale(before, nothing, comparable(catalogue, seen), words);
      catalogue.steps.write('Remove source of quote', () => catalogue.attestations.remove(id));
    }),
    choose: attestations.choose.handler(({ input: { id, seen } }) => {
      const { quote, attestation } = placeOf(id);
      const { exact } = attestation;
      refuseStale({ ...quote, exact }, { text: exact, exact: seen?.['exact'] }, seen);
      choose(catalogue, quote, attestation);
    }),
    recheck: attestations.recheck.handler(({ input: { quoteId } }) => {
      found(catalogue.quotes.get(quoteId), 'quote');
      return recheckQuote(catalogue, quoteId);
    }),
    recheckAll: attestations.recheckAll.handler(({ signal }) => recheckAll(catalogue, signal)),
  };
}
