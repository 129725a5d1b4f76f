import { chunkOver } from '../../clauses/phrases.ts';
import type { Rule } from '../rule.ts';

/** `Lee: “…”`, as in headings, transcripts and digests. */
export const nameColon: Rule = {
  name: 'name-colon',
  propose(reading, quotation) {
    const item = reading.itemOf[quotation] ?? 0;
    const sentence = reading.sentences[reading.sentenceAt[item] ?? 0];
    if (!sentence) return null;
    const opening = chunkOver(reading, sentence.from);
    const beside = reading.items[item - 1]?.text === ':' ? chunkOver(reading, item - 2) : null;
    const alone =
      beside &&
      (beside.from === sentence.from ||
        /^(?:-|—|–|[.;)])$/.test(reading.items[beside.from - 1]?.text ?? ''));
    const chunk = alone ? beside : opening;
    if (chunk?.kind !== 'name' || chunk.to >= item || reading.items[chunk.to]?.text !== ':')
      return null;
    if (
      /^(?:latest|video|watch|update|report|poll|note|related|breaking|exclusive|photos)$/.test(
        reading.items[chunk.head]?.lower ?? '',
      )
    )
      return null;
    return { mention: chunk, cue: [chunk.to, chunk.to + 1], carriedFrom: null };
  },
};
