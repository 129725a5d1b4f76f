import type { AttributionBasis } from '../contract/quote-shapes.ts';
import type { SpeakerDraft } from '../contract/speakers.ts';
import { isPlace } from '../extract/languages/en/words/names/places.ts';

const PRONOUN = /^(?:I|he|she|they|we|him|her|them|it|who|himself|herself|themselves)$/i;
const UNNAMED = /^(?:one|an?|some|several|many|two|three|four|five|another|other|the|sources?)\b/i;
const PARTICLE = /^(?:von|van|der|den|de|del|della|di|da|dos|du|la|le|al|el|bin|ibn|ter|zu)$/;
/** Before a name, and no part of it. */
const TITLE =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|sen|senator|rep|gov|governor|president|minister|judge|justice|gen|general|col|colonel|lt|capt|captain|sgt|rev)\.?$/i;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
/** Words that bodies have in their names; some are family names too, behind a first name. */
const BODY =
  /\b(?:ministry|department|committee|council|commission|agency|office|university|institute|association|party|campaign|government|administration|court|police|company|corporation|bank|union|group|foundation|times|kremlin|parliament|senate|congress|reuters)\b/i;
/** A short name in capitals: NATO, EU, AP. */
const ACRONYM = /^\p{Lu}{2,6}$/u;

const wordsOf = (text: string) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u);

/** Whether a mention is a pronoun: whom it means is another in each place. */
export function isPronoun(mention: string): boolean {
  return PRONOUN.test(mention.trim());
}

/**
 * How a mention tells who it is: by name, by a pronoun, by an office, or not at all.
 *
 * @param forms - Every form of the speaker's name.
 */
export function basisOf(mention: string | null, forms: readonly string[]): AttributionBasis {
  if (mention === null) return 'inferred';
  if (isPronoun(mention)) return 'pronoun';
  const names = new Set(forms.flatMap(wordsOf));
  if (wordsOf(mention).some((word) => word.length > 1 && names.has(word))) return 'named';
  // "the minister", "its president"; what is written as a name is that of somebody else.
  return /^(?:The|An?|His|Her|Their|Its)\b|^\p{Ll}/u.test(mention) ? 'office' : 'inferred';
}

/** Names of one word: a body or a place, else a person known by it. */
function shortName(display: string): Pick<SpeakerDraft, 'kind' | 'family'> {
  const isBody = ACRONYM.test(display) || isPlace(display);
  return isBody ? { kind: 'organisation', family: null } : { kind: 'person', family: display };
}

/** A person's name in its parts, as CSL has them. */
function partsOf(words: readonly string[], suffix: string | null) {
  const firstParticle = words.findIndex((word, i) => i > 0 && PARTICLE.test(word));
  const lastParticle = words.findLastIndex(
    (word, i) => i < words.length - 1 && PARTICLE.test(word),
  );
  const familyFrom = firstParticle > 0 ? lastParticle + 1 : words.length - 1;
  const givenTo = firstParticle > 0 ? firstParticle : familyFrom;
  return {
    given: [...words.slice(0, givenTo), ...(suffix === null ? [] : [suffix])].join(' ') || null,
    particles: words.slice(givenTo, familyFrom).join(' ') || null,
    family: words.slice(familyFrom).join(' '),
  };
}

/**
 * A new speaker from a name as an article has it, or as it was typed. What is guessed wrong can be
 * mended; the name itself stays as it is, but for a title before it.
 */
export function speakerOfName(
  name: string,
): Pick<SpeakerDraft, 'display' | 'kind'> & Partial<SpeakerDraft> {
  const whole = name.replace(/\s+/g, ' ').trim();
  if (BODY.test(whole)) return { display: whole, kind: 'organisation' };
  if (UNNAMED.test(whole)) return { display: whole, kind: 'unnamed' };
  const all = whole.split(' ');
  const untitled = all.slice(all.findIndex((word) => !TITLE.test(word)));
  const words = TITLE.test(all.at(-1) ?? '') ? all : untitled;
  const display = words.join(' ');
  if (words.length === 1) return { display, ...shortName(display) };
  if (words.length > 5 || words.some((word) => /^(?:and|of|for)$/.test(word))) {
    return { display, kind: 'group' };
  }
  const suffix = SUFFIX.test(words.at(-1) ?? '') ? (words.at(-1) ?? null) : null;
  const named = suffix === null ? words : words.slice(0, -1);
  return { display, kind: 'person', ...partsOf(named, suffix) };
}
