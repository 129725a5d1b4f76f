import type { ExtractedQuote } from '../../../contract/extraction.ts';
import type { Expected, Passage } from './passages.ts';

/** How many names were to be found, how many were, and how many of these are right. */
export interface Counts {
  wanted: number;
  found: number;
  right: number;
}

const plain = (name: string): string => name.toLowerCase().replace(/^(?:the|an?) /, '');

/** Whether two names mean one: the same words but for an article, or the first or last of them ("Cho" of "Premier Cho"). */
const isSame = (one: string, other: string): boolean => {
  const [short = '', long = ''] = [plain(one), plain(other)].toSorted(
    (a, b) => a.length - b.length,
  );
  return long === short || long.endsWith(` ${short}`) || long.startsWith(`${short} `);
};

/** Adds names found to a sum; what is left open counts neither way. */
function countNames(
  sum: Counts,
  found: readonly string[],
  wanted: readonly string[],
  open: readonly string[],
): void {
  const left = [...wanted];
  sum.wanted += wanted.length;
  for (const name of found) {
    const at = left.findIndex((one) => isSame(name, one));
    if (at < 0 && open.some((one) => isSame(name, one))) continue;
    sum.found++;
    if (at < 0) continue;
    sum.right++;
    left.splice(at, 1);
  }
}

const none = (): Counts => ({ wanted: 0, found: 0, right: 0 });

/** Of several who spoke, all but one; and of one, whether it is right. */
function countSpeakers(sum: { speakers: Counts; others: Counts }, all: Counts): void {
  for (const key of ['wanted', 'found', 'right'] as const) {
    sum.speakers[key] += Math.min(1, all[key]);
    sum.others[key] += Math.max(0, all[key] - 1);
  }
}

/** What a quotation that a passage does not name should have: nobody beside its speaker. */
const nobody: Expected = { words: '', speaker: '', others: [], hops: [], open: [] };

const names = (list: readonly { name: string }[]): string[] => list.map(({ name }) => name);

/** Compares what is found in passages with what is to be found: who spoke, with whom, and who passed it on. */
export function count(
  passages: readonly Passage[],
  find: (text: string) => ExtractedQuote[],
): { speakers: Counts; others: Counts; hops: Counts } {
  const sum = { speakers: none(), others: none(), hops: none() };
  for (const { text, expected } of passages) {
    const met = new Set<Expected>();
    for (const { text: words, speaker, others, hops } of find(text)) {
      const wanted = expected.find((one) => !met.has(one) && words.includes(one.words)) ?? nobody;
      met.add(wanted);
      countNames(sum.hops, names(hops), wanted.hops, wanted.open);
      if (wanted === nobody) {
        sum.others.found += others.length;
        continue;
      }
      const all = none();
      const found = [...(speaker === null ? [] : [speaker]), ...names(others)];
      countNames(all, found, [wanted.speaker, ...wanted.others], wanted.open);
      countSpeakers(sum, all);
    }
    for (const missed of expected.filter((one) => !met.has(one))) {
      sum.speakers.wanted++;
      sum.others.wanted += missed.others.length;
      sum.hops.wanted += missed.hops.length;
    }
  }
  return sum;
}
