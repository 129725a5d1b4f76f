import { describe, expect, test } from 'vitest';
import { numberParagraphs } from '../../contract/articles/paragraphs.ts';
import { anchorAt, anchorWording, passageAround } from '../../core/anchor.ts';

const TEXT = 'Title\n\n“Yes,” he said.\n  \nShe said “yes” and “yes” again.';

test.each([
  ['Title', 1],
  ['“Yes', 2],
  ['She', 3],
  ['again', 3],
])('“%s” stands in paragraph %i', (words, number) => {
  expect(numberParagraphs(TEXT).at(TEXT.indexOf(words))).toBe(number);
});

describe('a wording that was edited', () => {
  test('is found nearest to where it stood', () => {
    const first = TEXT.indexOf('yes');
    const second = TEXT.indexOf('yes', first + 1);
    expect(anchorWording(TEXT, 'yes', second - 1).spans).toEqual([[second, second + 3]]);
    expect(anchorWording(TEXT, 'yes', 0).spans).toEqual([[first, first + 3]]);
  });

  test('that does not stand there is missing, and unchecked without a text', () => {
    expect(anchorWording(TEXT, 'no', 0)).toMatchObject({ match: 'missing', spans: [] });
    expect(anchorWording(null, 'yes', 0)).toMatchObject({ match: 'unchecked', spans: [] });
  });
});

test('prefix and suffix end with the text', () => {
  expect(anchorAt('ab', 0, 1)).toMatchObject({ exact: 'a', prefix: '', suffix: 'b' });
});

test('a passage is the paragraph, its marks moved with it', () => {
  const start = TEXT.indexOf('Yes');
  const passage = passageAround(TEXT, [[start, start + 4]], {
    cue: [start + 9, start + 13],
    mention: [0, 5],
  });
  expect(passage.text).toBe('“Yes,” he said.');
  expect(passage.text.slice(...passage.spans[0]!)).toBe('Yes,');
  expect(passage.text.slice(...passage.cue!)).toBe('said');
  expect(passage.mention).toBeNull();
});
