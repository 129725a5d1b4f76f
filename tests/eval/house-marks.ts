import type { Prediction, Span } from './corpus.ts';
import { unitsOf } from './text/units.ts';

/** Marks of another house, opening and closing. */
export const houses = {
  single: ["'", "'"],
  guillemets: ['«', '»'],
  straight: ['"', '"'],
} as const;
export type House = keyof typeof houses;

const doubles = /["“”„‟«»＂]|``|''|’’|‘‘/g;

/** A text with other marks, and the way back to the offsets of the first. */
export interface Restyled {
  text: string;
  /** Offset in the first text of what stands at an offset of this one. */
  origin: (offset: number) => number;
}

/** Which marks open: as units have them, else as the character or its neighbour says. */
function opensAt(text: string, at: number, mark: string, opening: ReadonlySet<number>): boolean {
  if (opening.has(at)) return true;
  if (/^[“„‟«`‘]/.test(mark)) return true;
  return !/^[”»’]/.test(mark) && /^\s?$/.test(text[at - 1] ?? '');
}

/** Writes an article as another house would, every double mark in its style. */
export function restyle(text: string, house: House): Restyled {
  const units = unitsOf(text);
  const opening = new Set(units.map(({ start }) => start));
  const [open, close] = houses[house];
  const origins: number[] = [];
  let restyled = '';
  let done = 0;
  const keep = (to: number): void => {
    for (let at = done; at < to; at++) origins.push(at);
    restyled += text.slice(done, to);
    done = to;
  };
  for (const { 0: mark, index } of text.matchAll(doubles)) {
    keep(index);
    restyled += opensAt(text, index, mark, opening) ? open : close;
    origins.push(index);
    done = index + mark.length;
  }
  keep(text.length);
  return { text: restyled, origin: (offset) => origins[offset] ?? text.length };
}

/** Brings a prediction for the restyled text back to the offsets of the first. */
export function bringBack(quote: Prediction, { origin }: Restyled): Prediction {
  const back = (span: Span | null): Span | null =>
    span && [origin(span[0]), origin(span[1] - 1) + 1];
  const [start, end] = back([quote.start, quote.end]) ?? [0, 0];
  return {
    ...quote,
    start,
    end,
    cue: back(quote.cue),
    speakerMention: back(quote.speakerMention),
  };
}
