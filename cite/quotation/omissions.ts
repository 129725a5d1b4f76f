import type { CitationStyle } from '../../contract/citations.ts';
import { concat, slice, styled, type Styled } from './styled.ts';

/** How a style shows that words are left out. */
interface Rule {
  dots: string;
  /** Whether dots end a quotation whose last words are left out. */
  atTheEnd: boolean;
}

// CMOS 17 13.50 to 13.53: spaced dots; none before the first or after the last word.
const CHICAGO: Rule = { dots: '. . .', atTheEnd: false };

const RULES: Record<CitationStyle, Rule> = {
  // APA 7 8.31: the same, where nothing would be misread.
  apa7: { dots: '. . .', atTheEnd: false },
  // MLA 9 6.58 to 6.63: dots tell of an end that is left out, too.
  mla9: { dots: '. . .', atTheEnd: true },
  'chicago-notes': CHICAGO,
  'chicago-author-date': CHICAGO,
  // Cite Them Right, "making changes to quotations": three dots without spaces.
  'harvard-cite-them-right': { dots: '...', atTheEnd: false },
};

const SENTENCE_END = /[.?!…][\p{Pe}\p{Pf}"']*\s*$/u;
const SENTENCE_START = /^\s*[\p{Ps}\p{Pi}"']*\p{Lu}/u;

/** Whether there are more than marks and spaces in a text. */
export function hasWords({ text }: Styled): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** What a quotation becomes whose last words are left out. */
function endedEarly({ dots, atTheEnd }: Rule, before: Styled, rest: Styled): Styled {
  const shown = slice(before, 0, before.text.trimEnd().length);
  if (!atTheEnd) return SENTENCE_END.test(shown.text) ? shown : concat(shown, rest);
  return concat(shown, styled(` ${dots}`));
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
  style: CitationStyle,
  before: Styled,
  omitted: string,
  after: Styled,
): Styled {
  const rule = RULES[style];
  const start = after.text.length - after.text.trimStart().length;
  // A quotation begins with its first shown word.
  if (!hasWords(before)) return concat(before, slice(after, start));
  if (!hasWords(after)) return endedEarly(rule, before, after);
  const end = before.text.trimEnd().length;
  const [shown, rest] = [slice(before, 0, end), slice(after, start)];
  const gapBefore = gapOf(before.text.slice(end));
  const gapAfter = gapOf(`${/\s*$/u.exec(omitted)?.[0] ?? ''}${after.text.slice(0, start)}`);
  const dotted = (lead: string, from = 0) =>
    concat(shown, styled(`${lead}${rule.dots}${gapAfter}`), slice(rest, from));
  const isSpaced = rule.dots.includes(' ');
  // The full stop of the sentence whose last words are left out stands at once after the last shown.
  if (isSpaced && /^\.(?=\s)/u.test(rest.text)) return dotted('. ', 1 + spacesAt(rest.text, 1));
  const endsWithin =
    !SENTENCE_END.test(shown.text) && SENTENCE_END.test(omitted) && SENTENCE_START.test(rest.text);
  return dotted(isSpaced && endsWithin && gapBefore === ' ' ? '. ' : gapBefore);
}

function spacesAt(text: string, from: number): number {
  return text.length - from - text.slice(from).trimStart().length;
}
