import type { Gold } from '../corpus.ts';
import { countIn } from '../text/words.ts';
import { add, type Counts } from './counts.ts';
import { judge, type Verdict } from './judge.ts';
import type { Predicted, Setting } from './setting.ts';

/** What became of a stretch between quotation marks, or of a prediction that holds none. */
export interface UnitResult {
  kind: 'missed' | 'rejected' | 'wrongly-found' | 'found' | 'spurious';
  start: number;
  end: number;
  gold: Gold | null;
  prediction: Predicted | null;
  verdict: Verdict | null;
}

type Placed = Setting['units'][number];

/** The attribution that holds most of a unit, and the share it holds. */
function goldOf(setting: Setting, { words }: Placed) {
  let most = 0;
  let best: Setting['gold'][number] | null = null;
  for (const one of setting.gold) {
    const share = countIn(words, one.words) / words.size;
    if (share <= most) continue;
    most = share;
    best = one;
  }
  return { share: most, best };
}

/** Of the predictions that share most words with a unit, the smallest. */
function predictionFor(setting: Setting, { words }: Placed): Predicted | null {
  let most = 0;
  let best: Predicted | null = null;
  for (const one of setting.quoted) {
    const count = countIn(words, one.words);
    if (count < most || count === 0) continue;
    if (count === most && best && one.words.size >= best.words.size) continue;
    most = count;
    best = one;
  }
  return best;
}

const isIn = (sets: readonly { words: ReadonlySet<number> }[], word: number): boolean =>
  sets.some(({ words }) => words.has(word));

/** Whether all gold words of a unit are covered, and a direct prediction claims no word outside marks. */
function isExact(
  setting: Setting,
  unit: Placed,
  gold: ReadonlySet<number>,
  { quote, words }: Predicted,
): boolean {
  for (const word of unit.words) if (gold.has(word) && !isIn(setting.quoted, word)) return false;
  return quote.type !== 'direct' || [...words].every((word) => isIn(setting.units, word));
}

/** Counts one unit; `prefix` is `a` for units of three words and more, `a1` for all. */
function countUnit(
  setting: Setting,
  placed: Placed,
  counts: Counts,
  prefix: 'a' | 'a1',
): UnitResult | null {
  const { unit, words } = placed;
  const { share, best } = goldOf(setting, placed);
  const positive = share >= 0.5;
  const negative = share < 0.25 && (unit.closed || unit.goesOn);
  if (unit.malformed || setting.isOpen(words) || (!positive && !negative)) {
    add(counts, `${prefix}.skipped`);
    return null;
  }
  const covered = [...words].filter((word) => isIn(setting.quoted, word)).length;
  const found = covered / words.size >= 0.5;
  add(counts, `${prefix}.${positive ? 'positive' : 'negative'}`);
  if (found) add(counts, `${prefix}.${positive ? 'right' : 'wrong'}`);
  const prediction = found ? predictionFor(setting, placed) : null;
  const gold = positive ? (best?.gold ?? null) : null;
  const verdict =
    gold && prediction ? judge(setting.article, setting.words, gold, prediction.quote) : null;
  if (
    prefix === 'a' &&
    best &&
    prediction &&
    verdict &&
    isExact(setting, placed, best.words, prediction)
  )
    add(counts, 'a.exact');
  const [start, end] = [unit.start, unit.end];
  if (positive) return { kind: found ? 'found' : 'missed', start, end, gold, prediction, verdict };
  return { kind: found ? 'wrongly-found' : 'rejected', start, end, gold, prediction, verdict };
}

/** Predictions in quotation marks that hold none, or are mostly outside them. */
function spurious(setting: Setting): UnitResult[] {
  return setting.quoted.flatMap((prediction): UnitResult[] => {
    const { quote, words } = prediction;
    if (setting.isOpen(words)) return [];
    const inside = [...words].filter((word) => isIn(setting.units, word)).length;
    const bad = quote.type === 'direct' ? inside / words.size <= 0.5 : inside === 0;
    const { start, end } = quote;
    return bad ? [{ kind: 'spurious', start, end, gold: null, prediction, verdict: null }] : [];
  });
}

/** Counts (a) what stands between quotation marks; every unit of three words and more is returned. */
export function countUnits(setting: Setting, counts: Counts): UnitResult[] {
  const results = setting.units
    .filter(({ words }) => words.size >= 3)
    .flatMap((placed) => countUnit(setting, placed, counts, 'a') ?? []);
  for (const placed of setting.units) countUnit(setting, placed, counts, 'a1');
  const beside = spurious(setting);
  add(counts, 'a.spurious', beside.length);
  add(counts, 'a1.spurious', beside.length);
  return [...results, ...beside];
}
