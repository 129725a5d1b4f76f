import type { Chunk, Reading } from '../../../text/reading.ts';
import { beside } from './beside.ts';
import { isFinite } from './cue.ts';
import { canSpeak } from './phrases.ts';
import { subjectOf } from './subject.ts';

/** How far before a verb its clause is looked through, in items. */
const reach = 60;

/** Whether "Lee had leaned over and told" joins two verbs of one subject, and not of those around it. */
function joins(reading: Reading, verb: number, subject: Chunk): boolean {
  const { items } = reading;
  let and = verb - 1;
  while (items[and]?.part === 'ADV') and--;
  if (items[and]?.lower !== 'and' || items[and - 1]?.text === ',') return false;
  let first = subject.to;
  while (first < and && !isFinite(items, first)) first++;
  // "Lee said Marsh is late and called him" leaves open who called.
  const had = /^(?:had|has|have)$/.test(items[first]?.lower ?? '');
  return had || (first < and && items[subject.from - 1]?.text === ',');
}

/** The subject of a verb in its own clause, which the last "that" before it may begin; `null` where that is open. */
export function ownSubjectOf(reading: Reading, verb: number, from: number): Chunk | null {
  const floor = Math.max(from, verb - reach);
  const that = reading.items.slice(floor, verb).findLastIndex(({ lower }) => lower === 'that');
  const near = that < 0 ? null : beside(reading, verb, floor + that + 1);
  if (near && canSpeak(reading, near)) return near;
  // "was heard to say", "used to say": the subject stands before the verb that is inflected.
  const { items } = reading;
  const inflected =
    /^(?:heard|overheard|used)$/.test(items[verb - 2]?.lower ?? '') &&
    items[verb - 1]?.lower === 'to';
  const found = beside(reading, inflected ? verb - 2 : verb, floor);
  if (found) return found;
  const shared = subjectOf(reading, verb, floor);
  return shared && joins(reading, verb, shared) ? shared : null;
}
