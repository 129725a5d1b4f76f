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
    'an office is its bearer also after others who have another one',
    '“We wait,” said Mayor Ada Quill after the vote.\n\nCouncillor Nora Lund voted against it. “Nobody asked,” Lund said.\n\n“They deserve an answer.”\n\nThe mayor said, “Mosses wait.”',
    'Ada Quill',
  ],
  [
    'a name stands beside its office',
    'The spokesman, Hugo Marsh, said, “Mosses wait.”',
    'Hugo Marsh',
  ],
  [
    'of two governors the words before tell which',
    'Former Governor Hugo Marsh met Ada Quill, the governor of Ohio. The former governor said, “Mosses wait.”',
    'Hugo Marsh',
  ],
  [
    'a party and a state in brackets describe',
    'Sen. Hugo Marsh (R-Vt.) met Sen. Peter Lund (D-Ohio). The Vermont senator said, “Mosses wait.”',
    'Hugo Marsh',
  ],
  [
    'a name stands beside a long office',
    'The head of the Council of Mosses, Hugo Marsh, said, “Mosses wait.”',
    'Hugo Marsh',
  ],
  [
    'who is the one before it',
    'Ada Quill wrote to Hugo Marsh, who said, “Mosses wait.”',
    'Hugo Marsh',
  ],
  [
    'who spoke last goes on as he',
    'Hugo Marsh met Peter Lund.\n“Mosses wait,” Lund said. “They do.”\n“We wait too,” he said.',
    'Peter Lund',
  ],
  ['somebody without a name stays so', 'One botanist said, “Mosses wait.”', 'One botanist'],
  ['a pronoun without anybody is nobody', 'He said, “Mosses wait.”', null],
])('%s', (_fact, text, speaker) => {
  expect(extract(text).at(-1)?.speaker).toBe(speaker);
});
