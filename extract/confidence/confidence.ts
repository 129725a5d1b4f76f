import type { Finding } from '../findings.ts';
import { signsOf } from './signs.ts';
import learned from './weights.json' with { type: 'json' };

const weights: Readonly<Record<string, number>> = learned;

/**
 * How likely wording and speaker are both right, as often as such findings were in articles read by
 * hand (`build/learn/speakers.ts`).
 */
export function confidenceOf(finding: Finding): number {
  let score = 0;
  for (const sign of signsOf(finding)) score += weights[sign] ?? 0;
  return Math.round(1000 / (1 + Math.exp(-score))) / 1000;
}
