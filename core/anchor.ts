import type { AttestationColumns } from '../db/attestations.ts';
import { findWording, type StoredText, storedText } from './verbatim/find-wording.ts';

/** Length of prefix and suffix, in UTF-16 units: enough to tell repeated words apart. */
const CONTEXT = 32;

/** Where a wording stands in a snapshot. */
export type Anchor = Pick<
  AttestationColumns,
  'exact' | 'prefix' | 'suffix' | 'spans' | 'match' | 'matchScore'
>;

/** The wording at a span, as a W3C text quote selector. Offsets are UTF-16. */
export function anchorAt(text: string, start: number, end: number): Anchor {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    spans: [[start, end]],
    match: 'exact',
    matchScore: null,
  };
}

/**
 * Holds a wording against its snapshot: finds it again, nearest to where it stood.
 *
 * @param text - The snapshot; `null` where none is stored.
 * @param near - UTF-16 offset of where it stood.
 */
export function anchorWording(
  text: string | StoredText | null,
  exact: string,
  near: number,
): Anchor {
  const nowhere = { exact, prefix: null, suffix: null, spans: [] };
  if (text === null) return { ...nowhere, match: 'unchecked', matchScore: null };
  const stored = typeof text === 'string' ? storedText(text) : text;
  const { match, score, spans } = findWording(stored, exact, near);
  const [first] = spans;
  const end = spans.at(-1)?.[1];
  if (first === undefined || end === undefined) return { ...nowhere, match, matchScore: score };
  return { ...anchorAt(stored.text, first[0], end), exact, spans, match, matchScore: score };
}

/** Most of a passage on either side of its spans, in UTF-16 units; some texts are one long line. */
const PASSAGE = 1500;

/** The paragraphs that hold these spans, with the spans moved into them. */
export function passageAround(
  text: string,
  spans: AttestationColumns['spans'],
  others: { cue: readonly [number, number] | null; mention: readonly [number, number] | null },
) {
  const start = Math.min(...spans.map(([from]) => from));
  const end = Math.max(...spans.map(([, to]) => to));
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - PASSAGE);
  const lineEnd = text.indexOf('\n', end);
  const to = Math.min(lineEnd < 0 ? text.length : lineEnd, end + PASSAGE);
  const moved = (span: readonly [number, number] | null): [number, number] | null =>
    span && span[0] >= from && span[1] <= to ? [span[0] - from, span[1] - from] : null;
  return {
    text: text.slice(from, to),
    spans: spans.map(([a, b]): [number, number] => [a - from, b - from]),
    cue: moved(others.cue),
    mention: moved(others.mention),
  };
}
