import { expect, test } from 'vitest';
import { trimSpan } from '../../../renderer/capture/article/trim-span.ts';

test.each([
  ['  Peace is near  ', 'Peace is near'],
  ['"Peace is near," ', 'Peace is near,'],
  ['“Peace is near.”', 'Peace is near.'],
  ["'It's one thing'", "It's one thing"],
  ["'the workers' pay is low'", "the workers' pay is low"],
  ['«Мир близок»', 'Мир близок'],
  ['„Der Frieden ist nah“', 'Der Frieden ist nah'],
  ['»Der Frieden«', 'Der Frieden'],
  ['Peace is near,”', 'Peace is near,'],
  ['“Peace is', 'Peace is'],
  ['a “long” wait', 'a “long” wait'],
  ['“long” wait', '“long” wait'],
  ['a wait called “long”', 'a wait called “long”'],
  ['“A” and “B”', '“A” and “B”'],
  ['“‘Never,’ he said”', '‘Never,’ he said'],
  ["don't", "don't"],
  ['\n“Peace\n', 'Peace'],
])('%j → %j', (text, words) => {
  const span = trimSpan(text, [0, text.length]);
  expect(span && text.slice(...span)).toBe(words);
});

test.each([[''], ['   '], ['“”'], ['" "'], ["'"]])('nothing is left of %j', (text) => {
  expect(trimSpan(text, [0, text.length])).toBeNull();
});

test('only the span is trimmed, not the text around it', () => {
  const text = 'She said “go now” twice.';
  expect(trimSpan(text, [8, 18])).toEqual([10, 16]);
});
