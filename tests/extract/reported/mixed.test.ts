import { expect, test } from 'vitest';
import { createExtractor } from '../../../extract/index.ts';

const { extract } = createExtractor();
const found = (text: string) => extract(text).map((quote) => [quote.type, quote.text]);

test.each([
  [
    'Ada Quill said the mosses had become “a disaster” for the town.',
    'the mosses had become “a disaster” for the town',
  ],
  ['Ada Quill said that the plan was “a disaster.”', 'that the plan was “a disaster.”'],
  [
    'Ada Quill warned that the “reckless haste” of the council would cost the town.',
    'that the “reckless haste” of the council would cost the town',
  ],
])('a clause with a quotation in it is one finding, marks and all: %s', (text, content) => {
  expect(found(text)).toEqual([['mixed', content]]);
});

test.each([
  ['“We wait for rain,” Ada Quill said.', 'We wait for rain,'],
  ['Ada Quill said: “We wait for rain.”', 'We wait for rain.'],
])('a quotation alone stays direct, without its marks: %s', (text, content) => {
  expect(found(text)).toEqual([['direct', content]]);
});

test('a quotation and a clause of one sentence stand beside each other', () => {
  expect(found('“We wait,” Ada Quill said, adding that the town was “a disaster.”')).toEqual([
    ['direct', 'We wait,'],
    ['mixed', 'that the town was “a disaster.”'],
  ]);
});
