import type { Finding } from '../findings.ts';
import table from './table.json' with { type: 'json' };

const learned: Readonly<Record<string, number>> = table;

/** The case a finding is counted under: its rule, how the speaker is named, how much is quoted. */
export function caseOf({ rule, by, short }: Pick<Finding, 'rule' | 'by' | 'short'>): string {
  return `${rule} ${by}${short ? ' short' : ''}`;
}

/**
 * How likely wording and speaker are both right, as often as such cases were in articles read by
 * hand (`build/learn-confidence.ts`).
 */
export function confidenceOf(finding: Finding): number {
  return learned[caseOf(finding)] ?? learned[finding.rule] ?? 0.3;
}
