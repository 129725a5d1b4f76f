import { chunkOver } from '../../clauses/phrases.ts';
import { subjectOf } from '../../clauses/subject.ts';
import type { HopRule } from '../hop-rule.ts';
import { canPassOn } from '../passing.ts';

const hands =
  /^(?:relayed|relays|passed|passes|brought|brings|carried|carries|conveyed|conveys|delivered|delivers|forwarded)$/;
const messages = /^(?:message|word|reply|answer|note|letter|greeting|warning|statement|promise)s?$/;

/** `Marsh relayed a message from Lee, who wrote that …`: whoever brought it passed it on. */
export const handedOn: HopRule = (reading, { mention }) => {
  const { items, sentences, sentenceAt } = reading;
  if (!/^(?:from|of)$/.test(items[mention.from - 1]?.lower ?? '')) return null;
  const message = chunkOver(reading, mention.from - 2);
  if (!message || !messages.test(items[message.head]?.lower ?? '')) return null;
  let verb = message.from - 1;
  if (/^(?:on|along)$/.test(items[verb]?.lower ?? '')) verb--;
  if (!hands.test(items[verb]?.lower ?? '')) return null;
  const floor = sentences[sentenceAt[verb] ?? 0]?.from ?? verb;
  const by = subjectOf(reading, verb, floor);
  return by && by.to <= verb && canPassOn(reading, by) ? { by, verb } : null;
};
