import type { Item } from '../../text/reading.ts';

/** Words of grammar that say by themselves what goes on. */
const telling = new Set(
  `that to who which what whether if how why when where as while after before because since although though and but or nor
  of for on about in with at by from against over into than not n't no is are was were be been has have had do does did will would can
  could should may might must he she they it i we you the a an his her their its this these those him them me us there so
  just only during under through toward towards between without out up back down off according saying including like until unless amid despite
  himself herself themselves itself one all more also such 's`
    .trim()
    .split(/\s+/),
);

/** What an item is, in a word: itself where it is grammar or punctuation, else its part of speech. */
export function signOf(items: readonly Item[], at: number, end: number): string {
  const item = items[at];
  if (!item || at >= end) return 'END';
  if (item.part === 'QUOTE' || item.part === 'PUNCT') return item.text || 'QUOTE';
  if (telling.has(item.lower)) return item.lower;
  if (item.part !== 'VERB') return item.part;
  return item.lower.endsWith('ing') ? 'VERBing' : 'VERB';
}
