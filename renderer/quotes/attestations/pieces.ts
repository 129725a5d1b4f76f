import type { Attestation } from '../../../contract/quotes.ts';
import type { Span } from '../../../contract/shapes.ts';

/** A run of a passage and what it is in it. */
export interface Piece {
  start: number;
  text: string;
  role: 'wording' | 'cue' | 'mention' | null;
}

/** Cuts a passage at its spans; where two overlap, the wording has it. */
export function piecesOf(passage: NonNullable<Attestation['passage']>): Piece[] {
  const { text, spans, cue, mention } = passage;
  const within = ([start, end]: Span, at: number) => start <= at && at < end;
  const roleAt = (at: number): Piece['role'] => {
    if (spans.some((span) => within(span, at))) return 'wording';
    if (cue && within(cue, at)) return 'cue';
    return mention && within(mention, at) ? 'mention' : null;
  };
  const edges = [...spans, cue, mention].flatMap((span) => span ?? []);
  const cuts = [...new Set([0, ...edges])].filter((at) => at >= 0 && at < text.length);
  return cuts
    .toSorted((a, b) => a - b)
    .map((start, index, all) => ({
      start,
      text: text.slice(start, all[index + 1] ?? text.length),
      role: roleAt(start),
    }));
}
