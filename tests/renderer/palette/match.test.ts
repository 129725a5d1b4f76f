import { expect, test } from 'vitest';
import { markBeginnings, matchLetters } from '../../../renderer/palette/match.ts';

/** The label with its marks in brackets. */
function marked(label: string, typed: string): string | null {
  const match = matchLetters(label, typed);
  if (!match) return null;
  return match.marks
    .toReversed()
    .reduce(
      (text, [start, end]) =>
        `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`,
      label,
    );
}

test.each([
  ['nfa', '[N]ew [f]rom [a]rticle…'],
  ['new art', '[New] from [art]icle…'],
  ['ARTICLE', 'New from [article]…'],
  ['le', 'New from artic[le]…'],
  ['', 'New from article…'],
])('%s is in %s', (typed, label) => {
  expect(marked('New from article…', typed)).toBe(label);
});

test.each(['xyz', 'articlen', 'neww'])('%s is not', (typed) => {
  expect(matchLetters('New from article…', typed)).toBeNull();
});

test('beginnings of words and runs of letters are better than letters here and there', () => {
  const best = (typed: string) =>
    ['Save this search…', 'Save a copy…', 'Show in folder', 'Sources…']
      .flatMap((label) => {
        const match = matchLetters(label, typed);
        return match ? [{ label, score: match.score }] : [];
      })
      .toSorted((one, other) => other.score - one.score)[0]?.label;
  expect(best('sou')).toBe('Sources…');
  expect(best('sc')).toBe('Save a copy…');
  expect(best('sif')).toBe('Show in folder');
  expect(best('search')).toBe('Save this search…');
});

test.each([
  ['lav', 'Sergei Lavrov', [[7, 10]]],
  [
    'ser lavrov',
    'Sergei Lavrov',
    [
      [0, 3],
      [7, 13],
    ],
  ],
  ['alvarez', 'José Álvarez', [[5, 12]]],
  ['rov', 'Sergei Lavrov', []],
  ['', 'Sergei Lavrov', []],
])('%s marks in %s %j', (typed, name, marks) => {
  expect(markBeginnings(name, typed)).toEqual(marks);
});
