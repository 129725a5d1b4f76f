import type { Segment } from './segments.ts';

/** A segment with what its neighbours mean for the way it is shown. */
export type ShownSegment =
  | Exclude<Segment, { type: 'omitted' | 'inserted' }>
  /** `replaced`: words of one's own stand in its place, so that nothing else tells of it. */
  | { type: 'omitted'; text: string; replaced: boolean }
  /** The spaces that its brackets need on both sides: none inside a word or beside a space. */
  | { type: 'inserted'; text: string; before: '' | ' '; after: '' | ' ' };

const WORD_END = /[\p{L}\p{M}\p{N}\p{Pe}\p{Pf}.,;:!?…"]$/u;
const WORD_START = /^[\p{L}\p{N}\p{Ps}\p{Pi}"]/u;
const INSIDE_WORD = /[\p{L}\p{M}\p{N}]$/u;
const WORD = /^[\p{L}\p{M}\p{N}]/u;

/** Whether words are inserted between two letters of one word, as in "[T]alks". */
function isInsideWord(segments: readonly Segment[], index: number): boolean {
  const before = segments.slice(0, index).findLast(({ type }) => type !== 'inserted');
  const after = segments.slice(index + 1).find(({ type }) => type !== 'inserted');
  return INSIDE_WORD.test(before?.text ?? '') && WORD.test(after?.text ?? '');
}

function shownInsertion(segments: readonly Segment[], index: number, text: string): ShownSegment {
  const isShown = ({ type }: Segment) => type !== 'omitted' && type !== 'inserted';
  const before = segments.slice(0, index).findLast(isShown)?.text ?? '';
  const after = segments.slice(index + 1).find(isShown)?.text ?? '';
  const isInside = isInsideWord(segments, index);
  return {
    type: 'inserted',
    text,
    before: !isInside && WORD_END.test(before) ? ' ' : '',
    after: !isInside && WORD_START.test(after) ? ' ' : '',
  };
}

/** The segments as every face shows them: which omissions are told of, where brackets need spaces. */
export function shownSegments(segments: readonly Segment[]): ShownSegment[] {
  return segments.map((segment, index) => {
    if (segment.type === 'inserted') return shownInsertion(segments, index, segment.text);
    if (segment.type !== 'omitted') return segment;
    const beside = [segments[index - 1], segments[index + 1]];
    return { ...segment, replaced: beside.some((other) => other?.type === 'inserted') };
  });
}
