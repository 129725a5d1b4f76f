import { chunkOver } from '../../clauses/phrases.ts';
import type { InnerRule } from './inner-rule.ts';

/** How far before the quotation it may be told, in items. */
const reach = 40;

/** `Trump said he had been told by Putin that it was “…”`, `… had heard from Putin that …`. */
export const toldBy: InnerRule = (reading, item) => {
  const { items, sentences, sentenceAt } = reading;
  const floor = sentences[sentenceAt[item] ?? 0]?.from ?? item;
  for (let verb = item - 1; verb >= Math.max(floor, item - reach); verb--) {
    if (items[verb]?.part === 'QUOTE') return null;
    const link = items[verb + 1]?.lower ?? '';
    const word = items[verb]?.lower ?? '';
    const passive = link === 'by' && /^(?:told|informed|assured|warned|advised)$/.test(word);
    if (!passive && !(link === 'from' && /^(?:heard|learned|learnt)$/.test(word))) continue;
    const mention = chunkOver(reading, verb + 2);
    return mention?.from === verb + 2 ? { mention, cue: [verb, verb + 1] } : null;
  }
  return null;
};
