import { chunkOver } from '../../clauses/phrases.ts';
import { speechVerb, takesHearer } from '../../words/verbs/speech-verbs.ts';
import type { HopRule } from '../hop-rule.ts';
import { canPassOn } from '../passing.ts';

/** What passes on what one has heard: "relayed it", "passed the message on", "repeated it to". */
const relays = /^(?:relayed|relays|repeated|repeats|recounted|recounts|passed|passes|forwarded)$/;

/** `Putin told Ushakov, who relayed it, that …`: whoever heard it passed it on. */
export const relayed: HopRule = (reading, { cue: [verb], subject }) => {
  if (subject !== 'before') return null;
  const { items } = reading;
  const base = speechVerb(items[verb]?.lower ?? '');
  const hearer = base !== null && takesHearer(base) ? chunkOver(reading, verb + 1) : null;
  if (hearer?.from !== verb + 1) return null;
  const who = items[hearer.to]?.text === ',' ? hearer.to + 1 : hearer.to;
  if (items[who]?.lower !== 'who') return null;
  let at = who + 1;
  while (items[at]?.part === 'ADV' || items[at]?.lower === 'then') at++;
  return relays.test(items[at]?.lower ?? '') && canPassOn(reading, hearer)
    ? { by: hearer, verb: at }
    : null;
};
