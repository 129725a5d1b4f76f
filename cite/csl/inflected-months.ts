import type { TextRun } from '../../contract/citations.ts';

/** Months as locales have them, alone, and in the genitive that stands behind a day. */
const MONTHS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  [
    'ru-RU',
    months(
      'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
      'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
    ),
  ],
  [
    'uk-UA',
    months(
      'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
      'січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень',
    ),
  ],
]);

function months(genitives: string, nominatives: string): ReadonlyMap<string, string> {
  const behindDay = genitives.split(' ');
  return new Map(nominatives.split(' ').map((name, index) => [name, behindDay[index] ?? name]));
}

const DAY_AND_WORD = /(?<=(?<!\d)\d{1,2} )\p{Script=Cyrillic}+/gu;

/** Puts months behind a day in the case of the language: CSL knows but one form of a month. */
export function inflectMonths(language: string): (runs: TextRun[]) => TextRun[] {
  const words = MONTHS.get(language);
  if (words === undefined) return (runs) => runs;
  return (runs) =>
    runs.map((each) => ({
      ...each,
      text: each.text.replaceAll(DAY_AND_WORD, (word) => words.get(word) ?? word),
    }));
}
