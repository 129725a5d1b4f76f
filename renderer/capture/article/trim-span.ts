import type { Span } from '../../../contract/shapes.ts';

const OPENING = new Set(['"', "'", '“', '‘', '«', '„', '‚', '‹', '`', '”', '’', '»']);
const CLOSING = new Set(['"', "'", '”', '’', '»', '“', '‘', '›', '´', '«']);
/** Closing marks that may stand for each opening one, in the usage of any house. */
const PARTNERS: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '“': '”',
  '‘': '’',
  '«': '»',
  '„': '“”',
  '‚': '‘’',
  '‹': '›',
  '»': '«»',
  '”': '”',
  '’': '’',
};

/**
 * Takes white space and outer quotation marks off the ends of a selection: what is quoted is the
 * words alone. Marks that open and close inside the selection stay.
 *
 * @returns The trimmed span, or `null` where no words are left.
 */
export function trimSpan(text: string, [from, to]: Span): Span | null {
  let start = from;
  let end = to;
  for (;;) {
    while (start < end && isSpace(text.charAt(start))) start += 1;
    while (end > start && isSpace(text.charAt(end - 1))) end -= 1;
    if (start >= end) return null;
    const opens = OPENING.has(text.charAt(start));
    const closes = CLOSING.has(text.charAt(end - 1));
    const closed = opens && closesInside(text, start, end);
    const opened = closes && opensInside(text, start, end);
    const pair = opens && (PARTNERS[text.charAt(start)] ?? '').includes(text.charAt(end - 1));
    if (opens && (!closed || (pair && !opened))) start += 1;
    else if (closes && !opened) end -= 1;
    else return [start, end];
  }
}

/** Whether the mark at `start` is closed before the selection ends: then it belongs to the words. */
function closesInside(text: string, start: number, end: number): boolean {
  const partners = PARTNERS[text.charAt(start)] ?? '';
  for (let at = start + 2; at < end - 1; at += 1)
    if (partners.includes(text.charAt(at)) && endsWord(text, at)) return true;
  return false;
}

/** Whether the mark at the end closes one that opens after `start`: then it belongs to the words. */
function opensInside(text: string, start: number, end: number): boolean {
  const mark = text.charAt(end - 1);
  for (let at = end - 3; at > start; at -= 1)
    if (PARTNERS[text.charAt(at)]?.includes(mark) && beginsWord(text, at)) return true;
  return false;
}

function endsWord(text: string, at: number): boolean {
  return !isSpace(text.charAt(at - 1)) && !isWordPart(text.charAt(at + 1));
}

function beginsWord(text: string, at: number): boolean {
  return isWordPart(text.charAt(at + 1)) && !isWordPart(text.charAt(at - 1));
}

function isSpace(unit: string): boolean {
  return unit !== '' && /\s/u.test(unit);
}

function isWordPart(unit: string): boolean {
  return /[\p{L}\p{N}\p{Cs}]/u.test(unit);
}
