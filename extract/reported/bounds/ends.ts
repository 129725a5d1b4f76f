import { isFinite } from '../../languages/en/clauses/cue.ts';
import { chunkOver } from '../../languages/en/clauses/phrases.ts';
import type { Item, Reading } from '../../text/reading.ts';
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

const pastForms = /^(?:had|was|were|did|said|made|told|went|took|gave|got)$/;

/** How a verb is formed, as far as it tells whether two go together: "urged … and tried". */
function formOf(verb: string): string {
  return pastForms.test(verb) ? 'ed' : (/(?:ing|ed|s)$/.exec(verb)?.[0] ?? '');
}

/** How far behind an end is looked, in items. */
const glance = 6;

/** The first item from `at` on that is none of those that `passes` takes. */
function past(
  { items }: Reading,
  at: number,
  limit: number,
  passes: (item: Item) => boolean,
): number {
  let next = at;
  for (let item = items[next]; item && next < limit && passes(item); item = items[next]) next++;
  return next;
}

const joins = (item: Item): boolean => /^(?:,|and|but|or|then|also|—|–|-)$/.test(item.lower);
const isAdverb = (item: Item): boolean => item.part === 'ADV';

/** What goes on behind an end: a clause of its own, another verb of whoever told, or something else. */
function goesOn(reading: Reading, cue: Cue, to: number): string {
  const { items } = reading;
  const limit = Math.min(cue.end, to + glance);
  const at = past(reading, past(reading, to, limit, joins), limit, isAdverb);
  const chunk = chunkOver(reading, at);
  if (at === to) return chunk?.kind ?? '';
  if (chunk?.from === at) {
    const verb = past(reading, chunk.to, Math.min(cue.end, chunk.to + glance), isAdverb);
    return `${chunk.kind} ${isFinite(items, verb) ? 'does' : ''}`;
  }
  const item = items[at];
  if (item?.part !== 'VERB' && item?.part !== 'AUX') return item?.part ?? 'END';
  const form = formOf(item.lower);
  return `verb ${form === formOf(items[cue.at]?.lower ?? '') ? 'alike' : 'other'} ${form}`;
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
  const on = goesOn(reading, cue, to);
  return [
    sign`on ${on} next ${next}`,
    sign`on ${on} opens ${opening} ${whole}`,
    sign`on ${on} next ${next} comma ${comma}`,
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
