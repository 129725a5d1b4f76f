import type { Gold } from '../corpus.ts';
import { add, type Counts } from './counts.ts';
import type { Verdict } from './judge.ts';
import type { UnitResult } from './units.ts';

/** The source names somebody itself, so that no pronoun had to be followed. */
const namesItself = ({ resolved = '', sourceKind }: Gold): boolean =>
  resolved.startsWith('own-name') || (resolved === 'hand' && sourceKind === 'name');

function countMention(gold: Gold, verdict: Verdict, counts: Counts): void {
  if (gold.source.length === 0) return;
  add(counts, 'b.source');
  if (verdict.anyWord) add(counts, 'b.any');
  if (verdict.head) add(counts, 'b.head');
  const kind = gold.sourceKind;
  if (!kind || kind === 'none') return;
  add(counts, `b.source.${kind}`);
  if (verdict.head) add(counts, `b.head.${kind}`);
}

function countName(gold: Gold, verdict: Verdict, counts: Counts): void {
  if (verdict.named) {
    const way = namesItself(gold) ? 'own' : 'followed';
    add(counts, `b.name.${way}`);
    if (verdict.nameExact) add(counts, `b.exact.${way}`);
    if (verdict.nameLenient) add(counts, `b.lenient.${way}`);
  } else if (/^(?:nominal|none)$/.test(gold.sourceKind ?? '') || gold.resolved === 'hand') {
    add(counts, 'b.unnamed');
    if (verdict.noneInvented) add(counts, 'b.noneInvented');
  }
}

/** Counts (b) whose the found units are said to be, and (d) how many are right as a whole. */
export function countSpeakers(results: readonly UnitResult[], counts: Counts): void {
  for (const { kind, gold, prediction, verdict } of results) {
    const names = prediction && (prediction.quote.speakerMention ?? prediction.quote.speaker);
    if (names) add(counts, 'd.naming');
    if (!gold || (kind !== 'found' && kind !== 'missed')) continue;
    const source = gold.sourceKind ?? 'none';
    add(counts, `d.positive.${source}`);
    if (!verdict || !prediction) continue;
    countMention(gold, verdict, counts);
    const cue = prediction.quote.cue;
    if (gold.cue.length > 0) add(counts, 'b.cued');
    if (cue && gold.cue.some(([start, end]) => start < cue[1] && cue[0] < end))
      add(counts, 'b.cue');
    countName(gold, verdict, counts);
    if (verdict.strict) add(counts, 'd.strict');
    if (verdict.strict) add(counts, `d.strict.${source}`);
    if (!verdict.lenient) continue;
    add(counts, 'd.lenient');
    add(counts, `d.lenient.${source}`);
    if (names) add(counts, 'd.namingRight');
  }
}
