import { describe, expect, test } from 'vitest';
import { shippedStyles } from '../../core/styles/index.ts';
import { styleFinder, styleNamed } from '../../query/find-styles.ts';

const all = shippedStyles();
const find = styleFinder(all);
const found = (words: string) => find(words).map(({ style }) => style);

describe('styles', () => {
  test('are all there, and none twice', () => {
    expect(all.length).toBeGreaterThan(2600);
    expect(new Set(all.map(({ style }) => style)).size).toBe(all.length);
  });

  test.each([
    ['apa', 'apa7'],
    ['American Psychological Association', 'apa7'],
    ['NATURE', 'csl:nature'],
    ['chicago note', 'chicago-18-notes'],
    [
      'osterreichischen rechts',
      'csl:azr-abkurzungs-und-zitierregeln-der-osterreichischen-rechtssprache-und-europarechtlicher-rechtsquellen',
    ],
    ['zeitschrift für religions', 'csl:zeitschrift-fur-religionswissenschaft-author-date'],
    ['гост', 'gost'],
    ['vancouver-brackets', 'csl:vancouver-brackets'],
  ])('are found by “%s”, the best first', (words, first) => {
    expect(found(words)[0]).toBe(first);
  });

  test('are not found by what is in none of their names', () => {
    expect(found('giraffe quarterly')).toEqual([]);
    expect(found('')).toHaveLength(all.length);
  });

  test('are found in milliseconds', () => {
    const start = performance.now();
    for (const words of ['a', 'na', 'nature', 'zeitschrift', 'journal of']) find(words);
    expect(performance.now() - start).toBeLessThan(500);
  });

  test.each([
    ['apa7', 'apa7'],
    ['nature', 'csl:nature'],
    ['csl:nature', 'csl:nature'],
    [
      'Zeithistorische Forschungen/Studies in Contemporary History',
      'csl:zeithistorische-forschungen',
    ],
    ['apa', 'apa7'],
  ])('are named by %s', (name, style) => {
    expect(styleNamed(all, name)?.style).toBe(style);
  });
});
