import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { createExtractor } from '../../extract/index.ts';

const { extract } = createExtractor();

const marks = "\" ' “ ” ‘ ’ « » „ '' `` ( ) [ ] — - : , . ? ! … 's".split(' ');
const gaps = ['\n', '\n\n', '\r', '\t', '\u00a0', '\u200b', '\u2028', ' ', ' ', ' ', ' '];
const odd = ['\u0301', '\u200d', '😀', '\ud83d', '\ude00', '\0', 'ß', 'İ', '١', 'x'.repeat(100)];
const words =
  "Ada Quill Hugo Mr. said told saying he who the mayor that according to of and isn't I U.S. 5 waits Jr.";
const piece = constantFrom(...marks, ...gaps, ...odd, ...words.split(' '));
const text = array(oneof(piece, string({ unit: 'binary', maxLength: 3 })), { maxLength: 120 });

test('whatever the text, quotations are stretches of it, in order', () => {
  assert(
    property(text, (pieces) => {
      const whole = pieces.join('');
      let before = 0;
      for (const quote of extract(whole)) {
        expect(quote.start).toBeGreaterThanOrEqual(before);
        expect(quote.end).toBeGreaterThan(quote.start);
        expect(whole.slice(quote.start, quote.end)).toBe(quote.text);
        const spans = [quote.cue, quote.speakerMention].filter((span) => span !== null);
        expect(spans.every(([start, end]) => whole.slice(start, end) !== '')).toBe(true);
        expect(quote.confidence).toBeGreaterThanOrEqual(0);
        expect(quote.confidence).toBeLessThanOrEqual(1);
        before = quote.start;
      }
    }),
    { numRuns: 400 },
  );
});

test('a text gives the same quotations every time, whatever was read before', () => {
  const article = 'Ada Quill said, “Mosses wait.” She added, “So do I.”';
  const first = extract(article);
  extract('Hugo Marsh said, “He waits.” “Who?” she asked.');
  expect(extract(article)).toEqual(first);
});

test.each([
  ['opening marks', '“a '],
  ['single marks', " 'a' "],
  ['marks that never close', " 'a"],
  ['quotations without an end of sentence', '"a" '],
  ['participles', 'saying, '],
  ['commas', 'Lee, '],
  ['no spaces', 'abc'],
  ['turns', 'QUILL: We wait.\n'],
  ['stage directions', '[a] (LAUGHTER) '],
  ['Cyrillic words', 'Мох '],
  ['verbs of saying', 'сказал '],
  ['cut quotations', '«а, — сказал Б. — в'],
  ['lines of dialogue', '— Мы, — сказал\n'],
])('half a megabyte of %s comes to an end', (_what, unit) => {
  expect(Array.isArray(extract(unit.repeat(500_000 / unit.length)))).toBe(true);
});
