import { verbatimText, type Segment } from '../../contract/segments.ts';
import type { Span } from '../../contract/shapes.ts';
import { keptRuns, type KeptRun } from './kept-runs.ts';
import { markupOf, segmentsOf, type Mark, type Markup } from './algebra.ts';

/** Where the old offset stands in the new text; at the end of what is kept before it. */
function carriedOffset(runs: readonly KeptRun[], at: number): number {
  const within = runs.find(({ from, length }) => from <= at && at <= from + length);
  if (within) return within.to + at - within.from;
  const before = runs.findLast(({ from, length }) => from + length <= at);
  return before ? before.to + before.length : 0;
}

/** The part of a mark that is in a run, moved to the new text. */
function within({ from, to, length }: KeptRun, [start, end]: Span): Span | null {
  const [first, last] = [Math.max(start, from), Math.min(end, from + length)];
  return first < last ? [first - from + to, last - from + to] : null;
}

/** A mark in the new text: what is new between two words of it belongs to it. */
function carriedMark(runs: readonly KeptRun[], { span, as }: Mark): Mark | null {
  const parts = runs.flatMap((run) => within(run, span) ?? []);
  const [first, last] = [Math.min(...parts), Math.max(...parts)];
  return parts.length === 0 ? null : { span: [first, last], as };
}

/** The same markup over another text; unchanged words keep theirs. */
function carriedMarkup({ text: old, marks, insertions }: Markup, text: string): Markup {
  const runs = keptRuns(old, text);
  return {
    text,
    marks: marks.flatMap((mark) => carriedMark(runs, mark) ?? []),
    insertions: insertions.map((each) => ({ ...each, at: carriedOffset(runs, each.at) })),
  };
}

const isPlain = (segment: Segment): boolean => segment.type === 'said';

/**
 * The segments as they are for this verbatim text, which may have been edited since: unchanged
 * words keep their marks, and no inserted words are lost.
 *
 * @returns `null` where all of it is said.
 */
export function fitSegments(segments: readonly Segment[] | null, text: string): Segment[] | null {
  if (segments === null) return null;
  const isSame = verbatimText(segments) === text;
  const markup = markupOf(segments);
  const fitted = segmentsOf(isSame ? markup : carriedMarkup(markup, text));
  return fitted.every(isPlain) ? null : fitted;
}
