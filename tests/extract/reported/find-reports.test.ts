import { expect, test } from 'vitest';
import { createExtractor } from '../../../extract/index.ts';

const { extract } = createExtractor();

test.each([
  ['Ada Quill said that mosses wait for rain.', 'that mosses wait for rain', 'Ada Quill'],
  [
    'Ada Quill told the council that mosses wait for rain.',
    'that mosses wait for rain',
    'Ada Quill',
  ],
  ['Ada Quill said she would wait for rain.', 'she would wait for rain', 'Ada Quill'],
  ['Mosses wait for rain, Ada Quill said on Monday.', 'Mosses wait for rain', 'Ada Quill'],
  ['According to Ada Quill, mosses wait for rain.', 'mosses wait for rain', 'Ada Quill'],
  ['Mosses wait for rain, according to the council.', 'Mosses wait for rain', 'the council'],
])('%s', (text, content, speaker) => {
  expect(extract(text)).toMatchObject([{ text: content, type: 'indirect', speaker }]);
});

test.each(['Mosses wait for rain in Leeds.', 'Ada Quill said nothing of it all.'])(
  '%s tells nobody’s words',
  (text) => {
    expect(extract(text)).toEqual([]);
  },
);
