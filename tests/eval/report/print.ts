import type { Interval, Intervals } from '../score/bootstrap.ts';
import type { Figures, Prf } from '../score/figures.ts';
import type { Calibration } from './reliability.ts';

/** Everything that one evaluation tells. */
export interface Report {
  articles: number;
  figures: Figures;
  intervals: Intervals | null;
  calibration: { quoted: Calibration; all: Calibration };
  /** Articles a second, on one core. */
  speed: number;
}

const percent = (share: number): string =>
  Number.isNaN(share) ? '  n/a' : (100 * share).toFixed(1).padStart(5);
const prf = ({ P, R, F }: Prf): string => `P ${percent(P)}  R ${percent(R)}  F1 ${percent(F)}`;
const between = (interval: Interval | undefined): string =>
  interval ? `  [${percent(interval[0]).trim()}–${percent(interval[1]).trim()}]` : '';
const count = (value: number, width = 5): string => String(value).padStart(width);

function unitLines({ units, shortUnits }: Figures, intervals: Intervals | null): string[] {
  return [
    `(a) units of 3+ words   ${prf(units)}${between(intervals?.units)}  of ${units.positive}; rejected ${percent(units.rejected)} of ${units.negative}; spurious ${units.spurious}; exact ${percent(units.exact)}`,
    `    of any length       ${prf(shortUnits)}  of ${shortUnits.positive}; rejected ${percent(shortUnits.rejected)} of ${shortUnits.negative}`,
  ];
}

function attributionLines({ attribution }: Figures, intervals: Intervals | null): string[] {
  const { own, followed, unnamed, headByKind } = attribution;
  const heads = Object.entries(headByKind).map(([kind, share]) => `${kind} ${percent(share)}`);
  return [
    `(b) mention             any ${percent(attribution.mentionAny)}  head ${percent(attribution.mentionHead)}${between(intervals?.mentionHead)}  of ${attribution.n}  (${heads.join('  ')})  cue ${percent(attribution.cue)}`,
    `    name                own ${percent(own.exact)} exact ${percent(own.lenient)} lenient of ${own.n}; followed ${percent(followed.exact)} exact ${percent(followed.lenient)} lenient of ${followed.n}; none invented ${percent(unnamed.noneInvented)} of ${unnamed.n}`,
  ];
}

function contentLines({ contents }: Figures, intervals: Intervals | null): string[] {
  return [
    `(c) all spans exact     ${prf(contents.exact)}${between(intervals?.exact)}  marked ${contents.gold}, found ${contents.found}`,
    `              partial   ${prf(contents.partial)}${between(intervals?.partial)}`,
    `              words     ${prf(contents.words)}`,
    ...Object.entries(contents.byType).map(
      ([type, one]) =>
        `    ${type.padEnd(8)} marked ${count(one.gold)}  exact R ${percent(one.exactR)}  partial R ${percent(one.partialR)}  R@50 ${percent(one.half)}  found ${count(one.found)}  partial P ${percent(one.partialP)}  with speaker R ${percent(one.speakerR)}`,
    ),
  ];
}

function wholeLines({ endToEnd, allTypes }: Figures, intervals: Intervals | null): string[] {
  const kinds = Object.entries(endToEnd.byKind).map(
    ([kind, { n, lenientR }]) => `${kind} ${percent(lenientR)} of ${n}`,
  );
  return [
    `(d) end to end strict   ${prf(endToEnd.strict)}${between(intervals?.strict)}`,
    `               lenient  ${prf(endToEnd.lenient)}${between(intervals?.lenient)}  P where a speaker is named ${percent(endToEnd.namingP)}`,
    `    lenient R by source ${kinds.join('  ')}`,
    `    all types matched   ${prf(allTypes.matched)}`,
    `              lenient   ${prf(allTypes.lenient)}${between(intervals?.allLenient)}`,
  ];
}

function calibrationLines(what: string, { bins, error, sure }: Calibration): string[] {
  const row = bins
    .filter(({ n }) => n > 0)
    .map(({ n, said, held }) => `${said.toFixed(2)}→${held.toFixed(2)} (${n})`);
  return [
    `    ${what.padEnd(8)} ECE ${error.toFixed(3)}  at 0.9 and more: precision ${percent(sure.precision)}  coverage ${percent(sure.coverage)}`,
    `             said→right (n): ${row.join('  ')}`,
  ];
}

/** The report as lines for reading; shares in per cent, intervals of 95 %. */
export function printReport(report: Report): string {
  const { figures, intervals, calibration } = report;
  return [
    `${report.articles} articles, ${report.speed.toFixed(0)} a second on one core; invalid predictions ${figures.invalid}`,
    ...unitLines(figures, intervals),
    ...attributionLines(figures, intervals),
    ...contentLines(figures, intervals),
    ...wholeLines(figures, intervals),
    'confidence',
    ...calibrationLines('quoted', calibration.quoted),
    ...calibrationLines('all', calibration.all),
  ].join('\n');
}
