import type { TextRun } from '../../contract/citations.ts';
import type { CleanItem } from './clean-item.ts';
import { balancedRuns, isUnbalanced } from './balanced-runs.ts';
import { joinRuns } from './runs.ts';

/** A number in the brackets of nothing: "[]1]". */
const EMPTIED = /\[(?<out>\])(?=\d+[^[\]]*\])/dgu;

/** What is left of a part that a record does not have, and what of it goes: the group `out`. */
const LEFT_OVERS: readonly RegExp[] = [
  // Brackets with nothing in them: " ()", " [, ]", and marks.
  /(?<out>\s?(?:\([\s,;:.]*\)|\[[\s,;:.]*\]|（[\s,;:.]*）|“[\s,;:.]*”|«[\s,;:.]*»))/dgu,
  // What would separate the first or last part in brackets from nothing.
  /[([（](?<out>(?:[\s,;:]|\.(?![.\d]))+)/dgu,
  /(?<out>[\s,;:]+)[)\]）]/dgu,
  // At the beginning.
  /^(?<out>(?:[\s,;:]|\.(?!\.))+)/dgu,
  /(?<out> +)(?=\s)/dgu,
  /(?<=\s)(?<out>\s+)/dgu,
  /(?<out>\s+),/dgu,
  /(?<=[^.\s])(?<out>\s+)\.(?!\s?\.|[\d\p{L}])/dgu,
  // Behind a full stop nothing else separates, but behind an abbreviation.
  /(?<!(?<!\p{L})\p{L}{1,4})\.(?<out>\s?[,;:])(?=\s|$)/dgu,
  // Of two that separate, the second.
  /(?<out>[,;:]\s*)[,;:.](?=[\s”’»)]|$)/dgu,
  // A full stop behind another; three are dots.
  /(?<!\.\s?)\.(?<out>\s?\.)(?!\s?\.)/dgu,
  /(?<out>\s+)$/dgu,
];

/** Nothing takes more rounds: each takes away what the one before has laid bare. */
const MOST_ROUNDS = 4;

function isLeftOver(text: string): boolean {
  return LEFT_OVERS.some((pattern) => text.search(pattern) !== -1);
}

/** The same runs without the characters from `start` to `end` of their whole text. */
function without(runs: readonly TextRun[], start: number, end: number): TextRun[] {
  let at = 0;
  return runs.map((each) => {
    const from = at;
    at += each.text.length;
    const cut = (index: number) => Math.min(Math.max(index - from, 0), each.text.length);
    return { ...each, text: each.text.slice(0, cut(start)) + each.text.slice(cut(end)) };
  });
}

function textOf(runs: readonly TextRun[]): string {
  return runs.map(({ text }) => text).join('');
}

/** The same runs without what a pattern calls `out`. */
function cutOut(runs: readonly TextRun[], pattern: RegExp): TextRun[] {
  return Array.from(textOf(runs).matchAll(pattern))
    .toReversed()
    .reduce<TextRun[]>(
      (rest, { indices }) => {
        const [start, end] = indices?.groups?.['out'] ?? [0, 0];
        return without(rest, start, end);
      },
      [...runs],
    );
}

/**
 * What the engine made, without the signs that are left of parts a record does not have: most
 * styles take it for granted that everything is known.
 *
 * @param item - The record: where its own text has such signs, nothing is touched.
 */
export function tidyRuns(runs: readonly TextRun[], item: CleanItem | undefined): TextRun[] {
  const isOwn = Object.values(item ?? {}).some(
    (value) => typeof value === 'string' && (isLeftOver(value) || isUnbalanced(value)),
  );
  if (isOwn) return [...runs];
  let tidy = balancedRuns(cutOut(runs, EMPTIED));
  for (let round = 0; round < MOST_ROUNDS && isLeftOver(textOf(tidy)); round += 1) {
    tidy = LEFT_OVERS.reduce(cutOut, tidy);
  }
  return joinRuns(tidy);
}
