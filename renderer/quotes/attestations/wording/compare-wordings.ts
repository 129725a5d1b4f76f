import { diffArrays } from 'diff';

/** A run of two wordings that are held side by side. */
export interface ComparedRun {
  /** Units of both wordings that come before it. */
  at: number;
  kind: 'same' | 'left-out' | 'put-in';
  text: string;
  /** Whether it differs from what stands in its place by case, marks or white space alone. */
  quiet: boolean;
}

/** Most words and marks of a wording that are compared: some twenty pages. */
const MOST_TOKENS = 20_000;
/** Most differences that are told apart; beyond them the two are not the same wording. */
const MOST_EDITS = 1_200;

function tokensOf(text: string): string[] {
  const segments = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text);
  return Array.from(segments, ({ segment }) => segment);
}

/** Share of the longer wording that both must have, in units; below it nothing is compared. */
const LEAST_SHARED = 0.3;

/** What is left of a text when case, marks and white space do not count. */
function bare(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\p{Z}\p{C}\s]+/gu, '');
}

/** A change in one place, or a run that is the same in both. */
type Part = { same: string } | { leftOut: string; putIn: string };

const isQuiet = (part: Part) => 'same' in part || bare(part.leftOut) === bare(part.putIn);

/** The same parts with neighbouring changes as one, also over white space between two real ones. */
function joined(parts: readonly Part[]): Part[] {
  const result: Part[] = [];
  parts.forEach((part, index) => {
    const last = result.at(-1);
    const next = parts[index + 1];
    if (last === undefined || 'same' in last) {
      result.push(part);
      return;
    }
    if ('same' in part) {
      const isBetween =
        part.same.trim() === '' && next && !('same' in next) && !isQuiet(last) && !isQuiet(next);
      if (isBetween) {
        result[result.length - 1] = {
          leftOut: last.leftOut + part.same,
          putIn: last.putIn + part.same,
        };
      } else {
        result.push(part);
      }
      return;
    }
    result[result.length - 1] = {
      leftOut: last.leftOut + part.leftOut,
      putIn: last.putIn + part.putIn,
    };
  });
  return result;
}

/**
 * Compares two wordings word by word, in any script.
 *
 * @returns The runs in their order: what both have, what the second leaves out, what it puts in;
 *   `null` where they are too long or too different for that to say anything.
 */
export function compareWordings(first: string, second: string): ComparedRun[] | null {
  const [before, after] = [tokensOf(first), tokensOf(second)];
  if (before.length > MOST_TOKENS || after.length > MOST_TOKENS) return null;
  const changes = diffArrays(before, after, { maxEditLength: MOST_EDITS });
  if (changes === undefined) return null;
  const parts = changes.map(({ value, added, removed }): Part => {
    const text = value.join('');
    if (added) return { leftOut: '', putIn: text };
    return removed ? { leftOut: text, putIn: '' } : { same: text };
  });
  const runs = joined(parts).flatMap((part): Omit<ComparedRun, 'at'>[] => {
    if ('same' in part) return [{ kind: 'same', text: part.same, quiet: true }];
    const quiet = isQuiet(part);
    return [
      { kind: 'left-out' as const, text: part.leftOut, quiet },
      { kind: 'put-in' as const, text: part.putIn, quiet },
    ].filter(({ text }) => text !== '');
  });
  const shared = runs.reduce((sum, run) => sum + (run.kind === 'same' ? run.text.length : 0), 0);
  const isOther = runs.some(({ kind, quiet }) => kind !== 'same' && !quiet);
  if (isOther && shared < Math.max(first.length, second.length) * LEAST_SHARED) return null;
  let at = 0;
  return runs.map((run) => {
    const placed = { at, ...run };
    at += run.text.length;
    return placed;
  });
}

/** Words that stay before and after a change, where a long run that is the same is cut short. */
const KEPT = 8;
/** Shorter runs are shown whole, in words. */
const SHORT = 30;

/** A long run with its middle cut out: both ends, and how many words are between. */
export interface ShortenedRun {
  before: string;
  after: string;
  hidden: number;
}

/**
 * Cuts the middle out of a run that is the same in both wordings; at the edge of the wording only
 * the side towards a change is kept.
 *
 * @returns `null` for a run that is short enough.
 */
export function shortenRun(text: string, isFirst: boolean, isLast: boolean): ShortenedRun | null {
  const words = Array.from(
    text.matchAll(/\S+/gu),
    ({ 0: word, index }) => [index, index + word.length] as const,
  );
  if (words.length <= SHORT) return null;
  const kept = { before: isFirst ? 0 : KEPT, after: isLast ? 0 : KEPT };
  const from = words[kept.before - 1]?.[1] ?? 0;
  const to = words[words.length - kept.after]?.[0] ?? text.length;
  return {
    before: text.slice(0, from),
    after: text.slice(to),
    hidden: words.length - kept.before - kept.after,
  };
}

/** Whether a place words it as the quote does; a comma before the closing mark is the reporter's. */
export function isSameWording(exact: string, wording: string): boolean {
  return exact === wording || exact.replace(/,$/u, '') === wording;
}
