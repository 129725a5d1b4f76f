import { expect, test } from 'vitest';
import {
  stepEdge,
  stepWord,
  wordBefore,
  wordFrom,
} from '../../../renderer/capture/article/words.ts';

const text = "“It's over,” she said.\nNobody moved. Then — silence.";

function at(span: [number, number] | null): string | null {
  return span && text.slice(...span);
}

test.each([
  [0, "It's"],
  [1, "It's"],
  [3, "It's"],
  [5, 'over'],
  [10, 'she'],
  [21, 'Nobody'],
])('from offset %i the word is %j', (offset, word) => {
  expect(at(wordFrom(text, offset))).toBe(word);
});

test('there is no word after the last or before the first', () => {
  expect(wordFrom(text, text.length - 1)).toBeNull();
  expect(wordBefore(text, 1)).toBeNull();
});

test('words are found beyond a long gap', () => {
  const gap = `One${' '.repeat(20_000)}two`;
  const two = wordFrom(gap, 3);
  expect(two && gap.slice(...two)).toBe('two');
  expect(two && wordBefore(gap, two[0])).toEqual([0, 3]);
});

test('steps go by word and by sentence, and stop at the ends', () => {
  const she = wordFrom(text, 12) ?? [0, 0];
  expect(at(stepWord(text, she, 'word', 1))).toBe('said');
  expect(at(stepWord(text, she, 'word', -1))).toBe('over');
  expect(at(stepWord(text, she, 'sentence', 1))).toBe('Nobody');
  const then = wordFrom(text, text.indexOf('Then')) ?? [0, 0];
  expect(at(stepWord(text, then, 'sentence', -1))).toBe('Nobody');
  const silence = wordFrom(text, text.indexOf('silence')) ?? [0, 0];
  expect(stepWord(text, silence, 'word', 1)).toEqual(silence);
  expect(stepWord(text, silence, 'sentence', 1)).toEqual(silence);
});

test.each([
  ['start', 'word', 1, 'over,'],
  ['start', 'word', -1, "It's over,"],
  ['start', 'letter', 1, 's over,'],
] as const)('the %s moves by %s, %i', (edge, step, by, words) => {
  const start = text.indexOf("'s over");
  const moved = stepEdge(text, start, edge, step, by);
  expect(text.slice(moved, text.indexOf('”'))).toBe(words);
});

test('the end rests where words end, or after any letter', () => {
  const end = text.indexOf(',');
  expect(text.slice(0, stepEdge(text, end, 'end', 'word', 1))).toBe("“It's over,” she");
  expect(text.slice(0, stepEdge(text, end, 'end', 'word', -1))).toBe("“It's");
  expect(text.slice(0, stepEdge(text, end, 'end', 'letter', 1))).toBe("“It's over,");
  expect(stepEdge('a😀b', 1, 'end', 'letter', 1)).toBe(3);
});
