import { expect, test } from 'vitest';
import { createExtractor } from '../../../extract/index.ts';

const { extract } = createExtractor();

const told = (text: string) =>
  extract(text)
    .filter(({ type }) => type !== 'direct')
    .map((quote) => [quote.type, quote.text, quote.speaker]);

test.each([
  ['Ada Quill said that mosses wait for rain.', 'that mosses wait for rain', 'Ada Quill'],
  ['Ada Quill told the council that mosses wait.', 'that mosses wait', 'Ada Quill'],
  ['Ada Quill said she would wait for rain.', 'she would wait for rain', 'Ada Quill'],
  ['Mosses wait for rain, Ada Quill said on Monday.', 'Mosses wait for rain', 'Ada Quill'],
  ['According to Ada Quill, mosses wait for rain.', 'mosses wait for rain', 'Ada Quill'],
  ['Mosses wait for rain, according to the council.', 'Mosses wait for rain', 'the council'],
  ['Hugo Marsh vowed to wait for rain.', 'to wait for rain', 'Hugo Marsh'],
  ['Ada Quill asked whether the town would pay.', 'whether the town would pay', 'Ada Quill'],
  ['Officials said they had no key.', 'they had no key', 'Officials'],
])('told: %s', (text, content, speaker) => {
  expect(told(text)).toContainEqual(['indirect', content, speaker]);
});

test.each([
  ['Hugo Marsh told Ada Quill that he had lost the key.', 'Hugo Marsh'],
  ['The council rejected claims by Hugo Marsh that it had lost the key.', 'Hugo Marsh'],
])('of somebody who tells and somebody who hears, the first speaks: %s', (text, speaker) => {
  expect(told(text).at(-1)?.[2]).toBe(speaker);
});

test('each report of a sentence is told by itself', () => {
  expect(
    told('Critics say the sale would ruin the town, while Hugo Marsh insists it would save it.'),
  ).toEqual([
    ['indirect', 'the sale would ruin the town', 'Critics'],
    ['indirect', 'it would save it', 'Hugo Marsh'],
  ]);
});

test('a clause cut in two by who said it is two stretches', () => {
  expect(told('The mosses, Ada Quill said, are waiting for rain.').map(([, text]) => text)).toEqual(
    ['The mosses', 'are waiting for rain'],
  );
});

test.each([
  'Mosses wait for rain in Leeds.',
  'Ada Quill said nothing of it all.',
  'Ada Quill walked to the lighthouse.',
  'The mayor painted the door, and the rain fell.',
])('%s tells nobody’s words', (text) => {
  expect(extract(text)).toEqual([]);
});
