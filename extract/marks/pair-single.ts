import type { Paragraph } from '../text/paragraphs.ts';
import type { Quotation } from './quotation.ts';
import { isGap, isWordCharacter } from './surroundings.ts';

/** No quotation in single marks is longer, so that a stray apostrophe costs little. */
const longest = 1200;

/** Words that lose their beginning to an apostrophe: '90s, 'em, 'til. */
const clipped = /['‘’](?:\d\ds?|em|til|cause|n|tis|twas|round|bout)(?![\p{L}\p{N}%])/iuy;

function opensAt(text: string, at: number, area: Paragraph): boolean {
  const character = text[at];
  if (character !== "'" && character !== '‘') return false;
  const before = at > area.start ? text[at - 1] : undefined;
  const after = text[at + 1];
  if (before === character || after === character || after === undefined || isGap(after))
    return false;
  if (!isGap(before) && !/[([—–\-:]/.test(before ?? '')) return false;
  if (!isWordCharacter(after) && !/[$£€[(…#@“"]/.test(after)) return false;
  clipped.lastIndex = at;
  return !clipped.test(text);
}

function mayClose(text: string, at: number, area: Paragraph): boolean {
  const character = text[at];
  if (character !== "'" && character !== '’') return false;
  const after = at + 1 < area.end ? text[at + 1] : undefined;
  return !isGap(text[at - 1]) && !isWordCharacter(after) && after !== character;
}

/** Whether the apostrophe after a plural ("the allies' reply") could be no closing mark. */
function looksPossessive(text: string, at: number): boolean {
  return /s/i.test(text[at - 1] ?? '') && text[at + 1] === ' ' && isWordCharacter(text[at + 2]);
}

/** Whether a sentence, or a part of one, ends before a mark. */
const endsBefore = (text: string, at: number): boolean => /[.,?!…'’]/.test(text[at - 1] ?? '');

/**
 * Of `'He said 'no' to us,'` the last mark: the one behind an inner quotation, where words end.
 *
 * @param inner - Where another quotation opens before this one is closed.
 */
function closingAround(text: string, inner: number, limit: number, area: Paragraph): number | null {
  let open = true;
  for (let at = inner + 1; at < limit; at++) {
    if (opensAt(text, at, area)) {
      if (open) return null;
      open = true;
    } else if (open && endBoth(text, at, area)) return at + 1;
    else if (mayClose(text, at, area)) {
      if (!open) return endsBefore(text, at) ? at : null;
      if (!looksPossessive(text, at)) open = false;
    }
  }
  return null;
}

/** Whether the inner quotation and the outer one end here: `'He said, 'Wait,''` */
function endBoth(text: string, at: number, area: Paragraph): boolean {
  return (
    /^['’]$/.test(text[at] ?? '') &&
    text[at + 1] === text[at] &&
    !isGap(text[at - 1]) &&
    (at + 2 >= area.end || isGap(text[at + 2]))
  );
}

/** @param next - Index of the first quotation in double marks behind the opening mark. */
function closingOf(
  text: string,
  open: number,
  area: Paragraph,
  doubles: readonly Quotation[],
  next: number,
): number | null {
  const limit = Math.min(area.end, open + longest);
  let doubtful: number | null = null;
  let inner = next;
  for (let at = open + 1; at < limit; at++) {
    const double = doubles[inner];
    if (double && at >= double.outerStart) {
      at = Math.max(at, double.outerEnd - 1);
      inner++;
      continue;
    }
    // Another beginning: one inside this one; or this was an apostrophe, or ended where that was doubtful.
    if (opensAt(text, at, area)) return closingAround(text, at, limit, area) ?? doubtful;
    if (!mayClose(text, at, area)) continue;
    if (!looksPossessive(text, at)) return at;
    doubtful ??= at;
  }
  return doubtful;
}

/** A quotation without its end goes on where its paragraph ends a sentence and the next one opens anew. */
const goesOn = (text: string, area: Paragraph, after: Paragraph): boolean =>
  /[.?!…]/.test(text[area.end - 1] ?? '') && opensAt(text, after.start, after);

/**
 * Finds quotations in single marks outside those in double marks; ones that hold a quotation in
 * double marks swallow it.
 *
 * @param doubles - Quotations in double marks of the same paragraph, in order.
 * @param after - The next paragraph.
 */
export function pairSingle(
  text: string,
  area: Paragraph,
  paragraph: number,
  doubles: readonly Quotation[],
  after: Paragraph | undefined,
): Quotation[] {
  const found: Quotation[] = [];
  let next = 0;
  for (let at = area.start; at < area.end; at++) {
    const double = doubles[next];
    if (double && at >= double.outerStart) {
      at = Math.max(at, double.outerEnd - 1);
      next++;
      continue;
    }
    if (!opensAt(text, at, area)) continue;
    const close = closingOf(text, at, area, doubles, next);
    if (close === null && at === area.start && after && goesOn(text, area, after)) {
      found.push({
        start: at + 1,
        end: area.end,
        outerStart: at,
        outerEnd: area.end,
        paragraph,
        closed: false,
        continues: false,
      });
      break;
    }
    if (close === null || close <= at + 1) continue;
    found.push({
      start: at + 1,
      end: close,
      outerStart: at,
      outerEnd: close + 1,
      paragraph,
      closed: true,
      continues: false,
    });
    at = close;
    while ((doubles[next]?.outerStart ?? Infinity) <= close) next++;
  }
  return found;
}
