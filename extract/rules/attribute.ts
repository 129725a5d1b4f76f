import type { Reading } from '../text/reading.ts';
import { accordingTo } from './according-to.ts';
import { continued, paragraphBefore, sentenceBefore } from './carried.ts';
import { claimOf } from './claim-of.ts';
import { colonBefore, nameColon } from './colon.ts';
import type { Attribution, Rule } from './rule.ts';
import { saidAfter, saidAfterNext, saidAtEnd } from './said-after.ts';
import { saidBefore, saidJustBefore } from './said-before.ts';
import { signed } from './signed.ts';
import { topic, topicAfter, verbBefore } from './topic.ts';

/** The rules, the surest first. */
export const rules: readonly Rule[] = [
  signed,
  nameColon,
  saidJustBefore,
  saidAfter,
  saidBefore,
  accordingTo,
  colonBefore,
  saidAtEnd,
  saidAfterNext,
  continued,
  claimOf,
  verbBefore,
  sentenceBefore,
  paragraphBefore,
  topic,
  topicAfter,
];

/** Asks the rules in turn for each quotation; `null` where none knows. */
export function attribute(reading: Reading): (Attribution | null)[] {
  const attributions: (Attribution | null)[] = [];
  for (const index of reading.quotations.keys()) {
    let found: Attribution | null = null;
    for (const rule of rules) {
      const proposal = rule.propose(reading, index, attributions);
      if (proposal) {
        found = { ...proposal, rule: rule.name };
        break;
      }
    }
    attributions.push(found);
  }
  return attributions;
}
