import { attribute } from '../../../extract/rules/attribute.ts';
import type { Rule } from '../../../extract/rules/rule.ts';
import { read } from '../../../extract/text/read.ts';
import { createTagger } from '../../../extract/text/tagger.ts';

const tag = createTagger();

/** Whom a rule proposes for the last quotation of a text, and by which words: `Lee | said`. */
export function proposed(rule: Rule, text: string): string | null {
  const reading = read(text, tag);
  const proposal = rule.propose(reading, reading.quotations.length - 1, attribute(reading));
  if (!proposal) return null;
  const words = (from: number, to: number): string =>
    text.slice(reading.items[from]?.start, reading.items[to - 1]?.end);
  const { mention, cue } = proposal;
  const speaker = mention ? words(mention.from, mention.to) : 'nobody';
  return cue ? `${speaker} | ${words(...cue)}` : speaker;
}
