import { randomNumbers } from '../../support/fill-library.ts';

/** Different words; the next is the rarer the later it stands (Zipf). */
const VOCABULARY = 60_000;
const LETTERS = 'etaoinshrdlucmfwypvbgkjqxz';

/** Words by their frequency, as in a text. */
function wordPicker(random: () => number): () => string {
  const words = Array.from({ length: VOCABULARY }, (_, rank) => {
    const length = Math.min(11, 2 + Math.floor(Math.log2(rank + 2) * (0.4 + random() * 0.4)));
    return Array.from({ length }, () => LETTERS[Math.floor(random() ** 2 * 26)]).join('');
  });
  const sums = new Float64Array(VOCABULARY);
  let sum = 0;
  for (let rank = 0; rank < VOCABULARY; rank++) sums[rank] = sum += 1 / (rank + 2.7);
  return () => {
    const wanted = random() * sum;
    let [low, high] = [0, VOCABULARY - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return words[low] ?? '';
  };
}

/**
 * A CSV of made-up quotes of 25 words on average, in pieces: one speaker of a twentieth as many, one
 * source of a tenth as many each. The same for the same number.
 */
export function* madeCsv(quotes: number): Generator<string> {
  const random = randomNumbers(1);
  const word = wordPicker(random);
  const words = (count: number) => Array.from({ length: count }, word).join(' ');
  const [speakers, sources] = [Math.max(10, quotes / 20), Math.max(10, quotes / 10)];
  const names = Array.from({ length: speakers }, (_, i) => `${word()} ${word()}${i}`);
  const rows = Array.from({ length: sources }, (_, i) => {
    const day = String(1 + (i % 28)).padStart(2, '0');
    return `"${words(7)}",Outlet ${i % 300},20${10 + (i % 16)}-0${1 + (i % 9)}-${day},https://example.org/${i}`;
  });
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  yield 'quote,speaker,source,outlet,published,url,page,tags\r\n';
  let piece = '';
  for (let i = 0; i < quotes; i++) {
    const tag = random() < 0.2 ? `tag ${i % 50}` : '';
    const text = words(10 + Math.floor(random() * 31));
    piece += `"${text}",${pick(names)},${pick(rows)},${1 + (i % 30)},${tag}\r\n`;
    if (piece.length < 500_000) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}
