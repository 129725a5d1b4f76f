import { cueAt } from '../../clauses/cue.ts';
import { chunkOver } from '../../clauses/phrases.ts';
import { subjectOf } from '../../clauses/subject.ts';
import type { Item } from '../../../../text/reading.ts';
import { takesHearer } from '../../words/verbs/speech-verbs.ts';
import type { InnerRule } from './inner-rule.ts';

/** How many items the clause that is set between commas may take. */
const longest = 14;

/** The comma that opens what the one at `close` closes, or `null`. */
function openOf(items: readonly Item[], close: number, floor: number): number | null {
  let open = close - 1;
  while (open > Math.max(floor, close - longest) && items[open]?.text !== ',') open--;
  return items[open]?.text === ',' ? open : null;
}

/** `Lee had promised, her daughter said, that “…”`: the verb before what is set between commas. */
export const interrupted: InnerRule = (reading, item) => {
  const { items, sentences, sentenceAt } = reading;
  const floor = sentences[sentenceAt[item] ?? 0]?.from ?? item;
  let close = item - 1;
  while (close > floor && /^(?:that|to)$/.test(items[close]?.lower ?? '')) close--;
  const open = items[close]?.text === ',' ? openOf(items, close, floor) : null;
  if (open === null) return null;
  const hearer = chunkOver(reading, open - 1);
  const verb = cueAt(items, open - 1) === null && hearer ? hearer.from - 1 : open - 1;
  const base = verb < floor ? null : cueAt(items, verb);
  if (base === null || (verb < open - 1 && !takesHearer(base))) return null;
  const mention = subjectOf(reading, verb, floor);
  return mention && mention.to <= verb ? { mention, cue: [verb, verb + 1] } : null;
};
