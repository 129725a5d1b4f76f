import { expect, test } from 'vitest';
import { createExtractor } from '../../../extract/index.ts';

const { extract } = createExtractor();
const direct = (text: string) =>
  extract(text)
    .filter(({ type }) => type === 'direct')
    .map((quote) => [quote.text, quote.speaker]);

test.each([
  [
    'with the date behind',
    'The key is lost. — Ada Quill (@adaquill) March 3, 2024',
    'The key is lost.',
  ],
  [
    'signed on a line',
    'The key is lost!\n— Ada Quill (@adaquill) 3 March 2024',
    'The key is lost!',
  ],
  ['without a date', 'The key is lost. -- Ada Quill (@adaquill)', 'The key is lost.'],
  ['in marks', '“The key is lost.” — Ada Quill (@adaquill) March 3, 2024', 'The key is lost.'],
])('a post %s is a quotation', (_how, text, words) => {
  expect(direct(text)).toEqual([[words, 'Ada Quill']]);
});

test.each([
  'Write to Ada Quill (@adaquill) about the key.',
  'Ada Quill (@adaquill) waits for the key.',
  'The key is lost — and the town (@town) waits for it, as it has waited for a hundred years and more.',
])('%s is none', (text) => {
  expect(direct(text)).toEqual([]);
});
