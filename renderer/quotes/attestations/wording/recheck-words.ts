import type { Recheck } from '../../../../contract/quotes.ts';

function places(count: number): string {
  return count === 1 ? '1 place' : `${count.toLocaleString('en')} places`;
}

/** What came of holding wordings against their stored texts, in one notice. */
export function recheckInWords({ checked, changed, missing }: Recheck): string {
  if (checked === 0) return 'There is no stored text to check against.';
  const unlike = missing === 0 ? '' : ` ${missing.toLocaleString('en')} not in the stored text.`;
  const news = changed === 0 ? 'nothing has changed' : `${changed.toLocaleString('en')} changed`;
  return `Checked ${places(checked)}: ${news}.${unlike}`;
}
