import type { Attribution, Rule } from '../../../../../extract/languages/en/rules/rule.ts';
import { rules } from '../../../../../extract/languages/en/rules/rules.ts';
import type { Reading } from '../../../../../extract/text/reading.ts';
import { read } from '../../../../../extract/text/read.ts';
import { createTagger } from '../../../../../extract/languages/en/reading/tagger.ts';

const tag = createTagger();

/** What the surest rule says of each quotation. */
function firstProposals(reading: Reading): (Attribution | null)[] {
  const found: (Attribution | null)[] = [];
  for (const quotation of reading.quotations.keys()) {
    const proposals = rules.flatMap((rule) => {
      const proposal = rule.propose(reading, quotation, found);
      return proposal ? [{ ...proposal, rule: rule.name }] : [];
    });
    found.push(proposals[0] ?? null);
  }
  return found;
}

/** Whom a rule proposes for the last quotation of a text, and by which words: `Lee | said`. */
export function proposed(rule: Rule, text: string): string | null {
  const reading = read(text, tag);
  const proposal = rule.propose(reading, reading.quotations.length - 1, firstProposals(reading));
  if (!proposal) return null;
  const words = (from: number, to: number): string =>
    text.slice(reading.items[from]?.start, reading.items[to - 1]?.end);
  const { mention, cue } = proposal;
  const speaker = mention ? words(mention.from, mention.to) : 'nobody';
  return cue ? `${speaker} | ${words(...cue)}` : speaker;
}

/** What is told of the last quotation of a text. */
export function lastQuotation<Answer>(
  text: string,
  ask: (reading: Reading, quotation: number) => Answer,
): Answer {
  const reading = read(text, tag);
  return ask(reading, reading.quotations.length - 1);
}
