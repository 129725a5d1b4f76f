import { expect, test } from 'vitest';
import { createExtractor } from '../../../extract/index.ts';

const { extract } = createExtractor();

test.each([
  [
    'a quotation between two sentences of others stays with its verb',
    'Ada Quill met Bo Lund in Leeds. “The mosses wait,” Lund said. Quill shook her head.',
    ['Bo Lund'],
  ],
  [
    'a quotation in two parts has one speaker',
    'Bo Lund was there. “The mosses wait,” Ada Quill said. “They are patient, and so are we.”',
    ['Ada Quill', 'Ada Quill'],
  ],
  [
    'who is told of in the words reported does not speak them',
    'Ada Quill said Bo Lund had “lost every map he was given.”',
    ['Ada Quill'],
  ],
  [
    'a cue of unknown meaning between name and quotation will do',
    '“The mosses wait for nobody,” harrumphed Ada Quill, a botanist.',
    ['Ada Quill'],
  ],
])('%s', (_fact, text, speakers) => {
  expect(extract(text).map(({ speaker }) => speaker)).toEqual(speakers);
});
