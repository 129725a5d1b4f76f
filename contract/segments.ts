import { z } from 'zod';
import { base } from './base.ts';
import { Id, Line, Prose, Span } from './shapes.ts';

/** Who set words in italics: the one who quotes, or the source itself. */
const EmphasisBy = z.enum(['me', 'source']);

/**
 * A run of a quotation. `inserted` words are those of the one who quotes and stand in brackets; all
 * others are verbatim: `said` as they are, `omitted` left out, `sic` with that word behind them.
 */
export const Segment = z.discriminatedUnion('type', [
  z.object({ type: z.literal('said'), text: Prose }),
  z.object({ type: z.literal('omitted'), text: Prose }),
  z.object({ type: z.literal('inserted'), text: Line }),
  z.object({ type: z.literal('sic'), text: Prose }),
  z.object({ type: z.literal('emphasis'), text: Prose, by: EmphasisBy }),
]);
export type Segment = z.infer<typeof Segment>;

/** How a wording is quoted, run by run; `null` where all of it is said. */
export const Segments = z.array(Segment).max(5_000);

/** What verbatim words can be marked as. */
export const SegmentMark = z.discriminatedUnion('type', [
  z.object({ type: z.literal('omitted') }),
  z.object({ type: z.literal('sic') }),
  z.object({ type: z.literal('emphasis'), by: EmphasisBy }),
]);
export type SegmentMark = z.infer<typeof SegmentMark>;

/** One change to how a wording is quoted. Spans and offsets are UTF-16 in the verbatim text. */
export const SegmentChange = z.discriminatedUnion('do', [
  z.object({ do: z.literal('mark'), span: Span, as: SegmentMark }),
  /** Makes the words plain again, with what is inserted between them. */
  z.object({ do: z.literal('clear'), span: Span }),
  /** Puts words of one's own there, in the place of those that are; no words take them away. */
  z.object({ do: z.literal('insert'), at: z.int().min(0), text: Line }),
]);
export type SegmentChange = z.infer<typeof SegmentChange>;

/** The words of the source, which all segments but the inserted ones make up. */
export function verbatimText(segments: readonly Segment[]): string {
  return segments.map(({ type, text }) => (type === 'inserted' ? '' : text)).join('');
}

/** How a wording is quoted, apart from its words. */
export const segments = {
  /** One change, as one step. It is refused where the wording is no longer `text`. */
  change: base
    .input(z.object({ quoteId: Id, text: Prose, change: SegmentChange }))
    .output(z.void()),
};
