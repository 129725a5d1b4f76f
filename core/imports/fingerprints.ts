import { foldKey } from '../../query/words/words.ts';

const ASCII = /^[\0-\x7f]*$/;
const SPACE = 32;

/** The folded letter or digit of an ASCII character; 0 for any other. */
function foldedCode(code: number): number {
  if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) return code;
  return code >= 65 && code <= 90 ? code + 32 : 0;
}

/** A number below 2^53 of the folded words of a text, and of who said it: by it they are compared. */
export function fingerprint(wording: string, speaker: number): number {
  // ASCII, as most texts are, is folded while it is read.
  const isFolded = !ASCII.test(wording);
  const text = isFolded ? foldKey(wording) : wording;
  let one = Math.imul(speaker ^ 0x9e3779b9, 0x85ebca6b);
  let two = Math.imul(speaker + 0x7f4a7c15, 0xc2b2ae35);
  const add = (code: number) => {
    one = Math.imul(one ^ code, 0x01000193);
    two = Math.imul(two ^ code, 0x5bd1e995);
    two ^= two >>> 15;
  };
  let isInWord = false;
  let isFirst = true;
  for (let at = 0; at < text.length; at++) {
    const written = text.charCodeAt(at);
    const code = isFolded && written !== SPACE ? written : foldedCode(written);
    if (code === 0) {
      isInWord = false;
      continue;
    }
    if (!isInWord && !isFirst) add(SPACE);
    isInWord = true;
    isFirst = false;
    add(code);
  }
  one ^= one >>> 13;
  one = Math.imul(one, 0x5bd1e995);
  one ^= one >>> 15;
  // 32 bits of the one and 21 of the other.
  return (one >>> 0) * 2 ** 21 + (two >>> 11);
}

/** Numbers below 2^53, eight bytes each: a set of as many as there are quotes. */
export function numberSet(expected: number) {
  let slots = new Float64Array(2 ** Math.max(10, Math.ceil(Math.log2(expected * 2 + 1)))).fill(-1);
  let size = 0;

  const slotOf = (number: number): number => {
    let at = (number ^ Math.floor(number / 2 ** 32)) & (slots.length - 1);
    while (slots[at] !== -1 && slots[at] !== number) at = (at + 1) & (slots.length - 1);
    return at;
  };
  const add = (number: number): void => {
    const at = slotOf(number);
    if (slots[at] === number) return;
    slots[at] = number;
    size++;
    if (size * 2 > slots.length) grow();
  };
  const grow = () => {
    const before = slots;
    slots = new Float64Array(before.length * 2).fill(-1);
    size = 0;
    for (const number of before) if (number !== -1) add(number);
  };
  return { add, has: (number: number): boolean => slots[slotOf(number)] === number };
}
export type NumberSet = ReturnType<typeof numberSet>;
