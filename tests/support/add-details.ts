import { anchorAt } from '../../core/anchor.ts';
import type { Catalogue } from '../../db/catalogue.ts';

/** A made-up quote that is in the library. */
export interface MadeQuote {
  id: number;
  text: string;
}

/** Quotes that stand in one stored text together. */
const OF_ONE_TEXT = 50;
const SPOKEN = { cue: 'said', cueSpan: null, mention: null, mentionSpan: null };

/** The words without the last two: another wording that brings no word of its own. */
const shortened = (text: string) => text.split(' ').slice(0, -2).join(' ');

/**
 * Gives some made-up quotes what real ones have, always the same: every tenth a second place with
 * other words and a stored text, every twentieth one who passed it on, every fiftieth a relation,
 * every thirtieth a check. Part of the caller's step.
 */
export function addDetails(
  catalogue: Catalogue,
  quotes: readonly MadeQuote[],
  sources: readonly number[],
  speakers: readonly number[],
): void {
  const { attestations, hops, newUuid, now, relations } = catalogue;
  const of = <T>(from: readonly T[], n: number): T => from[n % from.length] as T;
  const retold = quotes.filter((_, index) => index % 10 === 3);
  for (let first = 0; first < retold.length; first += OF_ONE_TEXT) {
    const group = retold.slice(first, first + OF_ONE_TEXT);
    const sourceId = of(sources, group[0]?.id ?? 0);
    const text = group.map((quote) => `It was said that ${shortened(quote.text)}.`).join('\n');
    const snapshot = { uuid: newUuid(), sourceId, text, origin: 'made up', now: now() };
    const snapshotId = catalogue.sources.addSnapshot(snapshot);
    let at = 0;
    for (const [order, quote] of group.entries()) {
      const start = at + 'It was said that '.length;
      const anchor = anchorAt(text, start, start + shortened(quote.text).length);
      const columns = { ...anchor, ...SPOKEN, sourceId, snapshotId, locators: { paragraph: '1' } };
      const id = attestations.insert(quote.id, columns, newUuid());
      at = text.indexOf('\n', at) + 1;
      if (order % 2 > 0) continue;
      const speakerId = of(speakers, quote.id);
      hops.set(id, [{ speakerId, name: 'A colleague', verb: 'said' }]);
    }
  }
  const checked = quotes.filter((_, index) => index % 30 === 9).map(({ id }) => id);
  catalogue.verifications.add(checked, 'text matches source', '', now());
  for (const [index, quote] of quotes.entries()) {
    const other = quotes[index + 1];
    if (index % 50 !== 7 || !other) continue;
    const relation = { fromId: quote.id, toId: other.id, kind: 'denies', rationale: '' } as const;
    relations.insert(relation, newUuid());
  }
}
