import { expect, test } from 'vitest';
import { createTagger } from '../../../../../extract/languages/en/reading/tagger.ts';

const tag = createTagger();

test.each([
  ['tabs and runs of spaces', 'Ada\tQuill   said  it.'],
  ['no-break and zero-width spaces', 'Ada\u00a0Quill\u200b said\u2009it.'],
  ['line ends of three kinds', 'Ada Quill\r\nsaid\rit.\n\n\nAgain.'],
  ['curly marks and apostrophes', '“Ada’s ‘moss’ isn’t hers,” she said.'],
  ['emoji and lone surrogates', 'Ada 😀 said \ud83d it 👩‍🔬.'],
  ['combining characters', 'Ade\u0301 Quill\u0308 said it.'],
  ['abbreviations and clips', "Sen. A. B. Quill (R-Ky.) said we'll see, U.S. or not."],
])('offsets are exact with %s', (_what, text) => {
  const tokens = tag(text);
  expect(tokens.length).toBeGreaterThan(2);
  for (const token of tokens) {
    expect(text.slice(token.start, token.end).replace(/[’ʼ]/g, "'")).toBe(token.text);
  }
});

test('a long text is tagged in pieces, with offsets into the whole', () => {
  const text = 'Ada Quill said that mosses wait for rain. '.repeat(2000);
  const tokens = tag(text);
  expect(tokens.filter(({ text: word }) => word === 'Quill')).toHaveLength(2000);
  expect(tokens.every(({ start, end, text: word }) => text.slice(start, end) === word)).toBe(true);
});
