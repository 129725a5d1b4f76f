import { describe, expect, test } from 'vitest';
import { barsOf } from '../../../renderer/speakers/page/bars.ts';
import { aliasInWords } from '../../../renderer/speakers/words.ts';

const at = (year: number | null, month: number | null, quotes: number) => ({ year, month, quotes });
const shown = (months: Parameters<typeof barsOf>[0]) =>
  barsOf(months).map(({ date, label, quotes }) => `${date} ${label} ${quotes}`);

describe('quotes over time', () => {
  test('stand by month where all are of two years or less', () => {
    expect(shown([at(null, null, 4), at(2025, 11, 1), at(2026, 1, 2)])).toEqual([
      '2025-11 Nov 2025 1',
      '2025-12 Dec 2025 0',
      '2026-01 Jan 2026 2',
    ]);
  });

  test('stand by year where a month is not known, or they are far apart', () => {
    expect(shown([at(2025, null, 1), at(2025, 11, 1)])).toEqual(['2025 2025 2']);
    expect(shown([at(2021, 3, 1), at(2023, 3, 2)])).toEqual([
      '2021 2021 1',
      '2022 2022 0',
      '2023 2023 2',
    ]);
  });

  test('leave out empty years over a long time', () => {
    expect(shown([at(1850, null, 1), at(2023, 3, 2)])).toEqual(['1850 1850 1', '2023 2023 2']);
    expect(shown([at(-44, 3, 1), at(2023, 3, 2)]).map((bar) => bar.slice(0, 5))).toEqual([
      '-0044',
      '2023 ',
    ]);
  });

  test('are none where no day is known', () => {
    expect(shown([at(null, null, 3)])).toEqual([]);
    expect(shown([])).toEqual([]);
  });
});

test.each([
  [{ language: 'uk', script: 'Cyrl', kind: 'native' }, 'Ukrainian, Cyrillic, own script'],
  [{ language: null, script: null, kind: 'spelling' }, ''],
  [{ language: 'no such language', script: null, kind: 'short' }, 'no such language, short'],
] as const)('an alias with %j is “%s”', (about, words) => {
  expect(aliasInWords({ form: 'Зеленський', ...about })).toBe(words);
});
