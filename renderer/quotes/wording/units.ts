import type { Segment, SegmentMark } from '../../../contract/segments.ts';

/**
 * Something that the keyboard stops at in a wording: a word, marks between words, or words that
 * are inserted. Offsets are UTF-16 in the verbatim text; an insertion begins and ends at one.
 */
export interface Unit {
  start: number;
  end: number;
  text: string;
  /** What stands before it that is no word: spaces and line breaks. */
  gap: string;
  inserted: boolean;
  /** What it is marked as; `null` for words that are simply said. */
  mark: SegmentMark | null;
  /** The whole run that is marked alike, as one takes it away. */
  run: [start: number, end: number];
}

/** A word or a run of other signs, and the white space before it. */
interface Piece {
  start: number;
  text: string;
  gap: string;
}

/** Words as the language has them, with what is between them kept together. */
function piecesOf(text: string, language: string | null): Piece[] {
  const pieces: Piece[] = [];
  let gap = '';
  let isOpen = false;
  for (const { segment, index, isWordLike } of segmenter(language).segment(text)) {
    if (segment.trim() === '') {
      gap += segment;
      isOpen = false;
      continue;
    }
    const last = pieces.at(-1);
    if (isOpen && !isWordLike && last) last.text += segment;
    else pieces.push({ start: index, text: segment, gap });
    gap = '';
    isOpen = !isWordLike;
  }
  return pieces;
}

function segmenter(language: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language ?? undefined, { granularity: 'word' });
  } catch {
    // A source may call its language something that is no language tag.
    return new Intl.Segmenter(undefined, { granularity: 'word' });
  }
}

/** Cuts a piece where a mark begins or words are inserted inside it. */
function cutAt(piece: Piece, edges: ReadonlySet<number>): Piece[] {
  const cuts = [piece.start];
  for (let at = piece.start + 1; at < piece.start + piece.text.length; at += 1) {
    if (edges.has(at)) cuts.push(at);
  }
  return cuts.map((start, index) => ({
    start,
    text: piece.text.slice(start - piece.start, (cuts[index + 1] ?? Infinity) - piece.start),
    gap: index === 0 ? piece.gap : '',
  }));
}

const markOf = (segment: Segment): SegmentMark | null => {
  if (segment.type === 'emphasis') return { type: 'emphasis', by: segment.by };
  return segment.type === 'said' || segment.type === 'inserted' ? null : { type: segment.type };
};

/**
 * The stops of a wording, in order.
 *
 * @param language - BCP 47, by which words are told apart.
 */
export function unitsOf(segments: readonly Segment[], language: string | null): Unit[] {
  const text = segments.map((each) => (each.type === 'inserted' ? '' : each.text)).join('');
  let at = 0;
  const placed = segments.map((segment) => {
    const start = at;
    if (segment.type !== 'inserted') at += segment.text.length;
    return { segment, start, end: at };
  });
  const pieces = piecesOf(text, language);
  const edges = new Set(placed.map(({ start }) => start));
  const words = pieces.flatMap((piece) => cutAt(piece, edges));
  return placed.flatMap(({ segment, start, end }): Unit[] => {
    const run: [number, number] = [start, end];
    if (segment.type === 'inserted') {
      return [{ start, end, text: segment.text, gap: '', inserted: true, mark: null, run }];
    }
    return words
      .filter((word) => start <= word.start && word.start < end)
      .map((word) => ({
        ...word,
        end: word.start + word.text.length,
        inserted: false,
        mark: markOf(segment),
        run,
      }));
  });
}
