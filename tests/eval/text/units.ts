import type { Span } from '../corpus.ts';
import { doubleUnits } from './double-units.ts';
import { singleUnits } from './single-units.ts';
import { paragraphsOf } from './words.ts';

/** A stretch between quotation marks inside one paragraph, ones inside it folded in. */
export interface Unit {
  /** Marks included. */
  start: number;
  end: number;
  /** Marks excluded. */
  inner: Span;
  /** Whether its closing mark stands in this paragraph. */
  closed: boolean;
  /** Whether it is left open and the next paragraph opens anew. */
  goesOn: boolean;
  /** Whether another opened before it was closed. */
  malformed: boolean;
}

/**
 * Finds every stretch between quotation marks. On purpose it knows nothing of `extract/`, which is
 * measured by it.
 */
export function unitsOf(text: string): Unit[] {
  const paragraphs = paragraphsOf(text);
  let carried = false;
  return paragraphs.flatMap((area, index) => {
    const following = paragraphs[index + 1];
    const next = following ? text.slice(...following).trimStart() : '';
    const { units, open } = doubleUnits({ text, area, carried, next });
    carried = open;
    return [...units, ...singleUnits(text, area, units)].toSorted((a, b) => a.start - b.start);
  });
}
