import type { Span } from '../corpus.ts';
import { isGap, isLetter, type Mark, marksIn, mayPrecede } from './marks.ts';
import type { Unit } from './units.ts';

type Act = 'open' | 'close' | 'none';

interface Paragraph {
  text: string;
  area: Span;
  /** Whether the paragraph before ended inside a quotation. */
  carried: boolean;
  /** How the next paragraph begins. */
  next: string;
}

/** 5'11" and 24" are measures. */
function isInches(before: string | undefined, after: string | undefined, mark: Mark): boolean {
  return (
    mark.says === 'either' &&
    mark.length === 1 &&
    /\d/.test(before ?? '') &&
    (isGap(after) || /[\d,.)]/.test(after ?? ''))
  );
}

/** What a mark does here, by its form and its two neighbours. */
function actOf(
  mark: Mark,
  open: Mark | null,
  before: string | undefined,
  after: string | undefined,
): Act {
  const gapBefore = isGap(before);
  const gapAfter = isGap(after);
  if (mark.says === 'open')
    return open && gapAfter && (!gapBefore || after === undefined) ? 'close' : 'open';
  if (mark.says === 'close') return !open && gapBefore && isLetter(after) ? 'open' : 'close';
  const mayOpen = mayPrecede(before) && !gapAfter;
  if (open) return !gapBefore || !mayOpen ? 'close' : 'open';
  if (mayOpen || (gapBefore && gapAfter)) return 'open';
  return isLetter(before) && isLetter(after) ? 'open' : 'none';
}

/** Whether a mark that opens inside a quotation begins one inside it. */
function nests(open: Mark, mark: Mark, rest: readonly Mark[]): boolean {
  const otherKind = open.says !== mark.says && (open.says === 'either' || mark.says === 'either');
  if (otherKind && rest.length > 0) return true;
  return rest[0]?.says === 'close' && rest[1]?.says === 'close';
}

/** A mark that opens where another is open ends that one, its own mark forgotten. */
function forgotten(open: Mark, at: number): Unit {
  return {
    start: open.at,
    end: at,
    inner: [open.at + open.length, at],
    closed: false,
    goesOn: false,
    malformed: true,
  };
}

function closedUnit(open: Mark | null, close: Mark, start: number): Unit {
  const from = open?.at ?? start;
  return {
    start: from,
    end: close.at + close.length,
    inner: [from + (open?.length ?? 0), close.at],
    closed: true,
    goesOn: false,
    malformed: false,
  };
}

/** The stretches between double marks of one paragraph, and whether it ends inside one. */
export function doubleUnits({ text, area, carried, next }: Paragraph): {
  units: Unit[];
  open: boolean;
} {
  const [start, end] = area;
  const marks = marksIn(text, area);
  const units: Unit[] = [];
  let open: Mark | null = null;
  let depth = 0;
  let carry = carried;
  for (const [index, mark] of marks.entries()) {
    const before = mark.at > start ? text[mark.at - 1] : undefined;
    const behind = mark.at + mark.length;
    const after = behind < end ? text[behind] : undefined;
    if (!open && !carry && isInches(before, after, mark)) continue;
    const act = actOf(mark, open, before, after);
    if (open && act === 'open') {
      if (nests(open, mark, marks.slice(index + 1, index + 3))) depth++;
      else {
        units.push(forgotten(open, mark.at));
        open = mark;
        depth = 0;
      }
    } else if (act === 'open') open = mark;
    else if (act === 'close' && open && depth > 0) depth--;
    else if (act === 'close') {
      if (open || carry) units.push(closedUnit(open, mark, start));
      open = null;
    }
    carry = false;
  }
  if (open)
    units.push({
      start: open.at,
      end,
      inner: [open.at + open.length, end],
      closed: false,
      goesOn: /^(?:["“„«]|``|'')/.test(next),
      malformed: false,
    });
  return { units, open: open !== null };
}
