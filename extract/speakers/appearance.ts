import { isVerb } from '../languages/en/clauses/cue.ts';
import type { Character } from '../names/cast.ts';
import type { Chunk, Reading } from '../text/reading.ts';
import { speechVerb } from '../languages/en/words/verbs/speech-verbs.ts';

/** What somebody does in a sentence. */
export type Role = 'speaker' | 'subject' | 'object' | 'owner' | 'elsewhere';

/** A place where a text speaks of somebody. */
export interface Appearance {
  character: Character;
  role: Role;
  /** By name, or taken up by another word. */
  named: boolean;
  /** Whether the phrase opens its sentence. */
  opens: boolean;
  item: number;
  sentence: number;
  paragraph: number;
}

/**
 * What a phrase does in its sentence.
 *
 * @param speaking - Phrases that name the speaker of a quotation.
 */
export function roleOf(reading: Reading, chunk: Chunk, speaking: ReadonlySet<Chunk>): Role {
  const { items } = reading;
  if (speaking.has(chunk)) return 'speaker';
  const before = items[chunk.from - 1];
  let at = chunk.to;
  while (items[at]?.part === 'ADV') at++;
  const after = items[at];
  if (before?.part === 'VERB' && speechVerb(before.lower) !== null && !isVerb(after))
    return chunk.kind === 'pronoun' && /^(?:him|her|them)$/.test(items[chunk.head]?.lower ?? '')
      ? 'object'
      : 'subject';
  if (before?.part === 'ADP' || before?.lower === 'to') return 'elsewhere';
  if (isVerb(after) || after?.text === ',' || /^(?:who|'s)$/.test(after?.lower ?? ''))
    return 'subject';
  return before?.part === 'VERB' ? 'object' : 'elsewhere';
}
