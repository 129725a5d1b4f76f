import type { Proposal } from '../../../contract/captures.ts';
import type { Span } from '../../../contract/shapes.ts';
import type { Stretch } from './blocks.ts';

/** What a mark in the article shows. `draft` is a span that is being chosen or moved, or looked at. */
export type MarkKind = 'quotation' | 'cue' | 'mention' | 'hit' | 'draft';

/** A stretch of the article that is marked, for a proposal or for a span being chosen. */
export interface Mark extends Stretch {
  kind: MarkKind;
  /** Where quotes are marked and not proposals, the quote's. */
  proposalId: number | null;
  state: Proposal['state'];
}

/** A run of text over which the same marks lie. */
export interface Segment extends Stretch {
  marks: readonly Mark[];
}

/**
 * All marks of a review, in the order in which they begin.
 *
 * @param draft - Span being chosen or moved, drawn above the others.
 */
export function marksOf(proposals: readonly Proposal[], draft: Span | null): Mark[] {
  const marks: Mark[] = [];
  const add = (kind: MarkKind, span: Span | null, proposal: Proposal | null) => {
    if (!span || span[0] >= span[1]) return;
    marks.push({
      kind,
      start: span[0],
      end: span[1],
      proposalId: proposal?.id ?? null,
      state: proposal?.state ?? 'pending',
    });
  };
  for (const proposal of proposals) {
    add('quotation', [proposal.start, proposal.end], proposal);
    add('cue', proposal.cue, proposal);
    add('mention', proposal.mention, proposal);
    for (const { mention } of proposal.others) add('mention', mention, proposal);
  }
  add('draft', draft, null);
  return marks.toSorted((one, other) => one.start - other.start || other.end - one.end);
}

/**
 * Cuts a stretch of text wherever a mark begins or ends; marks may overlap in any number.
 *
 * @param marks - In the order in which they begin.
 * @returns Segments that cover the stretch without gaps, in order.
 */
export function segmentsOf(marks: readonly Mark[], stretch: Stretch): Segment[] {
  const here = marks.filter((mark) => mark.start < stretch.end && mark.end > stretch.start);
  const cuts = new Set([stretch.start, stretch.end]);
  for (const mark of here) {
    cuts.add(Math.max(mark.start, stretch.start));
    cuts.add(Math.min(mark.end, stretch.end));
  }
  const edges = [...cuts].toSorted((one, other) => one - other);
  const segments: Segment[] = [];
  let active: Mark[] = [];
  let next = 0;
  for (const [index, start] of edges.entries()) {
    const end = edges[index + 1];
    if (end === undefined) break;
    active = active.filter((mark) => mark.end > start);
    for (let mark = here[next]; mark && mark.start <= start; mark = here[++next]) active.push(mark);
    segments.push({ start, end, marks: [...active] });
  }
  return segments;
}

/**
 * Which proposal a click on a segment means: the innermost, or, if that is the present one, the
 * next one below it.
 */
export function proposalAt(marks: readonly Mark[], currentId: number | null): number | null {
  const ids = [
    ...new Set(
      marks
        .toSorted((one, other) => one.end - one.start - (other.end - other.start))
        .flatMap((mark) => mark.proposalId ?? []),
    ),
  ];
  const place = currentId === null ? -1 : ids.indexOf(currentId);
  return ids[(place + 1) % ids.length] ?? null;
}
