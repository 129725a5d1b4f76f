import { isFinite, isVerb } from '../clauses/cue.ts';
import { canSpeak } from '../clauses/phrases.ts';
import type { Chunk, Item, Reading } from '../../../text/reading.ts';
import { namesPeople } from '../words/people/people-nouns.ts';
import { isPlace } from '../words/names/places.ts';
import { speechVerb } from '../words/verbs/speech-verbs.ts';

/** Verbs by which somebody passes on that another said something; not those that doubt or ask it. */
const passing = new Set(
  `say tell report write add claim recall state note confirm reveal disclose announce inform assert allege maintain contend
  insist relate recount explain mention remember tweet acknowledge admit testify remark continue warn assure remind`
    .trim()
    .split(/\s+/),
);

/** Verbs that tell what somebody has in mind, which nobody has said aloud. */
const thought = new Set(
  `believe think feel hope fear figure reckon estimate guess suspect expect anticipate foresee fret muse wonder ponder
  remember hypothesize envision show find reason question relate plan`
    .trim()
    .split(/\s+/),
);

const unreal = /^(?:will|wo|would|shall|sha|should|may|might|can|ca|could|must|'ll|'d|to)$/;
const denies = /^(?:not|n't|never|neither|nor|no|hardly|cannot)$/;

/** A verb further from its subject is not looked at, in words. */
const reach = 80;

/** Whether "to" brings what is not done yet: not "close to Lee", "used to say", "was heard to say". */
function isGoal(items: readonly Item[], to: number): boolean {
  return isVerb(items[to + 1]) && !/^(?:used|heard|overheard)$/.test(items[to - 1]?.lower ?? '');
}

/** Whether nothing before a verb tells that it was not done, or not yet. */
function isReal(items: readonly Item[], from: number, verb: number): boolean {
  if (verb - from > reach) return false;
  // What is set between commas behind the subject is another's verb: "Lee, who would not wait, said".
  const aside = items.slice(from, verb).findLastIndex(({ text }) => text === ',');
  for (let at = from + aside + 1; at < verb; at++) {
    const lower = items[at]?.lower ?? '';
    if (denies.test(lower)) return false;
    if (unreal.test(lower) && (lower !== 'to' || isGoal(items, at))) return false;
  }
  return true;
}

/**
 * Whether a verb tells that its subject has said something, aloud and in fact: not "would say", "did
 * not say", "believes".
 */
export function saysInFact({ items }: Reading, subject: Chunk, verb: number): boolean {
  const word = items[verb]?.lower ?? '';
  if (/^(?:heard|learned|learnt)$/.test(word)) return items[verb + 1]?.lower === 'from';
  const base = items[verb]?.part === 'VERB' ? speechVerb(word) : null;
  return base !== null && !thought.has(base) && isReal(items, subject.to, verb);
}

/** Whether a verb passes on what a clause behind it tells, in fact: "Lee said", not "Lee denied". */
export function passesOn({ items }: Reading, subject: Chunk, verb: number): boolean {
  const base = items[verb]?.part === 'VERB' ? speechVerb(items[verb]?.lower ?? '') : null;
  if (base === null || !passing.has(base) || !isReal(items, subject.to, verb)) return false;
  if (/^(?:if|whether|unless)$/.test(items[subject.from - 1]?.lower ?? '')) return false;
  // "a confirmed report".
  if (items[verb - 1]?.part === 'DET') return false;
  return isFinite(items, verb) || items[verb]?.lower.endsWith('ing') === true;
}

/** Bodies that pass on what others say; writings that hold it ("a transcript") are none. */
const bodies =
  /^(?:agency|administration|ministry|office|government|campaign|court|newspaper|paper|magazine|network|outlet|station|media|press|police|committee|commission|department|company|group|union|website|site|embassy|military|party|service|kremlin|pentagon|television|tv|broadcaster|channel|radio|daily|weekly|tabloid|journal|firm|bank|airline|club|board|council|panel|association|foundation|university|school|hospital|army|navy)s?$/;

/** Whether a phrase names somebody, or a paper or body, who can pass on what another said. */
export function canPassOn(reading: Reading, chunk: Chunk): boolean {
  const word = reading.items[chunk.head]?.lower ?? '';
  if (chunk.kind === 'nominal') return namesPeople(word) || bodies.test(word);
  return chunk.kind !== 'time' && (canSpeak(reading, chunk) || isPlace(word));
}
