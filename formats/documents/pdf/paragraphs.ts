import type { PageStart } from '../../../contract/extraction.ts';
import { foldSpace } from '../../article/clean-text.ts';
import type { PageLines, PdfLine } from './page-lines.ts';

/** A paragraph with the pages that begin in it. */
export interface PdfParagraph {
  text: string;
  pages: PageStart[];
}

interface PlacedLine extends PdfLine {
  page: string;
}

/** Lines are parted more than usual by this many times the usual distance. */
const WIDE_GAP = 1.35;
/** Letters of a heading are larger or smaller by this part. */
const OTHER_SIZE = 0.08;
/** A first line is set in by at least and at most so many times the letters' size. */
const INDENT = [0.7, 5] as const;
/** A last line ends before the right edge by this part of its width. */
const SHORT_LINE = 0.12;
const VERY_SHORT_LINE = 0.3;
/** Lines before that tell where the right edge is. */
const NEIGHBOURS = 12;

const SENTENCE_END = /[.!?…:]["'”’»)\]]*$/u;
const HYPHEN = /(?<=\p{L})[-‐\u00ad]$/u;
/** Before these words' hyphens a word goes on. */
const ALWAYS_HYPHENATED = /(?:^|[^\p{L}])(?:all|co|ex|half|non|self|so|vice|well)-$/iu;

/** Joins the lines of all pages to paragraphs. */
export function pdfParagraphs(pages: readonly PageLines[]): PdfParagraph[] {
  const lines = pages.flatMap(({ lines: own, label }) =>
    own.map((line): PlacedLine => ({ ...line, page: label })),
  );
  const gap = usualGap(lines);
  const words = wordsOf(lines);
  const paragraphs: PdfParagraph[] = [];
  let page: string | null = null;
  for (const [index, line] of lines.entries()) {
    const text = foldSpace(line.text.replace(/\u00ad$/u, '-'));
    if (text === '') continue;
    const last = paragraphs.at(-1);
    const isNew = !last || begins(lines, index, gap);
    const paragraph = isNew ? { text: '', pages: [] } : last;
    if (isNew) paragraphs.push(paragraph);
    const before = joint(paragraph.text, text, words);
    if (line.page !== page) {
      page = line.page;
      paragraph.pages.push({ start: before.length, label: page });
    }
    paragraph.text = before + text;
  }
  return paragraphs;
}

/** Whether a paragraph begins with a line. */
function begins(lines: readonly PlacedLine[], index: number, gap: number): boolean {
  const line = lines[index];
  const before = lines[index - 1];
  if (!line || !before) return true;
  const size = Math.max(line.size, before.size);
  if (Math.abs(line.size - before.size) > OTHER_SIZE * size) return true;
  const isOver = SENTENCE_END.test(before.text);
  const down = before.y - line.y;
  // Another column or page: the sentence goes on, or it does not.
  if (line.page !== before.page || down < -0.5 * size) {
    return isOver
      ? !/^\p{Ll}/u.test(line.text)
      : isShort(lines, index - 1) && !/^\p{Ll}/u.test(line.text);
  }
  if (down > WIDE_GAP * gap && down > 1.1 * size) return true;
  if (isSetIn(lines, index)) {
    const isAlike = Math.abs(line.left - before.left) < 1;
    // Lines that are all set in are a passage of their own, or paragraphs of one line.
    return (
      isOver || (isAlike ? isShort(lines, index - 1, VERY_SHORT_LINE) : !staysIn(lines, index))
    );
  }
  return isOver && isShort(lines, index - 1);
}

function isSetIn(lines: readonly PlacedLine[], index: number): boolean {
  const { line, left } = columnAt(lines, index);
  const indent = (line.left - left) / line.size;
  return indent > INDENT[0] && indent < INDENT[1];
}

function staysIn(lines: readonly PlacedLine[], index: number): boolean {
  const [line, next] = lines.slice(index, index + 2);
  return line !== undefined && next?.page === line.page && next.left >= line.left - 1;
}

/** Whether a line ends well before those around it do. */
function isShort(lines: readonly PlacedLine[], index: number, by = SHORT_LINE): boolean {
  const { line, left, right } = columnAt(lines, index);
  return line.right < right - by * (right - left);
}

/** A line, and the edges of the column that it stands in. */
function columnAt(lines: readonly PlacedLine[], index: number) {
  const line = lines[index]!;
  const near = lines
    .slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS)
    .filter(
      (other) =>
        other.page === line.page && Math.abs(other.left - line.left) < INDENT[1] * line.size,
    );
  return {
    line,
    left: Math.min(...near.map((other) => other.left)),
    right: Math.max(...near.map((other) => other.right)),
  };
}

/** The distance of most lines from those above them. */
function usualGap(lines: readonly PlacedLine[]): number {
  const gaps = lines
    .flatMap((line, index) => {
      const before = lines[index - 1];
      const down = before && before.page === line.page ? before.y - line.y : 0;
      return down > 0.5 * line.size && down < 4 * line.size ? [down] : [];
    })
    .toSorted((one, other) => one - other);
  // Paragraphs are parted by more, never by less.
  return gaps[Math.floor(gaps.length * 0.4)] ?? 0;
}

/** Words that stand within lines, in lower case: they tell how a word at an end is written. */
function wordsOf(lines: readonly PlacedLine[]): ReadonlySet<string> {
  return new Set(
    lines.flatMap(({ text }) =>
      Array.from(
        text.toLowerCase().matchAll(/\p{L}+(?:-\p{L}+)*(?=[^\p{L}-])/gu),
        ([word]) => word,
      ),
    ),
  );
}

/** A text up to where the next line begins: with a space, or without the hyphen that parts a word. */
function joint(text: string, next: string, words: ReadonlySet<string>): string {
  if (text === '') return '';
  const [rest] = /^\p{L}+(?:-\p{L}+)*/u.exec(next) ?? [''];
  if (!HYPHEN.test(text) || !/^\p{Ll}/u.test(next)) {
    // "2024–", "and/": a dash with a space before it has one after it.
    return /\S[-–—/]$/u.test(text) ? text : `${text} `;
  }
  const [start = ''] = /[\p{L}-]+$/u.exec(text.slice(-100)) ?? [];
  const whole = text.replace(HYPHEN, '');
  if (words.has((start.replace(HYPHEN, '') + rest).toLowerCase())) return whole;
  const isWritten = words.has((start + rest).toLowerCase()) || ALWAYS_HYPHENATED.test(start);
  return isWritten ? text : whole;
}
