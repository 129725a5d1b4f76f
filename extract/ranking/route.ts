import { chunkOver, isPreposition } from '../languages/en/clauses/phrases.ts';
import type { Item, Reading } from '../text/reading.ts';
import { isFaint, speechVerb, takesHearer } from '../languages/en/words/verbs/speech-verbs.ts';

/** Signs kept at each end of a long way. */
const kept = 3;

/** One letter for what a word does in a clause, or nothing for what does not matter. */
function sign(item: Item): string {
  if (item.part === 'QUOTE') return 'Q';
  if (item.part === 'VERB') {
    const base = speechVerb(item.lower);
    const ing = item.lower.endsWith('ing') ? 'g' : '';
    if (base === null) return `v${ing}`;
    return `${isFaint(base) ? 'f' : takesHearer(base) ? 'T' : 'S'}${ing}`;
  }
  if (item.part === 'AUX') return 'a';
  if (
    /^(?:that|who|which|whom|and|but|as|when|while|after|before|because|if|than|or)$/.test(
      item.lower,
    )
  )
    return item.lower;
  if (/^[,:;()—–-]+$/.test(item.text)) return item.text.slice(0, 1);
  if (/^[.!?]+$/.test(item.text)) return '.';
  if (item.lower === 'to') return 'to';
  if (item.lower === 'according') return 'acc';
  if (isPreposition(item)) return 'p';
  return '';
}

/** What stands between two items, exclusive, sign by sign: the words of one phrase are one. */
export function routeBetween(reading: Reading, from: number, to: number): string[] {
  const signs: string[] = [];
  for (let at = from; at < to; at++) {
    const chunk = chunkOver(reading, at);
    if (chunk && chunk.from >= from && chunk.to <= to) {
      if (chunk.kind === 'time') signs.push('t');
      else signs.push(chunk.kind === 'name' ? 'N' : chunk.kind === 'pronoun' ? 'P' : 'n');
      at = chunk.to - 1;
      continue;
    }
    const item = reading.items[at];
    const one = item ? sign(item) : '';
    if (one !== '') signs.push(one);
  }
  return signs;
}

/** A way in one word; the middle of a long one is left out. */
export function routeName(signs: readonly string[]): string {
  if (signs.length <= 2 * kept) return signs.join(' ');
  return `${signs.slice(0, kept).join(' ')} … ${signs.slice(-kept).join(' ')}`;
}
