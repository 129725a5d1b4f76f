import type { Span } from '../../contract/shapes.ts';
import { foldedWords } from '../../query/words/words.ts';

/** How a label fits what was typed: the higher the score, the better. */
export interface Match {
  score: number;
  /** Letters that fit, as UTF-16 spans, ascending, not overlapping. */
  marks: Span[];
}

/** A letter that begins a word, one right behind the letter before it, and any other. */
const SCORES = { start: 4, next: 3, far: 0 };

const startsWord = (label: string, at: number) => at === 0 || !/[\p{L}\p{N}]/u.test(label[at - 1]!);

function marksOf(places: readonly number[]): Span[] {
  const marks: Span[] = [];
  for (const at of places) {
    const last = marks.at(-1);
    if (last?.[1] === at) last[1] = at + 1;
    else marks.push([at, at + 1]);
  }
  return marks;
}

/**
 * Holds a label against letters that stand in it in this order, not necessarily together: `nfa` is
 * in `New from article`. Of the ways in which they stand there the one with the most beginnings of
 * words and the longest runs counts.
 *
 * @param label - In letters that do not change their length with their case.
 * @returns `null` where a letter is missing.
 */
export function matchLetters(label: string, typed: string): Match | null {
  const letters = Array.from(typed.toLowerCase().replace(/\s+/gu, ''));
  const lower = label.toLowerCase();
  if (letters.length === 0) return { score: 0, marks: [] };
  // For each place of the label the best way to have the letters so far end there.
  let ways = new Map<number, { score: number; places: number[] }>();
  letters.forEach((letter, index) => {
    const next: typeof ways = new Map();
    for (let at = lower.indexOf(letter); at >= 0; at = lower.indexOf(letter, at + 1)) {
      const own = startsWord(label, at) ? SCORES.start : SCORES.far;
      if (index === 0) {
        next.set(at, { score: own, places: [at] });
        continue;
      }
      for (const [before, way] of ways) {
        if (before >= at) continue;
        const score = way.score + Math.max(own, before === at - 1 ? SCORES.next : SCORES.far);
        if (score >= (next.get(at)?.score ?? 0))
          next.set(at, { score, places: [...way.places, at] });
      }
    }
    ways = next;
  });
  const [best] = [...ways.values()].toSorted((one, other) => other.score - one.score);
  return best ? { score: best.score, marks: marksOf(best.places) } : null;
}

/** The beginnings of words in a name that were typed, as spans. */
export function markBeginnings(name: string, typed: string): Span[] {
  const wanted = foldedWords(typed).map(({ folded }) => folded);
  return foldedWords(name).flatMap(({ folded, start, end }): Span[] => {
    const fits = wanted.filter((word) => folded.startsWith(word)).map(({ length }) => length);
    if (fits.length === 0) return [];
    // A word whose letters were folded into others is marked whole.
    const isPlain = folded.length === end - start;
    return [[start, isPlain ? start + Math.max(...fits) : end]];
  });
}
