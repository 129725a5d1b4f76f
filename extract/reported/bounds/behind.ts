import { isFinite } from '../../languages/en/clauses/cue.ts';
import { chunkOver } from '../../languages/en/clauses/phrases.ts';
import type { Reading } from '../../text/reading.ts';
import { type Cue, cueKeyOf } from '../cues/cue.ts';
import { signOf } from './sign.ts';
import { sign } from '../model/linear.ts';

/** How far behind the cue what it reports may begin, in items. */
const reach = 14;

const openers =
  /^(?:that|to|whether|if|how|why|what|who|when|where|which|about|of|for|on|against|as|with|in|not)$/;

/** Items behind a cue where what it reports may begin; first `null` for "nowhere". */
export function startsBehind(reading: Reading, { at, part, end }: Cue): (number | null)[] {
  const { items } = reading;
  const starts: (number | null)[] = [null];
  const limit = Math.min(end, at + (part === 'ADP' ? 3 * reach : reach));
  for (let next = at + 1; next < limit; next++) {
    const item = items[next];
    if (!item) break;
    const chunk = chunkOver(reading, next);
    const begins =
      next === at + 1 ||
      chunk?.from === next ||
      item.part === 'QUOTE' ||
      openers.test(item.lower) ||
      openers.test(items[next - 1]?.lower ?? '') ||
      /^[,:(—–]$/.test(items[next - 1]?.text ?? '');
    if (begins && item.part !== 'PUNCT') starts.push(next);
  }
  return starts;
}

/** How a stretch that begins here begins: with "that", a clause, a thing. */
export function openingOf(reading: Reading, start: number, end: number): string {
  const { items } = reading;
  const sign = signOf(items, start, end);
  const chunk = chunkOver(reading, start);
  if (!chunk || chunk.from !== start) return sign;
  for (let next = chunk.to; next < Math.min(end, chunk.to + 5); next++) {
    if (isFinite(items, next)) return 'clause';
    if (/^[,;:—–]$/.test(items[next]?.text ?? '')) break;
  }
  return chunk.kind === 'time' ? 'time' : 'phrase';
}

/** The signs that tell whether what a cue reports begins at `start`. */
export function startSigns(reading: Reading, cue: Cue, start: number | null): number[] {
  const { items } = reading;
  const { at, part, end } = cue;
  const key = cueKeyOf(cue);
  if (start === null) {
    const next = signOf(items, at + 1, end);
    return [
      sign`none`,
      sign`none ${part}`,
      sign`none ${key}`,
      sign`none next ${next}`,
      sign`none ${key} next ${next}`,
      items[at - 1]?.text === ',' ? sign`none after comma` : sign``,
      at + 1 >= end ? sign`none at end` : sign``,
    ];
  }
  const steps = Math.min(start - at, 6);
  const opening = openingOf(reading, start, end);
  const before = signOf(items, start - 1, end);
  let between = '';
  for (let next = at + 1; next < start && next < at + 6; next++)
    between += `${signOf(items, next, end)} `;
  const commas = items.slice(at + 1, start).filter(({ text }) => text === ',').length;
  return [
    sign`steps ${steps}`,
    sign`opens ${opening}`,
    sign`${part} opens ${opening} ${steps === 1 ? 'next' : ''}`,
    sign`${key} opens ${opening}`,
    sign`${key} steps ${steps}`,
    sign`before ${steps === 1 ? 'cue' : before}`,
    sign`${key} before ${steps === 1 ? 'cue' : before}`,
    sign`${part} before ${steps === 1 ? 'cue' : before} opens ${opening}`,
    sign`between ${between}opens ${opening}`,
    sign`${part} between ${between}`,
    sign`commas ${Math.min(commas, 2)} opens ${opening}`,
    sign`sign ${signOf(items, start, end)} then ${signOf(items, start + 1, end)}`,
  ];
}
