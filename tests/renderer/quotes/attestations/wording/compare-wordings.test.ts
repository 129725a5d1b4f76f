import { describe, expect, test } from 'vitest';
import {
  compareWordings,
  isSameWording,
  shortenRun,
} from '../../../../../renderer/quotes/attestations/wording/compare-wordings.ts';

/** A comparison on one line: `[-left out-]`, `[+put in+]`, quiet ones in round brackets. */
function shown(first: string, second: string): string | undefined {
  return compareWordings(first, second)
    ?.map(({ kind, text, quiet }) => {
      if (kind === 'same') return text;
      const sign = kind === 'left-out' ? '-' : '+';
      return quiet ? `(${sign}${text}${sign})` : `[${sign}${text}${sign}]`;
    })
    .join('');
}

test.each([
  ['It is safe', 'It is safe', 'It is safe'],
  ['It is safe', 'It is not safe', 'It is [+not +]safe'],
  ['the quick fox went', 'a slow fox went', '[-the quick-][+a slow+] fox went'],
  ['Very angry', 'very Angry', '(-Very-)(+very+) (-angry-)(+Angry+)'],
  ['Yes, we can', 'Yes – we can', 'Yes(-,-) (+– +)we can'],
  ['Это полная ложь', 'Это полная неправда', 'Это полная [-ложь-][+неправда+]'],
  ['אין ראיות לכך', 'אין שום ראיות לכך', 'אין [+שום +]ראיות לכך'],
  ['caf\u00E9', 'cafe\u0301', '(-caf\u00E9-)(+cafe\u0301+)'],
])('“%s” beside “%s”', (first, second, expected) => {
  expect(shown(first, second)).toBe(expected);
});

test('put together again, the runs are the two wordings', () => {
  const first = 'We shall not, I say, accept this “claim”: nothing was shown.';
  const second = 'We will never accept the “claim”; nothing new was shown!';
  const runs = compareWordings(first, second) ?? [];
  const without = (kind: string) =>
    runs
      .filter((run) => run.kind !== kind)
      .map(({ text }) => text)
      .join('');
  expect(without('put-in')).toBe(first);
  expect(without('left-out')).toBe(second);
});

test('what has nothing in common, or no end, is not compared', () => {
  const words = (word: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${word}${index}`).join(' ');
  expect(compareWordings(words('a', 900), words('b', 900))).toBeNull();
  expect(compareWordings('It is safe', 'Nobody went there')).toBeNull();
  expect(compareWordings('', 'New')).toBeNull();
  expect(compareWordings(words('a', 11_000), 'a')).toBeNull();
});

describe('a long run that is the same', () => {
  const text = `${Array.from({ length: 40 }, (_, index) => `w${index}`).join(' ')} `;

  test('keeps some words on the side of a change', () => {
    expect(shortenRun(text, false, false)).toEqual({
      before: 'w0 w1 w2 w3 w4 w5 w6 w7',
      after: 'w32 w33 w34 w35 w36 w37 w38 w39 ',
      hidden: 24,
    });
    expect(shortenRun(text, true, false)).toMatchObject({ before: '', hidden: 32 });
    expect(shortenRun(text, false, true)).toMatchObject({ after: '', hidden: 32 });
  });

  test('is whole while it is short', () => {
    expect(shortenRun('one two three', false, false)).toBeNull();
  });
});

test.each([
  ['serious response,', 'serious response', true],
  ['serious response', 'serious response', true],
  ['serious response.', 'serious response', false],
  ['Serious response', 'serious response', false],
])('“%s” is the wording “%s”: %s', (exact, wording, isSame) => {
  expect(isSameWording(exact, wording)).toBe(isSame);
});
