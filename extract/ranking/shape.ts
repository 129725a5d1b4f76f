import type { Reading } from '../text/reading.ts';

/** How a quotation stands in its sentence, in words that the model weighs. */
export interface Shape {
  /** `lone`: a sentence by itself; `opens`, `closes` or `inside` one of others' words. */
  place: 'lone' | 'opens' | 'closes' | 'inside';
  /** Whether it is a word or three only. */
  size: 'scrap' | 'phrase' | 'long';
  /** What its last sign says of what follows. */
  ending: 'comma' | 'stop' | 'question' | 'open';
  /** Whether it begins its paragraph. */
  leads: boolean;
}

function endingOf(text: string, end: number): Shape['ending'] {
  const last = /[\s'’"”»)\]]*$/.exec(text.slice(Math.max(0, end - 6), end))?.[0].length ?? 0;
  const sign = text[end - last - 1] ?? '';
  if (sign === ',') return 'comma';
  if (/[.…–—-]/.test(sign)) return 'stop';
  return /[?!]/.test(sign) ? 'question' : 'open';
}

/** Looks at a quotation from outside. @param quotation - Index into `reading.quotations`. */
export function shapeOf(reading: Reading, quotation: number): Shape {
  const item = reading.itemOf[quotation] ?? 0;
  const sentence = reading.sentences[reading.sentenceAt[item] ?? 0];
  const quoted = reading.quotations[quotation];
  const from = sentence?.from ?? item;
  const to = sentence?.to ?? item + 1;
  const first = from === item;
  const last =
    to - item <= 1 || (to - item === 2 && /^[.!?]$/.test(reading.items[item + 1]?.text ?? ''));
  const start = quoted?.start ?? 0;
  const end = quoted?.end ?? 0;
  const words = reading.text
    .slice(start, Math.min(end, start + 80))
    .trim()
    .split(/\s+/).length;
  return {
    place: first ? (last ? 'lone' : 'opens') : last ? 'closes' : 'inside',
    size: words < 4 ? 'scrap' : words < 9 ? 'phrase' : 'long',
    ending: endingOf(reading.text, end),
    leads: reading.items[item - 1]?.paragraph !== reading.items[item]?.paragraph,
  };
}
