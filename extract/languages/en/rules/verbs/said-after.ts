import { sayingClause } from '../../clauses/saying-clause.ts';
import type { Reading } from '../../../../text/reading.ts';
import type { Rule } from '../rule.ts';

/** Where the clause behind a quotation ends: at the next quotation or the end of the sentence. */
function clauseEnd(reading: Reading, from: number): number {
  const sentence = reading.sentences[reading.sentenceAt[from - 1] ?? 0];
  let to = from;
  while (to < (sentence?.to ?? from) && reading.items[to]?.part !== 'QUOTE') to++;
  return to;
}

/** `“…,” said Lee` and `“…,” Lee, a judge, said`. */
export const saidAfter: Rule = {
  name: 'said-after',
  propose(reading, quotation) {
    const { items, text, quotations } = reading;
    const item = reading.itemOf[quotation] ?? 0;
    const quoted = quotations[quotation];
    if (!quoted) return null;
    const ending = text
      .slice(Math.max(quoted.start, quoted.end - 3), quoted.end)
      .trimEnd()
      .slice(-1);
    const next = items[item + 1];
    const comma = /^[,;:—–-]+$/.test(next?.text ?? '');
    if (!/[,?!.…—–'’”-]/.test(ending) && !comma) return null;
    const from = item + 1 + (comma ? 1 : 0);
    if (/^(?:and|but|or)$/.test(items[from]?.lower ?? '')) return null;
    return sayingClause(reading, from, clauseEnd(reading, item + 1));
  },
};
