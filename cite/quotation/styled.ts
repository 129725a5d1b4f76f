import type { TextRun } from '../../contract/citations.ts';
import type { Span } from '../../contract/shapes.ts';
import { joinRuns, run } from '../csl/runs.ts';

/** A text with its italics, as UTF-16 spans that ascend and do not overlap. */
export interface Styled {
  text: string;
  italics: readonly Span[];
}

/** A text that is all in italics, or not at all. */
export function styled(text: string, italic = false): Styled {
  return { text, italics: italic && text !== '' ? [[0, text.length]] : [] };
}

/** Texts one after another. */
export function concat(...parts: readonly Styled[]): Styled {
  let at = 0;
  const italics: Span[] = [];
  for (const part of parts) {
    for (const [start, end] of part.italics) italics.push([start + at, end + at]);
    at += part.text.length;
  }
  return { text: parts.map(({ text }) => text).join(''), italics };
}

/** A part of a text. */
export function slice({ text, italics }: Styled, start: number, end = text.length): Styled {
  return {
    text: text.slice(start, end),
    italics: italics.flatMap(([from, to]): Span[] => {
      const [first, last] = [Math.max(from, start), Math.min(to, end)];
      return first < last ? [[first - start, last - start]] : [];
    }),
  };
}

/** A text without the spaces around it. */
export function trim(each: Styled): Styled {
  const start = each.text.length - each.text.trimStart().length;
  return slice(each, start, Math.max(start, each.text.trimEnd().length));
}

/** The text in runs, as a citation shows it. */
export function runsOf({ text, italics }: Styled): TextRun[] {
  const runs: TextRun[] = [];
  let at = 0;
  for (const [start, end] of italics) {
    runs.push(run(text.slice(at, start)), run(text.slice(start, end), { italic: true }));
    at = end;
  }
  return joinRuns([...runs, run(text.slice(at))]);
}
