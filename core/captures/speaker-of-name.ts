import type { SpeakerDraft } from '../../contract/speakers.ts';
import type { AttributionBasis } from '../../contract/quote-shapes.ts';

const PRONOUN = /^(?:I|he|she|they|we|him|her|them|it|who|himself|herself|themselves)$/i;
const UNNAMED = /^(?:one|an?|some|several|many|two|three|four|five|another|other|the|sources?)\b/i;
const PARTICLE = /^(?:von|van|der|den|de|del|della|di|da|dos|du|la|le|al|el|bin|ibn|ter|zu)$/;
/** Words that bodies have in their names and persons do not. */
const BODY =
  /\b(?:ministry|department|committee|council|commission|agency|office|university|institute|association|party|campaign|government|administration|court|police|company|corporation|bank|union|group|foundation|news|times|post|press|house|kremlin|parliament|senate|congress)\b/i;

/** How a mention tells who it is: by name, by a pronoun, by an office, or not at all. */
export function basisOf(mention: string | null, speaker: string): AttributionBasis {
  if (mention === null) return 'inferred';
  if (PRONOUN.test(mention.trim())) return 'pronoun';
  const words = new Set(speaker.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  const named = mention
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => word.length > 2 && words.has(word));
  return named ? 'named' : 'office';
}

/**
 * A new speaker from a name as an article has it. A person's name is parted as CSL parts it; the
 * researcher can mend what is guessed wrong.
 */
export function speakerOfName(
  name: string,
): Pick<SpeakerDraft, 'display' | 'kind'> & Partial<SpeakerDraft> {
  const display = name.replace(/\s+/g, ' ').trim();
  const words = display.split(' ');
  if (UNNAMED.test(display) && !BODY.test(display)) return { display, kind: 'unnamed' };
  if (BODY.test(display)) return { display, kind: 'organisation' };
  if (words.length === 1) return { display, kind: 'organisation' };
  if (words.length > 5 || words.slice(1).some((word) => /^(?:and|of|for)$/.test(word))) {
    return { display, kind: 'group' };
  }
  const particlesFrom = words.findIndex((word, i) => i > 0 && PARTICLE.test(word));
  const familyFrom =
    words.findLastIndex((word, i) => i < words.length - 1 && PARTICLE.test(word)) + 1;
  const from = familyFrom > 0 ? familyFrom : words.length - 1;
  return {
    display,
    kind: 'person',
    given: words.slice(0, particlesFrom > 0 ? particlesFrom : from).join(' ') || null,
    particles: particlesFrom > 0 ? words.slice(particlesFrom, from).join(' ') : null,
    family: words.slice(from).join(' '),
  };
}
