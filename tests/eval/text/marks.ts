import type { Span } from '../corpus.ts';

/** A double quotation mark, or two single ones that stand for it. */
export interface Mark {
  at: number;
  length: 1 | 2;
  says: 'open' | 'close' | 'either';
}

/** Whether a character belongs to a word. */
export const isLetter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Whether a character is white space, or there is none. */
export const isGap = (character: string | undefined): boolean =>
  character === undefined || /[\s\u00a0\u200b\ufeff]/.test(character);

/** Whether a quotation may open right behind a character. */
export const mayPrecede = (character: string | undefined): boolean =>
  isGap(character) || /[([{\u2014\u2013\-/\u201c\u2018.:;,…>]/.test(character ?? '');

const singly = new Map<string, Mark['says']>([
  ['“', 'open'],
  ['„', 'open'],
  ['‟', 'open'],
  ['«', 'open'],
  ['”', 'close'],
  ['»', 'close'],
  ['"', 'either'],
  ['＂', 'either'],
]);

/** Of three single marks in a row, the double mark is the outer pair. */
function runOfSingles(text: string, at: number, length: number, start: number): Mark {
  const inner = length === 3 && !(at === start || isGap(text[at - 1]));
  return { at: inner ? at + 1 : at, length: 2, says: 'either' };
}

/** The double marks of one paragraph, in order. */
export function marksIn(text: string, [start, end]: Span): Mark[] {
  const marks: Mark[] = [];
  for (let at = start; at < end; at++) {
    const character = text[at] ?? '';
    const says = singly.get(character);
    if (says) marks.push({ at, length: 1, says });
    else if (character === '`' && text[at + 1] === '`') {
      marks.push({ at, length: 2, says: 'open' });
      at++;
    } else if (/['’‘]/.test(character) && text[at + 1] === character) {
      let behind = at;
      while (text[behind] === character) behind++;
      marks.push(runOfSingles(text, at, behind - at, start));
      at = behind - 1;
    }
  }
  return marks;
}
