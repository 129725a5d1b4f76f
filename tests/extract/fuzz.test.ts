import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { createExtractor } from '../../extract/index.ts';

/** `DIXIT_FUZZ_RUNS=100000` for the long run. */
const runs = Number(process.env['DIXIT_FUZZ_RUNS'] ?? 2500);

const articles = ['lighthouse.txt', 'bridge-vote.txt'].map((name) =>
  readFileSync(join(import.meta.dirname, '../fixtures/articles', name), 'utf8'),
);
const transcript =
  'ADA QUILL: We wait.\nHUGO MARSH: [00:12] Why?\nQUILL: (APPLAUSE) Rain.\n1\n00:00:01,500 --> 00:00:03,000\nQ: Why?\n';
const russian =
  '«Мы ждём дождя, — сказала Анна Квилл. — И мох тоже».\nМарш заявил: «Ключ потерян».\n';
const seeds = [...articles, transcript, russian];

/** What is put in at some place: marks, gaps, brackets, marks that combine, halves of pairs. */
const marks =
  "\" ' “ ” ‘ ’ « » „ ‹ › `` '' â€œ â€ ( ) [ ] { } — - -- : ; , . ? ! … >> <v \u0301 \u200d \ud83d \0".split(
    ' ',
  );
const gaps = ['\n', '\n\n', '\r\n', '\t', '\u00a0', '\u200b', '\u2028'];
const words = 'said|that|according to|Q:|A.|12:34|-->|(@a)|’s|he|İ|ß|١'.split('|');
const insertions = constantFrom(...marks, ...gaps, ...words);
const change = record({
  kind: constantFrom('insert', 'delete', 'double', 'swap'),
  at: integer({ min: 0, max: 700 }),
  length: integer({ min: 1, max: 30 }),
  text: insertions,
});
type Change = Parameters<Parameters<typeof change.map>[0]>[0];

function changed(text: string, { kind, at, length, text: more }: Change): string {
  const [before, middle, after] = [
    text.slice(0, at),
    text.slice(at, at + length),
    text.slice(at + length),
  ];
  if (kind === 'insert') return before + more + middle + after;
  if (kind === 'delete') return before + after;
  if (kind === 'double') return before + middle + middle + after;
  return before + after.slice(0, length) + middle + after.slice(length);
}

const mutated = record({
  seed: constantFrom(...seeds),
  from: integer({ min: 0, max: 2000 }),
  changes: array(change, { minLength: 1, maxLength: 12 }),
}).map(({ seed, from, changes }) => {
  const start = from % seed.length;
  let text = seed.slice(start, start + 700);
  for (const one of changes) text = changed(text, one);
  return text;
});

test(
  `${String(runs)} mutated texts are read, each finding a stretch of its text`,
  () => {
    const { extract, forReader } = createExtractor();
    assert(
      property(mutated, (text) => {
        let before = 0;
        for (const { start, end, text: words, confidence } of extract(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(text.slice(start, end)).toBe(words);
          expect(confidence).toBeGreaterThanOrEqual(0);
          before = start;
        }
        for (const { start, end, text: words } of forReader(text))
          expect(text.slice(start, end)).toBe(words);
      }),
      { numRuns: runs },
    );
  },
  20_000 + runs * 20,
);
