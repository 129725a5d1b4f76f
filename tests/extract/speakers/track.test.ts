import { expect, test } from 'vitest';
import { createExtractor } from '../../../extract/index.ts';

const { extract } = createExtractor();

test.each([
  [
    'he is the last man who acts',
    'Ada Quill met Hugo Marsh. He said, “Mosses wait.”',
    'Hugo Marsh',
  ],
  ['she is the woman', 'Ada Quill met Hugo Marsh. She said, “Mosses wait.”', 'Ada Quill'],
  [
    'the subject goes before the object',
    'Hugo Marsh wrote to Peter Lund. He said, “Mosses wait.”',
    'Hugo Marsh',
  ],
  [
    'an office is its bearer',
    'Governor Ada Quill met Hugo Marsh. The governor said, “Mosses wait.”',
    'Ada Quill',
  ],
  [
    'a name stands beside its office',
    'The spokesman, Hugo Marsh, said, “Mosses wait.”',
    'Hugo Marsh',
  ],
  ['somebody without a name stays so', 'One botanist said, “Mosses wait.”', 'One botanist'],
  ['a pronoun without anybody is nobody', 'He said, “Mosses wait.”', null],
])('%s', (_fact, text, speaker) => {
  expect(extract(text).at(-1)?.speaker).toBe(speaker);
});
