import { chunkOver } from '../../clauses/phrases.ts';
import type { Rule } from '../rule.ts';

/** A quotation with a line below it that is signed: `— Ann Lee, judge`. */
export const signed: Rule = {
  name: 'signed',
  propose(reading, quotation) {
    const item = reading.itemOf[quotation] ?? 0;
    const dash = reading.items[item + 1];
    if (!dash || !/^(?:—|–|--?|―)$/.test(dash.text)) return null;
    const mention = chunkOver(reading, item + 2);
    if (mention?.kind !== 'name' || mention.from !== item + 2) return null;
    const behind = reading.items[mention.to];
    const ends = !behind || behind.paragraph !== dash.paragraph || /^[.,(;]$/.test(behind.text);
    return ends ? { mention, cue: [item + 1, item + 2], carriedFrom: null } : null;
  },
};
