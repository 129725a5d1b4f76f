import type { Size } from '../size.ts';
import { type Chance, drawBy, zipf } from './chance.ts';
import type { Texts } from './texts.ts';
import { makeName } from './words.ts';

/** A day in the calendar; month and day 0 where they are not known. */
export interface MadeDay {
  year: number;
  month: number;
  day: number;
}

/** A made-up newspaper article or the like. */
export interface MadeSource {
  id: number;
  uuid: string;
  title: string;
  outlet: string;
  url: string;
  issued: MadeDay;
  /** So many quotes stand in it; they are added one after another. */
  quotes: number;
  /** Whether its text is in the library. */
  stored: boolean;
}

const FIRST_YEAR = 1990;
const LAST_YEAR = 2026;
/** From one year to the next there is so much more. */
const GROWTH = 1.09;

/** A text is stored of such a share. */
const STORED = 0.05;
const PAPERS = 'Times|Post|Herald|Gazette|News|Tribune|Observer|Review|Journal|Courier|Radio'.split(
  '|',
);

/** In its EDTF form: "2025-03". */
export function edtf({ year, month, day }: MadeDay): string {
  const parts = [month, day].filter((part) => part > 0);
  return [String(year), ...parts.map((part) => String(part).padStart(2, '0'))].join('-');
}

/** As the sortable number that stands beside it. */
export const dayNumber = ({ year, month, day }: MadeDay): number =>
  year * 10_000 + month * 100 + day;

/** Different names, the outlet with most articles first. */
function makeOutlets(count: number, chance: Chance): string[] {
  const names = new Set<string>();
  while (names.size < count) names.add(`${makeName(chance)} ${chance.pick(PAPERS)}`);
  return [...names];
}

/** Whole numbers around a mean that add up to `total`, as many have few and few have many. */
function shares(count: number, total: number, chance: Chance): number[] {
  const drawn = Array.from({ length: count }, () => -Math.log(1 - chance.next()));
  const unit = total / drawn.reduce((sum, each) => sum + each, 0);
  let at = 0;
  return drawn.map((each) => {
    const before = Math.round(at);
    at += each * unit;
    return Math.round(at) - before;
  });
}

/** Sources in the order in which they were taken in, which is not that of their days. */
export function makeSources(
  { sources, outlets, quotes }: Size,
  texts: Texts,
  chance: Chance,
  newUuid: () => string,
): MadeSource[] {
  const names = makeOutlets(outlets, chance);
  const drawOutlet = drawBy(zipf(outlets, 1, 3), chance);
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => GROWTH ** i);
  const drawYear = drawBy(years, chance);
  return shares(sources, quotes, chance).map((share, i): MadeSource => {
    const outlet = names[drawOutlet()]!;
    const site = outlet.toLowerCase().replaceAll(' ', '-');
    return {
      id: i + 1,
      uuid: newUuid(),
      title: texts.title(5 + chance.below(7)),
      outlet,
      url: `https://${site}.example/${chance.below(2 ** 40).toString(36)}`,
      issued: {
        year: FIRST_YEAR + drawYear(),
        month: 1 + chance.below(12),
        day: 1 + chance.below(28),
      },
      quotes: share,
      stored: chance.is(STORED),
    };
  });
}
