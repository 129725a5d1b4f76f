import { isFinite } from '../languages/en/clauses/cue.ts';
import type { Reading } from '../text/reading.ts';
import { chanceOf, weigh } from './model/linear.ts';
import { reportModel, type ReportModel } from './model/report-model.ts';
import { sureSigns } from './model/sure-signs.ts';
import { type Draft, draftsIn, speakersIn } from './told.ts';

/** Somebody's words told in a clause. */
export interface Told extends Pick<Draft, 'content' | 'cue' | 'teller'> {
  /** Whether some of the words stand between quotation marks. */
  type: 'mixed' | 'indirect';
  /** Whether it is a clause, and not a phrase ("called the plan “a disgrace”"). */
  clause: boolean;
  /** How likely these are reported words, and in these bounds. */
  chance: number;
}

/** What is less likely is not shown; with marks in it, it is somebody's words in any case. */
const believed = { indirect: 0.46, mixed: 0.3 };

/** Whether a stretch is told as a clause: with a verb of its own, or an infinitive. */
function isClause({ items }: Reading, [from, to]: Draft['content']): boolean {
  if (/^(?:that|to|whether)$/.test(items[from]?.lower ?? '')) return true;
  for (let at = from; at < to; at++) if (isFinite(items, at)) return true;
  return false;
}

/** Whether a stretch holds a quotation; `direct` where it holds nothing else. */
function typeOf({ items }: Reading, [from, to]: Draft['content']): Told['type'] | 'direct' {
  const words = items.slice(from, to).filter(({ part }) => part !== 'PUNCT');
  const quotations = words.filter(({ part }) => part === 'QUOTE').length;
  if (quotations === 0) return 'indirect';
  return quotations === words.length ? 'direct' : 'mixed';
}

/** "said nothing of it": that there are no words is told, not words. */
function tellsNothing({ items }: Reading, [from]: Draft['content']): boolean {
  return /^(?:nothing|little|much|anything|something)$/.test(items[from]?.lower ?? '');
}

/** What the words of a sentence report, quotations alone left to the rules that find them. */
function toldIn(
  reading: Reading,
  drafts: readonly Draft[],
  speakers: ReadonlySet<string>,
  model: ReportModel,
): Told[] {
  return drafts.flatMap((draft): Told[] => {
    const { content, cue, teller } = draft;
    const type = typeOf(reading, content);
    if (type === 'direct') return [];
    const signs = sureSigns(reading, draft, drafts, speakers);
    const sure = chanceOf(weigh(model.sure, signs));
    const exact = chanceOf(weigh(model.exact, signs));
    const chance = (sure + exact) / 2;
    const clause = isClause(reading, content);
    if (chance < believed[type] || (!clause && tellsNothing(reading, content))) return [];
    return [{ content, cue, teller, type, clause, chance }];
  });
}

/** Of several with the same words, the likeliest. */
function withoutTwins(told: readonly Told[]): Told[] {
  const best = new Map<string, Told>();
  for (const one of told) {
    const key = one.content.join();
    if ((best.get(key)?.chance ?? 0) < one.chance) best.set(key, one);
  }
  return [...best.values()];
}

/** Finds what is told of somebody's words in clauses: with "that" and without, before and behind. */
export function findTold(reading: Reading): Told[] {
  const all = reading.sentences.map((sentence) => draftsIn(reading, sentence, reportModel));
  const speakers = speakersIn(reading, all.flat());
  return all.flatMap((drafts) => withoutTwins(toldIn(reading, drafts, speakers, reportModel)));
}

/** Offsets of a stretch, the marks of quotations at its rim included. */
export function toldSpan(
  { items, quotations }: Reading,
  [from, to]: Told['content'],
): [start: number, end: number] {
  const first = items[from];
  const last = items[to - 1];
  const opening = first?.quotation === null ? null : quotations[first?.quotation ?? -1];
  const closing = last?.quotation === null ? null : quotations[last?.quotation ?? -1];
  return [opening?.outerStart ?? first?.start ?? 0, closing?.outerEnd ?? last?.end ?? 0];
}
