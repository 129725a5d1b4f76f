import type { Chunk, Reading } from '../../../text/reading.ts';
import { namesBody } from '../words/people/people-nouns.ts';
import { beside } from './beside.ts';
import { isFinite } from './cue.ts';
import { participleSubject } from './participles.ts';
import { canSpeak } from './phrases.ts';

/** The verb to the left that shares its subject with a verb that has none at its side. */
function verbBefore(reading: Reading, verb: number, floor: number): number | null {
  for (let at = verb - 1; at >= floor; at--) if (isFinite(reading.items, at)) return at;
  return null;
}

/**
 * Finds the subject of a verb to its left.
 *
 * @param floor - First item that may be looked at.
 */
export function subjectOf(reading: Reading, verb: number, floor: number): Chunk | null {
  if (reading.items[verb]?.lower.endsWith('ing')) {
    const found = participleSubject(reading, verb, floor);
    if (found) return found;
  }
  let at: number | null = verb;
  let mute: Chunk | null = null;
  for (let steps = 0; at !== null && steps < 6; steps++) {
    const found: Chunk | null = isFinite(reading.items, at) ? beside(reading, at, floor) : null;
    // Of verbs that share a subject, one further off may name who speaks ("Lee said talks are near but warned").
    if (found && (steps === 0 || canSpeak(reading, found))) return found;
    mute ??= found;
    at = verbBefore(reading, at, floor);
  }
  return mute;
}

/** The subject of a verb, if it is somebody, or a body or writing, that can speak. */
export function speakingSubject(reading: Reading, verb: number, floor: number): Chunk | null {
  const found = subjectOf(reading, verb, floor);
  if (!found) return null;
  return canSpeak(reading, found) || namesBody(reading.items[found.head]?.lower ?? '')
    ? found
    : null;
}
