import type { SpeakerPage } from '../../../contract/speaker-page.ts';
import { dateInWords, edtfYear } from '../../parts/written/dates.ts';

/** Quotes of one year or month. */
export interface Bar {
  /** EDTF: `2025` or `2025-12`. */
  date: string;
  label: string;
  quotes: number;
}

/** More years than this stand beside one another without those that have no quote. */
const MOST_YEARS = 60;
/** Fewer months than this are told apart. */
const MOST_MONTHS = 24;

type Counts = { index: number; quotes: number }[];

/** Every index from the first to the last, those without quotes too unless there are too many. */
function filled(counts: Counts, most: number): Counts {
  const first = counts[0]?.index ?? 0;
  const last = counts.at(-1)?.index ?? -1;
  if (last - first >= most) return counts;
  const known = new Map(counts.map(({ index, quotes }) => [index, quotes]));
  return Array.from({ length: last - first + 1 }, (_, at) => ({
    index: first + at,
    quotes: known.get(first + at) ?? 0,
  }));
}

/**
 * Quotes over time: by month where all of two years or less are known so exactly, else by year.
 * Quotes without a day are in none.
 */
export function barsOf(months: SpeakerPage['months']): Bar[] {
  const known = months.flatMap(({ year, month, quotes }) =>
    year === null ? [] : [{ year, month, quotes }],
  );
  const byMonth = known.flatMap(({ year, month, quotes }) =>
    month === null ? [] : [{ index: year * 12 + month - 1, quotes }],
  );
  const span = (byMonth.at(-1)?.index ?? 0) - (byMonth[0]?.index ?? 0);
  if (byMonth.length === known.length && span < MOST_MONTHS) {
    return filled(byMonth, MOST_MONTHS).map(({ index, quotes }) => {
      const year = Math.floor(index / 12);
      const month = String(index - year * 12 + 1).padStart(2, '0');
      const date = `${edtfYear(year)}-${month}`;
      return { date, label: dateInWords(date), quotes };
    });
  }
  const byYear = new Map<number, number>();
  for (const { year, quotes } of known) byYear.set(year, (byYear.get(year) ?? 0) + quotes);
  const years = [...byYear].map(([index, quotes]) => ({ index, quotes }));
  return filled(years, MOST_YEARS).map(({ index, quotes }) => {
    const date = edtfYear(index);
    return { date, label: dateInWords(date), quotes };
  });
}
