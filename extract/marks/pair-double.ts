import type { Paragraph } from '../text/paragraphs.ts';
import { doubleMarksIn, type DoubleMark } from './double-marks.ts';
import type { Quotation } from './quotation.ts';
import { admitsOpening, isGap, isWordCharacter } from './surroundings.ts';

type Role = 'open' | 'close' | 'none';

/** What a mark does, by its form and by the characters on its two sides. */
function roleOf(text: string, mark: DoubleMark, area: Paragraph, open: DoubleMark | null): Role {
  const before = mark.at > area.start ? text[mark.at - 1] : undefined;
  const afterAt = mark.at + mark.length;
  const after = afterAt < area.end ? text[afterAt] : undefined;
  if (mark.form === 'open') {
    if (open?.character === '„' && mark.character === '“') return 'close';
    if (open && isGap(after) && (!isGap(before) || after === undefined)) return 'close';
    return open?.character === '»' && mark.character === '«' ? 'close' : 'open';
  }
  if (mark.form === 'close')
    return !open && isGap(before) && isWordCharacter(after) ? 'open' : 'close';
  const mayOpen = admitsOpening(before) && !isGap(after);
  if (open) return mayOpen && isGap(before) ? 'open' : 'close';
  if (mayOpen || (isGap(before) && isGap(after))) return 'open';
  return isWordCharacter(before) && isWordCharacter(after) && !/\d/.test(before ?? '')
    ? 'open'
    : 'none';
}

/** Whether a mark met inside an open quotation begins one inside it, and is not the end forgotten. */
function nests(
  open: DoubleMark,
  mark: DoubleMark,
  rest: readonly DoubleMark[],
  from: number,
): boolean {
  if (open.character !== mark.character) return rest.length > from;
  return rest[from]?.form === 'close' && rest[from + 1]?.form === 'close';
}

/**
 * Pairs the double marks of one paragraph.
 *
 * @param carried - Whether the paragraph before ended inside a quotation.
 */
export function pairDouble(
  text: string,
  area: Paragraph,
  paragraph: number,
  carried: boolean,
): Quotation[] {
  const marks = doubleMarksIn(text, area.start, area.end);
  const found: Quotation[] = [];
  let open: DoubleMark | null = null;
  let depth = 0;
  const add = (from: DoubleMark | null, end: number, outerEnd: number, closed: boolean): void => {
    const start = from ? from.at + from.length : area.start;
    const continues = carried && found.length === 0 && (from?.at ?? start) === area.start;
    if (start < end)
      found.push({
        start,
        end,
        outerStart: from?.at ?? start,
        outerEnd,
        paragraph,
        closed,
        continues,
      });
  };
  for (const [index, mark] of marks.entries()) {
    const role = roleOf(text, mark, area, open);
    if (role === 'open') {
      if (open && nests(open, mark, marks, index + 1)) depth++;
      else open = mark;
    } else if (role === 'close' && depth > 0) depth--;
    else if (role === 'close') {
      if (open || (carried && index === 0)) add(open, mark.at, mark.at + mark.length, true);
      open = null;
    }
  }
  if (open) add(open, area.end, area.end, false);
  return found;
}
