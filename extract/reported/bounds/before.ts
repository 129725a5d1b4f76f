import { isFinite } from '../../languages/en/clauses/cue.ts';
import { chunkOver, rootOf } from '../../languages/en/clauses/phrases.ts';
import type { Chunk, Reading } from '../../text/reading.ts';
import { type Cue, cueKeyOf } from '../cues/cue.ts';
import { isPassive } from '../cues/teller.ts';
import { signOf } from './sign.ts';
import { sign } from '../model/linear.ts';

/** How long a clause of saying may be in front of its cue, in items. */
const reach = 16;

const parting = /^(?:,|—|–|--|-|:|;)$/;

/** Where the helping verbs before a cue begin: "is expected", "has been seen". */
function helpersFrom({ items }: Reading, { at, sentence }: Cue): number {
  let from = at;
  while (from > sentence.from && /^(?:AUX|ADV|PART)$/.test(items[from - 1]?.part ?? '')) from--;
  return from;
}

/** Where what stands before a clause of saying may end, exclusive; first `null` for "nowhere". */
export function endsBefore(reading: Reading, cue: Cue, teller: Chunk | null): (number | null)[] {
  const { items } = reading;
  const { at, sentence, part } = cue;
  const ends: (number | null)[] = [null];
  for (let to = at; to > Math.max(sentence.from + 1, at - reach); to--) {
    const item = items[to];
    const last = items[to - 1];
    if (!item || last?.part === 'PUNCT') continue;
    const marked = item.part === 'PUNCT' && parting.test(item.text);
    // "It failed according to Lee" needs no comma.
    if (marked || last?.part === 'QUOTE' || (to === at && part === 'ADP')) ends.push(to);
  }
  // "which Lee says is wrong", "the plan is said to be wrong": what is told of stands before it.
  const clause = teller && teller.from < at ? teller.from : at;
  for (const to of [clause, helpersFrom(reading, cue)])
    if (to > sentence.from && items[to - 1]?.part !== 'PUNCT' && !ends.includes(to)) ends.push(to);
  return ends;
}

/**
 * The signs that tell whether what a cue reports stands before it and ends at `to`.
 *
 * @param more - Whether something that it reports stands behind it.
 */
export function endBeforeSigns(
  reading: Reading,
  cue: Cue,
  teller: Chunk | null,
  to: number | null,
  more: boolean,
): number[] {
  const { items } = reading;
  const { at, part, sentence, end } = cue;
  const key = cueKeyOf(cue);
  const behind = more ? 'more' : 'alone';
  const closes = at + 1 >= end ? 'at end' : '';
  const next = signOf(items, at + 1, end);
  if (to === null)
    return [
      sign`no`,
      sign`no ${behind}`,
      sign`no ${behind} ${part} next ${next}`,
      sign`no ${behind} ${key}`,
      sign`no ${part}`,
      sign`no ${key}`,
      sign`no next ${next}`,
      sign`no ${key} next ${next}`,
      sign`no ${closes}`,
    ];
  const first = items[to]?.part === 'PUNCT' ? to + 1 : to;
  const teller0 = teller && teller.from >= to ? teller.from - first : -1;
  const begins = first === at ? 'cue' : teller0 === 0 ? 'teller' : teller0 > 0 ? 'later' : 'other';
  const behindTeller = teller && teller.from >= to ? teller.to : at + 1;
  const rest = Math.max(at + 1, behindTeller);
  const after = signOf(items, rest, end);
  const said = Math.min(3, end - rest);
  let verbs = 0;
  for (let item = sentence.from; item < to; item++) if (isFinite(items, item)) verbs++;
  const clause = verbs > 0 ? 'clause' : 'phrase';
  const passive = part === 'VERB' && isPassive(reading, at) ? 'passive' : '';
  const mark = items[to]?.part === 'PUNCT' ? signOf(items, to, end) : 'none';
  return [
    sign`${passive} ${mark} begins ${begins}`,
    sign`${passive} ${key} ${mark}`,
    sign`${mark} last ${signOf(items, to - 1, end)} begins ${begins}`,
    sign`${mark} ${key} last ${signOf(items, to - 1, end)}`,
    sign`${mark} next ${next} ${passive}`,
    sign`${behind} begins ${begins} ${clause} ${mark}`,
    sign`${behind} ${part} begins ${begins} after ${after}`,
    sign`${behind} ${key} begins ${begins}`,
    sign`yes ${part}`,
    sign`yes ${key}`,
    sign`${part} begins ${begins} ${clause}`,
    sign`begins ${begins} after ${after}`,
    sign`begins ${begins} left ${said} ${clause}`,
    sign`${key} begins ${begins}`,
    sign`mark ${signOf(items, to, end)} begins ${begins}`,
    sign`last ${signOf(items, to - 1, end)}`,
    sign`steps ${Math.min(at - first, 6)} begins ${begins}`,
    sign`${key} after ${after}`,
    sign`first ${signOf(items, first, end)}`,
  ];
}

/** Where a stretch that ends at `to` may begin. */
export function startsBefore(reading: Reading, { sentence }: Cue, to: number): number[] {
  const { items } = reading;
  const last = chunkOver(reading, to - 1);
  const near = last ? rootOf(reading, last, sentence.from).from : to - 1;
  const starts = [sentence.from];
  for (let at = sentence.from + 1; at < to && starts.length < 16; at++) {
    const last = items[at - 1];
    const begins =
      /^[,:;—–(]$/.test(last?.text ?? '') ||
      /^(?:and|but|that|because)$/.test(last?.lower ?? '') ||
      (at === sentence.from + 1 && /^(?:ADV|CCONJ)$/.test(last?.part ?? ''));
    if (begins && items[at]?.part !== 'PUNCT') starts.push(at);
  }
  for (const at of [near, last?.from ?? near])
    if (at >= sentence.from && !starts.includes(at)) starts.push(at);
  return starts;
}

/** The signs that tell whether a stretch before its cue begins at `start`. */
export function startBeforeSigns(reading: Reading, cue: Cue, start: number, to: number): number[] {
  const { items } = reading;
  const { at, sentence, end } = cue;
  const last = chunkOver(reading, to - 1);
  const near = start >= to - 1 || last?.from === start ? 'near' : 'far';
  const mark = items[to]?.part === 'PUNCT' || items[to - 1]?.part === 'QUOTE' ? 'marked' : 'plain';
  const close = to === at || items[to]?.part === 'AUX' ? 'verb' : 'subject';
  const first = start === sentence.from ? 'BEGIN' : signOf(items, start - 1, end);
  let verbs = 0;
  for (let item = start; item < to; item++) if (isFinite(items, item)) verbs++;
  const clause = verbs > 0 ? 'clause' : 'phrase';
  return [
    sign`${near} ${mark} ${close}`,
    sign`${near} ${mark} ${close} ${clause}`,
    sign`${near} ${mark} ${cueKeyOf(cue)}`,
    sign`${near} ${mark} sign ${signOf(items, start, end)}`,
    sign`${mark} before ${first} ${clause}`,
    sign`${mark} before ${first} then ${signOf(items, start, end)} ${signOf(items, start + 1, end)}`,
    sign`${mark} ${first} verbs ${Math.min(verbs, 3)}`,
    sign`before ${first}`,
    sign`${clause} before ${first}`,
    sign`${clause} before ${first} sign ${signOf(items, start, end)}`,
    sign`before ${first} length ${Math.min(6, to - start)}`,
    sign`sign ${signOf(items, start, end)}`,
  ];
}
