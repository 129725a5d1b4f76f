import { implement } from '@orpc/server';
import { contract } from '../contract/index.ts';
import type { AttestationDraft, AttestationInput } from '../contract/quotes.ts';
import type { AttestationRecord } from '../db/attestations.ts';
import type { Catalogue } from '../db/catalogue.ts';
import { anchorWording } from './anchor.ts';
import { found, given } from './refusals.ts';
import { addSource } from './sources.ts';

/** The same in a source that is in the library: a new one is made. Part of the caller's step. */
function settled(catalogue: Catalogue, input: AttestationInput): AttestationDraft {
  if (!('newSource' in input)) return input;
  const { newSource, ...rest } = input;
  return { ...rest, sourceId: addSource(catalogue, { title: newSource }) };
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
    const anchor = anchorWording(text, draft.exact, 0);
    return catalogue.attestations.insert(
      quoteId,
      { ...draft, ...anchor, snapshotId, cueSpan: null, mentionSpan: null },
      catalogue.newUuid(),
    );
  });
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
    snapshotId,
    // The marks in the text stay only while they are those of the words.
    cueSpan: moved || after.cue !== before.cue ? null : before.cueSpan,
    mentionSpan: moved || after.mention !== before.mention ? null : before.mentionSpan,
  };
}

/** What can be asked about the places where a quote stands. */
export function attestationProcedures(catalogue: Catalogue) {
  const { attestations } = implement(contract);
  const attestationOf = (id: number) => {
    const quoteId = found(catalogue.attestations.quoteOf(id), 'source of a quote');
    const quote = found(catalogue.quotes.get(quoteId), 'quote');
    return found(quote.attestations.find((each) => each.id === id) ?? null, 'source of a quote');
  };
  return {
    add: attestations.add.handler(({ input: { quoteId, attestation } }) => {
      found(catalogue.quotes.get(quoteId), 'quote');
      return { id: addAttestation(catalogue, quoteId, attestation) };
    }),
    edit: attestations.edit.handler(({ input: { id, changes } }) => {
      const { newSource, ...others } = changes;
      const before = attestationOf(id);
      catalogue.steps.write('Edit source of quote', () => {
        const sourceId =
          newSource === undefined ? others.sourceId : addSource(catalogue, { title: newSource });
        const columns = edited(catalogue, before, given({ ...others, sourceId }));
        catalogue.attestations.update(id, columns);
      });
    }),
    remove: attestations.remove.handler(({ input: { id } }) => {
      attestationOf(id);
      catalogue.steps.write('Remove source of quote', () => catalogue.attestations.remove(id));
    }),
  };
}
