import { expect, test } from 'vitest';
import { createExtractor } from '../../extract/index.ts';

const { extract, forReader } = createExtractor();
const shown = (text: string) => forReader(text).map((quote) => [quote.type, quote.text]);

test.each([
  ['Ada Quill said that mosses wait for rain.', [['indirect', 'mosses wait for rain']]],
  ['Ada Quill called the old plan “a disgrace” on Monday.', [['direct', 'a disgrace']]],
  ['Ada Quill said the plan was “a disgrace.”', [['mixed', 'the plan was “a disgrace.”']]],
  [
    'Hugo Marsh said Ada Quill had told the council that the plan was “a disgrace.”',
    [['mixed', 'the plan was “a disgrace.”']],
  ],
  [
    'Hugo Marsh said Ada Quill had told him: “The plan is dead.”',
    [['direct', 'The plan is dead.']],
  ],
  ['Ada Quill denied it.', []],
  ['Councillor Ada Quill voted against the plan.', []],
])('a reader sees of: %s', (text, expected) => {
  expect(shown(text)).toEqual(expected);
});

test('no words are shown twice', () => {
  const text = 'Ada Quill said the plan was “a disgrace” and “a shame” for the town.';
  const quotes = forReader(text);
  for (const [at, quote] of quotes.entries())
    for (const other of quotes.slice(at + 1))
      expect(other.start >= quote.end || other.text !== quote.text).toBe(true);
  expect(quotes.filter(({ text }) => text.includes('a shame'))).toHaveLength(1);
});

test('offsets fit the words that are left', () => {
  const text = 'Ada Quill said that mosses wait for rain.';
  for (const { start, end, text: words } of [...forReader(text), ...extract(text)])
    expect(text.slice(start, end)).toBe(words);
});
