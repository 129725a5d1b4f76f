import type { Finding } from '../findings.ts';

const steps = [0.3, 0.5, 0.65, 0.8, 0.9, 0.95, 0.98, 0.99, 0.996];

/** A chance as a word: the highest step that it reaches. */
function stepOf(share: number): string {
  return String(steps.findLast((step) => share >= step) ?? 0);
}

/** What tells how sure a finding is, in words that are weighed. */
export function signsOf({ rule, by, short, share, meantShare, quote }: Finding): string[] {
  const size = short ? 'short' : quote.end - quote.start < 40 ? 'phrase' : 'long';
  if (quote.type !== 'direct') {
    const chosen = share === null ? 'none' : stepOf(share);
    return ['any', `told ${rule}`, `told ${by}`, `told ${rule} ${by}`, `${quote.type} ${chosen}`];
  }
  const sure = share ?? 0;
  return [
    'any',
    `by ${by}`,
    `share ${stepOf(sure)}`,
    `rule ${rule}`,
    `size ${size}`,
    `size ${size} ${rule}`,
    `${by} ${size}`,
    `${by} meant ${stepOf(meantShare)}`,
    `cue ${String(quote.cue !== null)} ${size}`,
  ];
}
