import type { CitedSpeaker } from '../../contract/citations.ts';
import type { CslName } from '../../contract/csl.ts';

/** A name without case, accents and punctuation, for comparing. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether two given names can be the same: one is missing, shorter or an initial of the other. */
export function givenNamesAgree(one: string, other: string): boolean {
  const left = foldName(one).split(' ').filter(Boolean);
  const right = foldName(other).split(' ').filter(Boolean);
  const count = Math.min(left.length, right.length);
  return left.slice(0, count).every((name, index) => {
    const counterpart = right[index] ?? '';
    const isInitial = name.length === 1 || counterpart.length === 1;
    return isInitial ? name[0] === counterpart[0] : name === counterpart;
  });
}

function withParticles(author: CslName): string {
  const particles = [author['dropping-particle'], author['non-dropping-particle']];
  return [...particles, author.family].filter(Boolean).join(' ');
}

function isSamePerson(speaker: CitedSpeaker, author: CslName): boolean {
  const display = foldName(speaker.display);
  if (author.literal !== undefined) return display !== '' && display === foldName(author.literal);
  const families = new Set([author.family ?? '', withParticles(author)].map(foldName));
  const { family, given } = speaker;
  if (family !== null && foldName(family) !== '') {
    return families.has(foldName(family)) && givenNamesAgree(given ?? '', author.given ?? '');
  }
  const full = foldName(`${author.given ?? ''} ${withParticles(author)}`);
  return display !== '' && (families.has(display) || display === full);
}

/**
 * Whether a speaker is the author: family name and compatible given names for persons, the whole
 * name for organisations.
 */
export function isAuthor(speaker: CitedSpeaker, author: CslName): boolean {
  if (speaker.kind === 'unnamed') return false;
  if (speaker.kind === 'person') return isSamePerson(speaker, author);
  const plain = (name: string) => foldName(name).replace(/^the /, '');
  const literal = author.literal ?? author.family ?? '';
  return plain(literal) !== '' && plain(literal) === plain(speaker.display);
}
