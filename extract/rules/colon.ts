import type { Reading, Sentence } from '../text/reading.ts';
import { cueAt } from './cue.ts';
import type { Proposal, Rule } from './rule.ts';
import { chunkOver, subjectOf, topicOf } from './subject.ts';

/** Who a sentence that ends in a colon announces. */
function announced(reading: Reading, sentence: Sentence): Proposal | null {
  for (let at = sentence.to - 1; at >= sentence.from; at--) {
    if (!cueAt(reading.items, at)) continue;
    const mention = subjectOf(reading, at, sentence.from);
    if (mention) return { mention, cue: [at, at + 1], carriedFrom: null };
  }
  const mention = topicOf(reading, sentence.from, sentence.to);
  return mention && { mention, cue: null, carriedFrom: null };
}

/** A line that ends in a colon, with the quotation in the paragraph behind it. */
export const colonBefore: Rule = {
  name: 'colon-before',
  propose(reading, quotation) {
    const item = reading.itemOf[quotation] ?? 0;
    const at = reading.sentenceAt[item] ?? 0;
    const sentence = reading.sentences[at];
    const before = reading.sentences[at - 1];
    if (!sentence || !before || sentence.from !== item) return null;
    if (reading.items[before.to - 1]?.text !== ':') return null;
    return announced(reading, before);
  },
};

/** `Lee: “…”`, as in headings, transcripts and digests. */
export const nameColon: Rule = {
  name: 'name-colon',
  propose(reading, quotation) {
    const item = reading.itemOf[quotation] ?? 0;
    const sentence = reading.sentences[reading.sentenceAt[item] ?? 0];
    if (!sentence) return null;
    const opening = chunkOver(reading, sentence.from);
    const beside = reading.items[item - 1]?.text === ':' ? chunkOver(reading, item - 2) : null;
    const alone = beside && (beside.from === sentence.from || /^(?:-|—|–|[.;)])$/.test(reading.items[beside.from - 1]?.text ?? ''));
    const chunk = alone ? beside : opening;
    if (chunk?.kind !== 'name' || chunk.to >= item || reading.items[chunk.to]?.text !== ':') return null;
    if (/^(?:latest|video|watch|update|report|poll|note|related|breaking|exclusive|photos)$/.test(reading.items[chunk.head]?.lower ?? '')) return null;
    return { mention: chunk, cue: [chunk.to, chunk.to + 1], carriedFrom: null };
  },
};
