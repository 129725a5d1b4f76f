import type { MergePreview } from '../../contract/likeness.ts';
import type { Catalogue } from '../../db/catalogue.ts';
import type { QuoteRecord } from '../../db/quotes.ts';
import { found, refused } from '../refusals.ts';
import { filledFields, notesOfMerge, withNotes } from './merge-plan.ts';

/**
 * The quotes of a merge.
 *
 * @throws {ORPCError} if one is no more, lies in the trash, or is to be merged into itself.
 */
function quotesOf(catalogue: Catalogue, id: number, otherIds: readonly number[]) {
  if (otherIds.includes(id)) throw refused('otherIds', 'A quote is not merged into itself.');
  const live = (quoteId: number): QuoteRecord => {
    const quote = found(catalogue.quotes.get(quoteId), 'quote');
    if (quote.trashed) throw refused('otherIds', 'One of them is in the trash. Restore it first.');
    return quote;
  };
  return { into: live(id), others: [...new Set(otherIds)].map(live) };
}

/** What of the others is not there yet, each once. */
function added<T>(
  into: QuoteRecord,
  others: readonly QuoteRecord[],
  listOf: (quote: QuoteRecord) => readonly T[],
  name: (item: T) => string,
): string[] {
  const there = new Set(listOf(into).map(name));
  const come = others.flatMap((other) => listOf(other).map(name));
  return [...new Set(come)].filter((each) => !there.has(each));
}

/** What comes to a quote when others are merged into it. */
export function previewMerge(
  catalogue: Catalogue,
  id: number,
  otherIds: readonly number[],
): MergePreview {
  const { into, others } = quotesOf(catalogue, id, otherIds);
  const hanging = others.map((other) => catalogue.merging.hanging({ into: id, other: other.id }));
  const sum = (what: 'relations' | 'verifications') =>
    hanging.reduce((total, each) => total + each[what], 0);
  return {
    places: others.reduce((total, { attestations }) => total + attestations.length, 0),
    speakers: added(
      into,
      others,
      (quote) => quote.attributions,
      ({ speaker }) => speaker,
    ),
    tags: added(
      into,
      others,
      ({ tags }) => tags,
      ({ name }) => name,
    ),
    collections: added(
      into,
      others,
      ({ collections }) => collections,
      ({ name }) => name,
    ),
    relations: sum('relations'),
    verifications: sum('verifications'),
    fields: filledFields(into, others),
    note: withNotes('', [...new Set(others.flatMap((other) => notesOfMerge(into, other)))]),
  };
}

/** Makes one quote of several, as one step. */
export function mergeQuotes(catalogue: Catalogue, id: number, otherIds: readonly number[]): void {
  catalogue.steps.write('Merge quotes', () => {
    const { others } = quotesOf(catalogue, id, otherIds);
    for (const { id: otherId } of others) {
      // Read anew each time, since one merge can fill what the next would.
      const into = found(catalogue.quotes.get(id), 'quote');
      const other = found(catalogue.quotes.get(otherId), 'quote');
      const note = withNotes(into.note, notesOfMerge(into, other));
      catalogue.merging.merge({ into: id, other: otherId }, note, catalogue.now());
    }
  });
}
