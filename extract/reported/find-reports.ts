import type { Reading, Sentence } from '../text/reading.ts';
import { accordingToLast } from './according-to.ts';
import type { Report, ReportRule } from './report.ts';
import { saidLast } from './said-last.ts';
import { saidThat } from './said-that.ts';

const rules: readonly ReportRule[] = [saidLast, accordingToLast, saidThat];

function hasQuotation(reading: Reading, { from, to }: Sentence): boolean {
  for (let at = from; at < to; at++) if (reading.items[at]?.part === 'QUOTE') return true;
  return false;
}

/** Finds what is told of somebody's words in sentences without quotation marks, one a sentence. */
export function findReports(reading: Reading): (Report & { rule: string })[] {
  return reading.sentences.flatMap((sentence) => {
    if (sentence.to - sentence.from < 5 || hasQuotation(reading, sentence)) return [];
    for (const { name, find } of rules) {
      const report = find(reading, sentence);
      if (report) return [{ ...report, rule: name }];
    }
    return [];
  });
}
