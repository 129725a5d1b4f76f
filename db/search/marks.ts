import type { QuoteRow } from '../../contract/search.ts';
import type { Span } from '../../contract/shapes.ts';
import type { QueryNode } from '../../query/parse.ts';
import { foldsInPlace } from '../../query/words/fold.ts';
import { nameKeys } from '../../query/words/names/keys.ts';
import { type FoldedWord, foldedWords } from '../../query/words/words.ts';
import type { FoundRow } from './rows.ts';

/** Words in a row that are marked where they stand; the last may be the beginning of a word. */
export interface Marked {
  words: readonly string[];
  prefix: boolean;
  /** In the place of words: keys of a name, which is marked in other scripts as well. */
  keys: readonly string[];
  /** `null`: wherever they stand. */
  only: 'speaker' | 'source' | null;
}

/** What is to be marked of a query: all that it looks for, and nothing that it shuts out. */
export function markedWords(node: QueryNode | null): Marked[] {
  if (node === null || node.type === 'not') return [];
  if ('of' in node) return node.of.flatMap((part) => markedWords(part));
  if (node.type === 'words') {
    const { words, prefix, names } = node;
    return [{ words, prefix, keys: [], only: null }, ...byKeys(names, prefix, null)];
  }
  const only = node.field === 'speaker' || node.field === 'source' ? node.field : null;
  if (only === null) return [];
  return node.values.flatMap((value) => {
    if (!('words' in value)) return [];
    const { words, prefix, exact, names } = value;
    if (exact) return [{ words, prefix, keys: [], only }];
    const last = words.length - 1;
    const each = words.map((word, i): Marked => {
      return { words: [word], prefix: prefix && i === last, keys: [], only };
    });
    return only === 'speaker' ? [...each, ...byKeys(names, prefix, only)] : each;
  });
}

/** Names are marked where one of their keys is. */
function byKeys(names: readonly string[][], prefix: boolean, only: Marked['only']): Marked[] {
  return names.flatMap((keys, i) => {
    if (keys.length === 0) return [];
    return [{ words: [], prefix: prefix && i === names.length - 1, keys, only }];
  });
}

const agrees = (word: string, wanted: string, prefix: boolean) =>
  prefix ? word.startsWith(wanted) : word === wanted;

function standsAt(words: readonly FoldedWord[], at: number, marked: Marked, isName: boolean) {
  const here = words[at]!;
  if (marked.words.length === 0) {
    if (!isName) return false;
    const keys = nameKeys(here.folded);
    return marked.keys.some((wanted) => keys.some((key) => agrees(key, wanted, marked.prefix)));
  }
  return marked.words.every((wanted, i) => {
    const word = words[at + i];
    const last = i === marked.words.length - 1;
    return word !== undefined && agrees(word.folded, wanted, marked.prefix && last);
  });
}

/** Characters of words in a text that folds in place. */
const OF_WORD = /[\da-z\u0400-\u04FF]/;
const isOfWord = (lower: string, at: number) => OF_WORD.test(lower[at] ?? '');

/** Where a single word stands in a text in lower case. */
function placesOf(lower: string, word: string, prefix: boolean): Span[] {
  const spans: Span[] = [];
  let from = lower.indexOf(word);
  while (from !== -1) {
    let end = from + word.length;
    if (!isOfWord(lower, from - 1)) {
      while (isOfWord(lower, end)) end++;
      if (prefix || end === from + word.length) spans.push([from, end]);
    }
    from = lower.indexOf(word, end);
  }
  return spans;
}

/**
 * The same as {@link findMarks} without taking a text apart; `null` where that must be done. Of most
 * texts of a list nothing but a word or two is asked.
 */
function quickMarks(text: string, marked: readonly Marked[], isName: boolean): Span[] | null {
  if (!foldsInPlace(text)) return null;
  const lower = text.toLowerCase();
  const spans = new Map<number, Span>();
  for (const { words, prefix, keys } of marked) {
    const [word, ...more] = words;
    if (word === undefined) {
      if (isName && keys.length > 0) return null;
    } else if (more.length === 0) {
      for (const span of placesOf(lower, word, prefix)) spans.set(span[0], span);
    } else if (lower.includes(word)) return null;
  }
  return [...spans.values()].toSorted(([a], [b]) => a - b);
}

/**
 * Where words stand in a text: UTF-16 spans, ascending, not overlapping.
 *
 * @param isName - Whether spellings in other scripts are marked as well.
 */
export function findMarks(text: string, marked: readonly Marked[], isName = false): Span[] {
  if (marked.length === 0 || text === '') return [];
  const quick = quickMarks(text, marked, isName);
  if (quick) return quick;
  const words = foldedWords(text);
  const spans: Span[] = [];
  for (let at = 0; at < words.length; at++) {
    const hit = marked.filter((each) => standsAt(words, at, each, isName));
    if (hit.length === 0) continue;
    const length = Math.max(1, ...hit.map((each) => each.words.length));
    const last = words[Math.min(at + length, words.length) - 1]!;
    spans.push([words[at]!.start, last.end]);
    at += length - 1;
  }
  return spans;
}

/** Characters of a note shown on either side of what was found in it. */
const NOTE_CONTEXT = 60;
/** Longer wordings are cut around what was found (UTF-16). */
const LONG = 700;
const SHOWN = 500;
/** Of a cut wording so much stands before the first mark. */
const BEFORE_MARK = 140;

/** Moves a place to the next or previous white space, if there is one near. */
function toSpace(text: string, at: number, step: 1 | -1): number {
  if (at <= 0 || at >= text.length) return Math.max(0, Math.min(at, text.length));
  for (let i = at; i > 0 && i < text.length && Math.abs(i - at) < 40; i += step) {
    if (/\s/u.test(text[i]!)) return step === 1 ? i + 1 : i;
  }
  // Not between the halves of a character.
  return /[\uDC00-\uDFFF]/u.test(text[at]!) ? at + step : at;
}

/** The part of a long wording in which the first mark stands. */
function cutAround(text: string, marks: readonly Span[]) {
  if (text.length <= LONG) return { text, marks: [...marks], cut: { before: false, after: false } };
  const first = marks[0]?.[0] ?? 0;
  const from = first <= BEFORE_MARK * 2 ? 0 : toSpace(text, first - BEFORE_MARK, 1);
  const to = toSpace(text, Math.max(from + SHOWN, (marks[0]?.[1] ?? 0) + 1), -1);
  const end = to <= from ? Math.min(text.length, from + SHOWN) : to;
  return {
    text: text.slice(from, end),
    marks: marks.flatMap(([start, stop]): Span[] =>
      start >= from && stop <= end ? [[start - from, stop - from]] : [],
    ),
    cut: { before: from > 0, after: end < text.length },
  };
}

/** A row as it is shown: its marks, and of what is long the part that was found. */
export function markRow({ noteText, ...row }: FoundRow, marked: readonly Marked[]): QuoteRow {
  const anywhere = marked.filter(({ only }) => only === null);
  const ofSpeaker = marked.filter(({ only }) => only !== 'source');
  const ofSource = marked.filter(({ only }) => only !== 'speaker');
  const inNote = findMarks(noteText, anywhere)[0];
  const start = inNote ? Math.max(0, inNote[0] - NOTE_CONTEXT) : 0;
  const excerpt = inNote ? noteText.slice(start, inNote[1] + NOTE_CONTEXT) : '';
  const { text, marks, cut } = cutAround(row.text, findMarks(row.text, anywhere));
  return {
    ...row,
    text,
    cut,
    marks: {
      text: marks,
      speakers: row.speakers.map(({ display }) => findMarks(display, ofSpeaker, true)),
      source: row.source ? findMarks(row.source.title, ofSource) : [],
    },
    note: inNote ? { text: excerpt, marks: findMarks(excerpt, anywhere) } : null,
  };
}
