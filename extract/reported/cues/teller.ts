import { beside } from '../../languages/en/clauses/beside.ts';
import { isFinite } from '../../languages/en/clauses/cue.ts';
import { canSpeak, chunkOver } from '../../languages/en/clauses/phrases.ts';
import { subjectOf } from '../../languages/en/clauses/subject.ts';
import type { Chunk, Reading } from '../../text/reading.ts';
import { namesBody } from '../../languages/en/words/people/people-nouns.ts';
import type { Cue } from './cue.ts';

const closing = /^(?:,|—|–|--|;|:|\))$/;

/** "…, said Lee": the one behind the verb speaks where the clause begins with it and ends behind him. */
function inverted(reading: Reading, { at, sentence, end }: Cue): Chunk | null {
  const { items } = reading;
  const before = items[at - 1];
  const begins =
    at === sentence.from || before?.part === 'QUOTE' || closing.test(before?.text ?? '');
  const chunk = begins && at + 1 < end ? chunkOver(reading, at + 1) : null;
  if (!chunk || chunk.kind === 'time') return null;
  if (/^(?:it|him|them|me|us|that|this)$/.test(items[chunk.head]?.lower ?? '')) return null;
  const behind = items[chunk.to];
  const ends =
    chunk.to >= end ||
    !behind ||
    behind.part === 'QUOTE' ||
    behind.part === 'ADP' ||
    closing.test(behind.text) ||
    /^(?:when|as|who|while|after)$/.test(behind.lower);
  return ends ? chunk : null;
}

/** Whose report a noun tells of: "Lee's claim", "a claim by Lee", "Lee made the claim". */
function ofNoun(reading: Reading, { at, sentence }: Cue): Chunk | null {
  const { items } = reading;
  const chunk = chunkOver(reading, at);
  if (chunk?.owner) return chunk.owner;
  if (/^(?:by|from)$/.test(items[at + 1]?.lower ?? '')) return chunkOver(reading, at + 2);
  for (let verb = (chunk?.from ?? at) - 1; verb >= sentence.from; verb--)
    if (isFinite(items, verb)) return beside(reading, verb, sentence.from);
  return null;
}

/** "is said by Lee to": whom a passive names. */
function agent(reading: Reading, { at, end }: Cue): Chunk | null {
  for (let next = at + 1; next < Math.min(end, at + 5); next++)
    if (reading.items[next]?.lower === 'by') return chunkOver(reading, next + 1);
  return null;
}

/** Whether a verb is passive: "was told", "is expected". */
export function isPassive({ items }: Reading, at: number): boolean {
  let before = at - 1;
  while (items[before]?.part === 'ADV') before--;
  return (
    /^(?:is|are|was|were|be|been|being|'s|'re)$/.test(items[before]?.lower ?? '') &&
    !items[at]?.lower.endsWith('ing')
  );
}

/** "Lee's rebuke accused": whose it is speaks. */
function withOwner(reading: Reading, chunk: Chunk | null): Chunk | null {
  if (!chunk?.owner || canSpeak(reading, chunk)) return chunk;
  return namesBody(reading.items[chunk.head]?.lower ?? '') ? chunk : chunk.owner;
}

/** Whose words a cue reports, or `null` where the sentence names nobody. */
export function tellerOf(reading: Reading, cue: Cue): Chunk | null {
  return withOwner(reading, namedTeller(reading, cue));
}

function namedTeller(reading: Reading, cue: Cue): Chunk | null {
  const { at, sentence } = cue;
  if (cue.part === 'ADP') return chunkOver(reading, at + 2);
  if (cue.part === 'NOUN') return ofNoun(reading, cue);
  const behind = cue.part === 'VERB' ? inverted(reading, cue) : null;
  if (behind) return behind;
  if (cue.part === 'VERB' && isPassive(reading, at)) return agent(reading, cue);
  return subjectOf(reading, at, sentence.from);
}
