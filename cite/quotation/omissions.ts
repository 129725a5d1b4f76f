import type { QuotationRules, StyleRules } from '../styles/index.ts';
import { concat, slice, styled, type Styled } from './styled.ts';

const SENTENCE_END = /[.?!…][\p{Pe}\p{Pf}"']*\s*$/u;
const SENTENCE_START = /^\s*[\p{Ps}\p{Pi}"']*\p{Lu}/u;

/** Whether there are more than marks and spaces in a text. */
export function hasWords({ text }: Styled): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** What a quotation becomes whose last words are left out. */
function endedEarly(rule: QuotationRules, before: Styled, rest: Styled): Styled {
  const shown = slice(before, 0, before.text.trimEnd().length);
  // MLA 9 6.58 to 6.63, CMOS 17 13.52, R5.3(b): what follows a whole sentence is not missed.
  if (SENTENCE_END.test(shown.text)) return shown;
  if (!rule.dotsAtTheEnd) return concat(shown, rest);
  const stop = rule.sentenceEnd === 'dots-stop' ? ' .' : '';
  return concat(shown, styled(`${spaceBeforeDots(rule, shown.text)}${rule.dots}${stop}`));
}

/** Between a word and dots; behind the end of a sentence they always stand apart. */
function spaceBeforeDots({ dotsTouch }: QuotationRules, before: string): '' | ' ' {
  return dotsTouch && !SENTENCE_END.test(before) ? '' : ' ';
}

/** What stands between two shown words where paragraphs part, or else a space. */
function gapOf(spaces: string): string {
  return spaces.includes('\n') ? '\n' : ' ';
}

/**
 * Joins what is shown before and after words that are left out, with the dots of the style: three,
 * and a fourth where a sentence has ended in between.
 */
export function joinOverOmission(
  style: StyleRules,
  before: Styled,
  omitted: string,
  after: Styled,
): Styled {
  const rule = style.quotation;
  const start = after.text.length - after.text.trimStart().length;
  // A quotation begins with its first shown word.
  if (!hasWords(before)) return concat(before, slice(after, start));
  if (!hasWords(after)) return endedEarly(rule, before, after);
  const end = before.text.trimEnd().length;
  const [shown, rest] = [slice(before, 0, end), slice(after, start)];
  const gapBefore = gapOf(before.text.slice(end));
  const gapAfter = gapOf(`${/\s*$/u.exec(omitted)?.[0] ?? ''}${after.text.slice(0, start)}`);
  const ended = rule.sentenceEnd === 'dots-stop' ? ` ${rule.dots} .` : `. ${rule.dots}`;
  // The sentence whose last words are left out keeps its full stop.
  const stop = rule.sentenceEnd === 'dots' ? 0 : stopAt(rest.text);
  if (stop > 0) return concat(shown, styled(`${ended}${gapAfter}`), slice(rest, stop));
  const endsWithin =
    !SENTENCE_END.test(shown.text) && SENTENCE_END.test(omitted) && SENTENCE_START.test(rest.text);
  const isEnded = rule.sentenceEnd !== 'dots' && endsWithin && gapBefore === ' ';
  const gap = gapBefore === ' ' ? spaceBeforeDots(rule, shown.text) : gapBefore;
  return concat(shown, styled(`${isEnded ? ended : gap + rule.dots}${gapAfter}`), rest);
}

/** Length of a full stop at the beginning with the spaces after it, or 0. */
function stopAt(text: string): number {
  if (!/^\.(?=\s)/u.test(text)) return 0;
  return text.length - text.slice(1).trimStart().length;
}
