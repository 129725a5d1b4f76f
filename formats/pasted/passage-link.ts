/** Longest wording that a link names whole, in UTF-16 units; of a longer one it names both ends. */
const LONGEST_WHOLE = 120;

/** Words at each end of a long wording. */
const END_WORDS = 5;

/** Most words around a wording that tell it from the same words elsewhere. */
const MOST_CONTEXT = 10;

type Span = readonly [start: number, end: number];

/** What a link says of one passage, each a run of words: see {@link passageLink}. */
interface Directive {
  prefix: string[];
  start: string[];
  end: string[];
  suffix: string[];
}

const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');

const hasLetters = (word: string): boolean => /[\p{L}\p{N}]/u.test(word);

/** As few words from the beginning as have so many with letters among them. */
function firstWords(words: readonly string[], count: number): string[] {
  let left = count;
  const end = words.findIndex((word) => left <= 0 || (hasLetters(word) && (left -= 1) < 0));
  return words.slice(0, end === -1 ? words.length : end);
}

function lastWords(words: readonly string[], count: number): string[] {
  return firstWords(words.toReversed(), count).toReversed();
}

const pattern = (words: readonly string[]): string =>
  words
    .map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`))
    .join(String.raw`\s+`);

/** Words beside one another, or together where nothing is between them. */
function patternOf(...runs: readonly string[][]): RegExp {
  const filled = runs.filter((run) => run.length > 0);
  return new RegExp(filled.map(pattern).join(String.raw`\s*`), 'giu');
}

/** Whether words stand in a text just once, however they are cased and spaced: as browsers look. */
function isUnique(text: string, ...runs: readonly string[][]): boolean {
  const matches = text.matchAll(patternOf(...runs));
  return matches.next().done !== true && matches.next().done === true;
}

/** The line with something in it that ends, or begins, at an offset: a browser looks in one block. */
function lineBefore(text: string, offset: number): string[] {
  const before = text.slice(0, offset).trimEnd();
  return wordsOf(before.slice(before.lastIndexOf('\n') + 1));
}

function lineAfter(text: string, offset: number): string[] {
  return wordsOf(/\S[^\n]*/u.exec(text.slice(offset))?.[0] ?? '');
}

/** The wording, whole or by its ends. */
function endsOf(wording: string): Pick<Directive, 'start' | 'end'> {
  const words = wordsOf(wording);
  const lines = wording
    .split('\n')
    .map(wordsOf)
    .filter((line) => line.length > 0);
  const isShort = wording.length <= LONGEST_WHOLE && lines.length <= 1;
  if (isShort || words.length < 2) return { start: words, end: [] };
  if (lines.length > 1) {
    return {
      start: (lines[0] ?? []).slice(0, END_WORDS),
      end: (lines.at(-1) ?? []).slice(-END_WORDS),
    };
  }
  const half = Math.min(END_WORDS, Math.floor(words.length / 2));
  return { start: words.slice(0, half), end: words.slice(-half) };
}

function directiveOf(text: string, [from, to]: Span): Directive {
  const { start, end } = endsOf(text.slice(from, to));
  const [before, after] = [lineBefore(text, from), lineAfter(text, to)];
  const counts = Array.from({ length: MOST_CONTEXT + 1 }, (_, count) => count);
  if (end.length === 0) {
    const around = (count: number) => ({
      prefix: lastWords(before, count),
      suffix: firstWords(after, count),
    });
    const enough = counts.find((count) => {
      const { prefix, suffix } = around(count);
      return isUnique(text, prefix, start, suffix);
    });
    return { start, end, ...around(enough ?? MOST_CONTEXT) };
  }
  const enoughBefore = counts.find((count) => isUnique(text, lastWords(before, count), start));
  // From the beginning on, the end is the first that reads so.
  const rest = text.slice(from);
  const enoughAfter = counts.find((count) => {
    const found = patternOf(end, firstWords(after, count)).exec(rest);
    return found !== null && from + found.index < to && from + found.index + found[0].length >= to;
  });
  return {
    start,
    end,
    prefix: lastWords(before, enoughBefore ?? MOST_CONTEXT),
    suffix: firstWords(after, enoughAfter ?? MOST_CONTEXT),
  };
}

/** `-`, `,` and `&` mean something in a directive, so that the words have them in numbers. */
function encoded(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ').toWellFormed()).replaceAll('-', '%2D');
}

function directiveText({ prefix, start, end, suffix }: Directive): string {
  return [
    ...(prefix.length > 0 ? [`${encoded(prefix)}-`] : []),
    encoded(start),
    ...(end.length > 0 ? [encoded(end)] : []),
    ...(suffix.length > 0 ? [`-${encoded(suffix)}`] : []),
  ].join(',');
}

/**
 * A link that opens a page at a passage and marks it (WICG, "URL Fragment Text Directives":
 * `#:~:text=prefix-,start,end,-suffix`).
 *
 * @param address - Of the page; `null` where it is none of http or https.
 * @param text - What the page says, as far as it is known: tells the passage from the same words
 *   elsewhere. Lines are its blocks.
 * @param spans - Where the passage is in the text, part by part, in UTF-16 units.
 */
export function passageLink(address: string, text: string, spans: readonly Span[]): string | null {
  if (!/^https?:\/\/[^\s]+$/iu.test(address)) return null;
  const parts = spans.filter(([from, to]) => text.slice(from, to).trim() !== '');
  if (parts.length === 0) return address;
  const [page = '', fragment = ''] = address.toWellFormed().split(/#(.*)/u);
  const [anchor = ''] = fragment.split(':~:');
  const directives = parts.map((span) => `text=${directiveText(directiveOf(text, span))}`);
  return `${page}#${anchor}:~:${directives.join('&')}`;
}
