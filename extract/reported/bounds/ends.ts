import { isFinite } from '../../languages/en/clauses/cue.ts';
import { chunkOver } from '../../languages/en/clauses/phrases.ts';
import type { Reading } from '../../text/reading.ts';
import type { Cue } from '../cues/cue.ts';
import { openingOf } from './behind.ts';
import { signOf } from './sign.ts';
import { sign } from '../model/linear.ts';

/** No more ends than this are looked at; longer sentences end what they report at their own end. */
const most = 40;

/** Where what a cue reports may end (exclusive), given where it begins. */
export function endsOf(reading: Reading, start: number, end: number): number[] {
  const { items } = reading;
  const ends: number[] = [];
  for (let to = start + 1; to < end && ends.length < most; to++) {
    const item = items[to];
    const last = items[to - 1];
    if (!item || !last) break;
    if (last.part === 'PUNCT' || /^(?:the|a|an|of|'s|to|and|or)$/.test(last.lower)) continue;
    const chunk = chunkOver(reading, to - 1);
    if (chunk && chunk.to > to) continue;
    if (
      item.part === 'PUNCT' ||
      last.part === 'QUOTE' ||
      chunk?.to === to ||
      /^(?:ADP|SCONJ|CCONJ|ADV)$/.test(item.part)
    )
      ends.push(to);
  }
  if (end > start) ends.push(end);
  return ends;
}

/** What has been met between the beginning and an end: counted once for all ends of a stretch. */
export interface Course {
  /** Verbs with a subject, commas and open brackets before each item from the beginning on. */
  verbs: readonly number[];
  commas: readonly number[];
  open: readonly number[];
}

/** Walks from the beginning of a stretch to the end of its sentence. */
export function courseOf({ items }: Reading, start: number, end: number): Course {
  const verbs = [0];
  const commas = [0];
  const open = [0];
  for (let at = start; at < end; at++) {
    const text = items[at]?.text ?? '';
    verbs.push((verbs.at(-1) ?? 0) + (isFinite(items, at) ? 1 : 0));
    commas.push((commas.at(-1) ?? 0) + (text === ',' ? 1 : 0));
    open.push((open.at(-1) ?? 0) + (/^[([]$/.test(text) ? 1 : /^[)\]]$/.test(text) ? -1 : 0));
  }
  return { verbs, commas, open };
}

function lengthOf(words: number): string {
  if (words < 4) return String(words);
  return words < 7 ? '4-6' : words < 12 ? '7-11' : words < 20 ? '12-19' : '20+';
}

/** The signs that tell whether a stretch ends before the item `to`. */
export function endSigns(
  reading: Reading,
  cue: Cue,
  start: number,
  to: number,
  { verbs, commas, open }: Course,
): number[] {
  const { items } = reading;
  const { end, stem, part } = cue;
  const opening = openingOf(reading, start, end);
  const next = signOf(items, to, end);
  const behind = signOf(items, to + 1, end);
  const last = signOf(items, to - 1, end);
  const offset = to - start;
  const whole = (verbs[offset] ?? 0) > 0 ? 'clause' : 'phrase';
  const length = lengthOf(offset);
  const rest = lengthOf(end - to);
  const comma = Math.min(commas[offset] ?? 0, 2);
  const closes = (open[offset] ?? 0) > 0 ? 'in brackets' : '';
  const left = (verbs[end - start] ?? 0) - (verbs[offset] ?? 0) > 0 ? 'verb left' : 'no verb left';
  return [
    sign`next ${next}`,
    sign`opens ${opening} next ${next}`,
    sign`${whole} next ${next}`,
    sign`${whole} next ${next} ${behind}`,
    sign`${whole} next ${next} ${behind} ${signOf(items, to + 2, end)}`,
    sign`opens ${opening} ${whole} next ${next} ${left}`,
    sign`last ${last} next ${next}`,
    sign`${opening} length ${length}`,
    sign`${opening} ${whole} rest ${rest}`,
    sign`comma ${comma} next ${next}`,
    sign`${stem} ${part} next ${next}`,
    sign`${stem} ${part} ${whole}`,
    sign`${part} opens ${opening} next ${next}`,
    sign`${closes} next ${next}`,
    sign`${left} next ${next} ${behind}`,
    sign`${opening} ${last === 'VERB' ? 'last VERB' : ''}`,
  ];
}
