import { cueAt } from '../../clauses/cue.ts';
import { chunkOver } from '../../clauses/phrases.ts';
import type { InnerRule } from './inner-rule.ts';

/** `“…,” Lee was heard to say`, `… was overheard saying`: behind a quotation. */
export const heardToSay: InnerRule = (reading, item) => {
  const { items } = reading;
  const mention = chunkOver(reading, item + 1);
  if (mention?.from !== item + 1) return null;
  let at = mention.to;
  while (items[at]?.part === 'AUX' || items[at]?.part === 'ADV') at++;
  if (at === mention.to || !/^(?:heard|overheard)$/.test(items[at]?.lower ?? '')) return null;
  const verb = items[at + 1]?.lower === 'to' ? at + 2 : at + 1;
  return cueAt(items, verb) === null ? null : { mention, cue: [verb, verb + 1] };
};
