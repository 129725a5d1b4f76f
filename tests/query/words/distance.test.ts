import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closestWords } from '../../../query/words/closest-words.ts';
import { distanceFrom, MAX_COMPARED } from '../../../query/words/distance.ts';

/** The same by the table of all beginnings. */
function slowDistance(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, column) => column)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    const above = rows[i - 1] ?? [];
    for (let j = 1; j <= other.length; j++) {
      const changed = (above[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      const isSwap = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const swapped = i > 1 && j > 1 && isSwap ? (rows[i - 2]?.[j - 2] ?? 0) + 1 : Infinity;
      row.push(Math.min(changed, swapped, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    rows.push(row);
  }
  return rows[one.length]?.[other.length] ?? 0;
}

describe('the distance', () => {
  test.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['the', 'teh', 1],
    ['government', 'goverment', 1],
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
    ['мир', 'мыр', 1],
  ])('from %s to %s is %i', (one, other, distance) => {
    expect(distanceFrom(one)(other, 32)).toBe(distance);
  });

  test('is that of the table, and beyond the limit none', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ї', '😀'), maxLength: 16 });
    fc.assert(
      fc.property(word, word, fc.nat(20), (one, other, limit) => {
        const distance = slowDistance(one, other);
        expect(distanceFrom(one)(other, limit)).toBe(distance <= limit ? distance : Infinity);
      }),
      { numRuns: 5000 },
    );
  });

  test('of a word that fills the machine word', () => {
    const word = 'abcdefgh'.repeat(4);
    expect(word).toHaveLength(MAX_COMPARED);
    expect(distanceFrom(word)(`${word.slice(1)}x`, 5)).toBe(2);
    expect(() => distanceFrom(`${word}a`)).toThrow(RangeError);
  });
});

describe('the closest words', () => {
  const library = (words: string) =>
    words.split(' ').map((word, index) => ({ word, count: index + 1 }));
  const closest = (word: string, words: string) =>
    closestWords(word, library(words), 3).map(({ word }) => word);

  test.each([
    ['goverment', 'governor government', ['government']],
    ['Teh', 'then the', ['the']],
    ['cat', 'dog cart at', ['at', 'cart']],
    ['house', 'horse mouse hose', ['hose', 'mouse', 'horse']],
    ['wodner', 'wonder wander', ['wonder', 'wander']],
    ['teh', 'tether', []],
    ['the', 'the', []],
    ['2025', '2024', []],
    ['g7x', 'g7', []],
    ['x'.repeat(40), 'x'.repeat(39), []],
    ['зеленскый', 'зеленскии зеленський', ['зеленський', 'зеленскии']],
  ])('to %s among %s', (word, words, expected) => {
    expect(closest(word, words)).toEqual(expected);
  });

  test.each([
    ['Зилинский', 'zelensky мир zelda'],
    ['Зеленский', 'zelensky lavrov'],
    ['Zelenksy', 'зеленський мир зелень'],
    ['Лавроф', 'lavrov laurel'],
    ['Shevchanko', 'шевченко шевелить'],
    ['Шивченко', 'schewtschenko schweiz'],
  ])('%s is found as a name among %s', (word, words) => {
    expect(closest(word, words)[0]).toBe(words.split(' ')[0]);
  });

  test('a name key is no word', () => {
    expect(closest('zelenski', '\uE000zelenski')).toEqual([]);
  });
});
