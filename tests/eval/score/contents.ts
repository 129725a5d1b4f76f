import type { Gold } from '../corpus.ts';
import { cutAtParagraphs, shared, type WordRange } from '../text/words.ts';
import { add, type Counts } from './counts.ts';
import { judge } from './judge.ts';
import type { Predicted, Setting } from './setting.ts';

interface GoldPart {
  gold: Gold;
  range: WordRange;
}

interface FoundPart {
  prediction: Predicted;
  range: WordRange;
}

/** A prediction of any type, and whether its words and its speaker are right. */
export interface ContentResult {
  prediction: Predicted;
  gold: Gold | null;
  right: boolean;
}

const length = ([from, to]: WordRange): number => to - from;
const same = (a: WordRange, b: WordRange): boolean => a[0] === b[0] && a[1] === b[1];
const indices = ([from, to]: WordRange): number[] =>
  Array.from({ length: to - from }, (_, at) => from + at);

/** Content marked by hand, cut at paragraphs; of equal stretches the first. */
function goldParts({ article, words }: Setting): GoldPart[] {
  const parts: GoldPart[] = [];
  for (const gold of article.attributions)
    for (const span of cutAtParagraphs(article.text, gold.content)) {
      const range = words.rangeOf(span);
      if (length(range) > 0 && !parts.some((part) => same(part.range, range)))
        parts.push({ gold, range });
    }
  return parts;
}

function foundParts({ article, words, predictions, isOpen }: Setting): FoundPart[] {
  const parts: FoundPart[] = [];
  for (const prediction of predictions) {
    const { start, end } = prediction.quote;
    for (const span of cutAtParagraphs(article.text, [[start, end]])) {
      const range = words.rangeOf(span);
      if (length(range) === 0 || parts.some((part) => same(part.range, range))) continue;
      if (!isOpen(new Set(indices(range)))) parts.push({ prediction, range });
    }
  }
  return parts;
}

/** Share of a range that others cover, 1 at most. */
function covered(range: WordRange, others: readonly { range: WordRange }[]): number {
  const sum = others.reduce(
    (total, other) => total + shared(range, other.range) / length(range),
    0,
  );
  return Math.min(1, sum);
}

function countSpans(gold: readonly GoldPart[], found: readonly FoundPart[], counts: Counts): void {
  for (const { gold: one, range } of gold) {
    const share = covered(range, found);
    add(counts, 'c.gold');
    add(counts, `c.gold.${one.type}`);
    add(counts, 'c.goldShare', share);
    add(counts, `c.goldShare.${one.type}`, share);
    if (share >= 0.5) add(counts, `c.half.${one.type}`);
    if (!found.some((part) => same(part.range, range))) continue;
    add(counts, 'c.exact');
    add(counts, `c.exact.${one.type}`);
  }
  for (const { prediction, range } of found) {
    const share = covered(range, gold);
    add(counts, 'c.found');
    add(counts, `c.found.${prediction.quote.type}`);
    add(counts, 'c.foundShare', share);
    add(counts, `c.foundShare.${prediction.quote.type}`, share);
  }
  const goldWords = new Set(gold.flatMap(({ range }) => indices(range)));
  const foundWords = new Set(found.flatMap(({ range }) => indices(range)));
  add(counts, 'c.goldWords', goldWords.size);
  add(counts, 'c.foundWords', foundWords.size);
  add(counts, 'c.sharedWords', [...foundWords].filter((word) => goldWords.has(word)).length);
}

/** Pairs what was found with what was marked, one to one, the best overlap first. */
function pair(gold: readonly GoldPart[], found: readonly FoundPart[]): Map<FoundPart, GoldPart> {
  const candidates = gold.flatMap((one) =>
    found.flatMap((other) => {
      const overlap = shared(one.range, other.range);
      const union = length(one.range) + length(other.range) - overlap;
      return overlap / union >= 0.5 ? [{ one, other, share: overlap / union }] : [];
    }),
  );
  const pairs = new Map<FoundPart, GoldPart>();
  const taken = new Set<GoldPart>();
  for (const { one, other } of candidates.toSorted((a, b) => b.share - a.share)) {
    if (taken.has(one) || pairs.has(other)) continue;
    taken.add(one);
    pairs.set(other, one);
  }
  return pairs;
}

/** Counts (c) the spans of everything that is said, and of all types which are right as a whole. */
export function countContents(setting: Setting, counts: Counts): ContentResult[] {
  const gold = goldParts(setting);
  const found = foundParts(setting);
  countSpans(gold, found, counts);
  const pairs = pair(gold, found);
  return found.map((part) => {
    const match = pairs.get(part);
    const verdict =
      match && judge(setting.article, setting.words, match.gold, part.prediction.quote);
    if (match) add(counts, 'all.matched');
    if (verdict?.strict) add(counts, 'all.strict');
    if (match && verdict?.lenient) {
      add(counts, 'all.lenient');
      add(counts, `all.lenient.${match.gold.type}`);
    }
    return {
      prediction: part.prediction,
      gold: match?.gold ?? null,
      right: verdict?.lenient ?? false,
    };
  });
}
