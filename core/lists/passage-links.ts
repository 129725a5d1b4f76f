import type { CitedQuote } from '../../contract/citations.ts';
import type { QuotedPlace } from '../../db/attestations.ts';
import type { Catalogue } from '../../db/catalogue.ts';
import { passageLink } from '../../formats/pasted/passage-link.ts';
import type { PassageAddress } from '../../formats/pasted/pasted-list.ts';

/**
 * The address of a page at a passage; `null` where the source has none of the web.
 *
 * @param stored - The text of its snapshot; `null` where none is stored, so that the wording has to do.
 */
export function linkToPlace(
  address: string,
  { exact, spans }: Pick<QuotedPlace, 'exact' | 'spans'>,
  stored: string | null,
): string | null {
  return stored !== null && spans.length > 0
    ? passageLink(address, stored, spans)
    : passageLink(address, exact, [[0, exact.length]]);
}

/** Where quotes were said on the web: the page as it is cited, and the same at the passage. */
export function passageAddresses(
  { attestations, sources }: Catalogue,
  quotes: readonly CitedQuote[],
): Map<number, PassageAddress> {
  const pages = new Map(quotes.map(({ id, source }) => [id, source?.csl.URL ?? '']));
  const found = new Map<number, PassageAddress>();
  // They come snapshot by snapshot, so that one text at a time is held.
  let id: number | null = null;
  let text: string | null = null;
  for (const place of attestations.firstOf(quotes.map(({ id }) => id))) {
    const { quoteId, snapshotId } = place;
    if (snapshotId !== null && snapshotId !== id) {
      id = snapshotId;
      text = sources.snapshotText(snapshotId);
    }
    const page = pages.get(quoteId) ?? '';
    const passage = linkToPlace(page, place, snapshotId === null ? null : text);
    if (passage !== null) found.set(quoteId, { page, passage });
  }
  return found;
}
