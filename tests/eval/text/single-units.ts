import type { Span } from '../corpus.ts';
import { isGap, isLetter } from './marks.ts';
import type { Unit } from './units.ts';

/** A quotation in single marks is no longer. */
const longest = 600;

/** '90s, 'em, 'til: an apostrophe for what is left out. */
const clipped = /^['‘](?:\d\ds?|em|til|cause|n|tis|twas|round|bout)\b/i;

function opens(text: string, at: number, start: number): boolean {
  const character = text[at];
  if (character !== "'" && character !== '‘') return false;
  if (text[at + 1] === character || text[at - 1] === character) return false;
  const before = at > start ? text[at - 1] : undefined;
  if (!isGap(before) && !/[([—–\-:]/.test(before ?? '')) return false;
  return isLetter(text[at + 1]) && !clipped.test(text.slice(at, at + 8));
}

/** Whether a mark may close, the apostrophe of "the allies' reply" left to a later one. */
function closes(text: string, at: number, end: number): boolean {
  const character = text[at];
  if (character !== "'" && character !== '’') return false;
  const after = at + 1 < end ? text[at + 1] : undefined;
  if (isGap(text[at - 1]) || isLetter(after)) return false;
  if (!/s/i.test(text[at - 1] ?? '') || after !== ' ') return true;
  const ahead = text.slice(at + 1, Math.min(end, at + 80)).replace(/\w['’]\w/g, '');
  return !/['’]/.test(ahead);
}

/** The stretches between single marks of one paragraph, outside those between double marks. */
export function singleUnits(text: string, [start, end]: Span, doubles: readonly Unit[]): Unit[] {
  const inDouble = (at: number): boolean =>
    doubles.some((unit) => at >= unit.start && at < unit.end);
  const units: Unit[] = [];
  for (let at = start; at < end; at++) {
    if (!opens(text, at, start) || inDouble(at)) continue;
    const limit = Math.min(end, at + longest);
    let close = at + 1;
    while (close < limit && !inDouble(close) && !closes(text, close, end)) close++;
    if (close >= limit || inDouble(close)) continue;
    units.push({
      start: at,
      end: close + 1,
      inner: [at + 1, close],
      closed: true,
      goesOn: false,
      malformed: false,
    });
    at = close;
  }
  return units;
}
