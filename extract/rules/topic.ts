import { isVerb } from './cue.ts';
import type { Rule } from './rule.ts';
import { speakingSubject, topicOf } from './subject.ts';

/** Words quoted inside a sentence without a verb of saying belong to whom the sentence is about. */
export const topic: Rule = {
  name: 'topic',
  propose(reading, quotation) {
    const item = reading.itemOf[quotation] ?? 0;
    const sentence = reading.sentences[reading.sentenceAt[item] ?? 0];
    const mention = sentence ? topicOf(reading, sentence.from, item) : null;
    return mention && { mention, cue: null, carriedFrom: null };
  },
};

/** Words quoted behind any verb belong to the person who is its subject ("Lee put it: “…”"). */
export const verbBefore: Rule = {
  name: 'verb-before',
  propose(reading, quotation) {
    const item = reading.itemOf[quotation] ?? 0;
    const sentence = reading.sentences[reading.sentenceAt[item] ?? 0];
    const floor = sentence?.from ?? item;
    for (let at = item - 1; at >= floor; at--) {
      if (!isVerb(reading.items[at])) continue;
      const mention = speakingSubject(reading, at, floor);
      if (mention) return { mention, cue: null, carriedFrom: null };
    }
    return null;
  },
};

/** Words quoted before anybody is named belong to whom the rest of the sentence is about. */
export const topicAfter: Rule = {
  name: 'topic-after',
  propose(reading, quotation) {
    const item = reading.itemOf[quotation] ?? 0;
    const sentence = reading.sentences[reading.sentenceAt[item] ?? 0];
    const mention = sentence ? topicOf(reading, item + 1, sentence.to) : null;
    return mention && { mention, cue: null, carriedFrom: null };
  },
};
