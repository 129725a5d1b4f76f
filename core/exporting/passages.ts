import type { Catalogue } from '../../db/catalogue.ts';
import type { Passage } from '../../formats/exchange/web-annotation.ts';
import { anchorAt } from '../anchor.ts';

/** Where quotes stand in the stored texts of their first sources, span by span, by quote. */
export function passagesOf(
  { attestations, sources }: Catalogue,
  quoteIds: readonly number[],
): Map<number, Passage[]> {
  const passages = new Map<number, Passage[]>();
  // They come snapshot by snapshot, so that one text at a time is held.
  let id: number | null = null;
  let text = '';
  for (const place of attestations.firstOf(quoteIds)) {
    const { quoteId, exact, prefix, suffix, spans, snapshotId } = place;
    if (snapshotId !== null && snapshotId !== id) {
      id = snapshotId;
      text = sources.snapshotText(snapshotId) ?? '';
    }
    const stored = text;
    passages.set(
      quoteId,
      snapshotId === null || spans.length === 0
        ? [{ exact, prefix: prefix ?? '', suffix: suffix ?? '', position: null }]
        : spans.map(([start, end]) => passageAt(stored, start, end)),
    );
  }
  return passages;
}

function passageAt(text: string, start: number, end: number): Passage {
  const { exact, prefix, suffix } = anchorAt(text, start, end);
  const from = codePoints(text.slice(0, start));
  const position = { start: from, end: from + codePoints(exact) };
  // A pair that was cut in half would be found nowhere.
  const whole = (context: string | null) =>
    (context ?? '').replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
  return { exact, prefix: whole(prefix), suffix: whole(suffix), position };
}

/** Offsets of the library are UTF-16; of a pair of surrogates only the first is counted here. */
function codePoints(text: string): number {
  return text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0);
}
