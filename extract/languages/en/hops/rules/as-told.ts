import { cueAt } from '../../clauses/cue.ts';
import { chunkOver } from '../../clauses/phrases.ts';
import type { HopRule } from '../hop-rule.ts';
import { canPassOn } from '../passing.ts';

/** `As Marsh tells it, Lee said …`, `As Marsh recalled, …`: before the clause, at the head of the sentence. */
export const asTold: HopRule = (reading, { from, subject }) => {
  const { items, sentences, sentenceAt } = reading;
  const head = sentences[sentenceAt[from] ?? 0]?.from ?? from;
  if (subject !== 'before' || items[head]?.lower !== 'as') return null;
  const by = chunkOver(reading, head + 1);
  if (by?.from !== head + 1 || !canPassOn(reading, by)) return null;
  let verb = by.to;
  while (items[verb]?.part === 'AUX' || items[verb]?.part === 'ADV') verb++;
  const it = items[verb + 1]?.lower === 'it';
  const tells = it
    ? /^(?:tells|told|has|puts|put|remembers|recalls)$/.test(items[verb]?.lower ?? '')
    : cueAt(items, verb) !== null;
  const comma = it ? verb + 2 : verb + 1;
  return tells && items[comma]?.text === ',' && comma + 1 === from ? { by, verb: null } : null;
};
