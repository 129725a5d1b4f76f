import type { Segment, SegmentMark } from '../../contract/segments.ts';
import type { Span } from '../../contract/shapes.ts';

/** Verbatim words that are not simply said. */
export interface Mark {
  span: Span;
  as: SegmentMark;
}

/** Words of one's own; at one offset there is one. */
export interface Insertion {
  at: number;
  text: string;
}

/**
 * The same as segments, taken apart: the verbatim text with what lies over it. Spans and offsets
 * are UTF-16 in `text`; marks are ascending and do not overlap.
 */
export interface Markup {
  text: string;
  marks: readonly Mark[];
  insertions: readonly Insertion[];
}

/** Whether two marks mean the same. */
export function isSameMark(one: SegmentMark, other: SegmentMark): boolean {
  return (
    one.type === other.type &&
    (one.type !== 'emphasis' || other.type !== 'emphasis' || one.by === other.by)
  );
}

/** Takes segments apart. */
export function markupOf(segments: readonly Segment[]): Markup {
  let text = '';
  const marks: Mark[] = [];
  const insertions: Insertion[] = [];
  for (const segment of segments) {
    const start = text.length;
    if (segment.type === 'inserted') {
      const last = insertions.at(-1);
      if (last?.at === start) last.text = `${last.text} ${segment.text}`.trim();
      else insertions.push({ at: start, text: segment.text });
      continue;
    }
    text += segment.text;
    const span: Span = [start, text.length];
    if (segment.type === 'emphasis') marks.push({ span, as: { type: 'emphasis', by: segment.by } });
    else if (segment.type !== 'said') marks.push({ span, as: { type: segment.type } });
  }
  return { text, marks, insertions };
}

/** Whether nothing but spaces lies between two marks that both say the same of whole words. */
function areOne({ text, insertions }: Markup, last: Mark, next: Mark): boolean {
  if (!isSameMark(last.as, next.as)) return false;
  const [from, to] = [last.span[1], next.span[0]];
  if (insertions.some(({ at }) => from <= at && at <= to)) return false;
  // Each [sic] is a remark of its own; an omission of two words beside one another is one omission.
  return from === to || (last.as.type !== 'sic' && text.slice(from, to).trim() === '');
}

/** Neighbours that mean the same are one; what is empty is left out. */
function tidyMarks(markup: Markup): Mark[] {
  const tidy: Mark[] = [];
  for (const mark of markup.marks.filter(({ span }) => span[0] < span[1])) {
    const last = tidy.at(-1);
    if (last && areOne(markup, last, mark)) last.span = [last.span[0], mark.span[1]];
    else tidy.push({ ...mark });
  }
  return tidy;
}

function segmentOf(text: string, as: SegmentMark | null): Segment {
  return as === null ? { type: 'said', text } : { ...as, text };
}

/** Puts a markup together again, in the one form that it has. */
export function segmentsOf(markup: Markup): Segment[] {
  const { text } = markup;
  const insertions = markup.insertions.filter((each) => each.text !== '');
  const marks = tidyMarks({ ...markup, insertions });
  const inserted = new Map<number, string>();
  for (const { at, text: words } of insertions) {
    inserted.set(at, [inserted.get(at), words].filter(Boolean).join(' '));
  }
  const edges = [...marks.flatMap(({ span }) => span), ...inserted.keys(), 0, text.length];
  const cuts = [...new Set(edges)].toSorted((one, other) => one - other);
  const segments: Segment[] = [];
  let nextMark = 0;
  cuts.forEach((start, index) => {
    const words = inserted.get(start);
    if (words !== undefined) segments.push({ type: 'inserted', text: words });
    const end = cuts[index + 1];
    if (end === undefined) return;
    while ((marks[nextMark]?.span[1] ?? Infinity) <= start) nextMark += 1;
    const mark = marks[nextMark];
    const isMarked = mark !== undefined && mark.span[0] <= start;
    segments.push(segmentOf(text.slice(start, end), isMarked ? mark.as : null));
  });
  return segments;
}

/** Segments in the one form that they have: neighbours merged, empty ones left out. */
export function normalise(segments: readonly Segment[]): Segment[] {
  return segmentsOf(markupOf(segments));
}

/** The marks outside of a span; one that reaches into it is cut. */
function marksOutside(marks: readonly Mark[], [start, end]: Span): Mark[] {
  return marks.flatMap(({ span: [from, to], as }) => {
    const before: Span = [from, Math.min(to, start)];
    const after: Span = [Math.max(from, end), to];
    return [before, after].filter((span) => span[0] < span[1]).map((span) => ({ span, as }));
  });
}

/** Marks the words of a span, whatever they were before. */
export function markSpan(segments: readonly Segment[], span: Span, as: SegmentMark): Segment[] {
  const markup = markupOf(segments);
  const marks = [...marksOutside(markup.marks, span), { span, as }];
  return segmentsOf({ ...markup, marks: marks.toSorted((a, b) => a.span[0] - b.span[0]) });
}

/** Makes the words of a span plain again, and takes away what is inserted between them. */
export function clearSpan(segments: readonly Segment[], span: Span): Segment[] {
  const markup = markupOf(segments);
  const insertions = markup.insertions.filter(({ at }) => at <= span[0] || at >= span[1]);
  return segmentsOf({ ...markup, marks: marksOutside(markup.marks, span), insertions });
}

/** Puts words of one's own at an offset, in the place of those that are there. */
export function insertAt(segments: readonly Segment[], at: number, text: string): Segment[] {
  const markup = markupOf(segments);
  const others = markup.insertions.filter((each) => each.at !== at);
  return segmentsOf({ ...markup, insertions: [...others, { at, text }] });
}
