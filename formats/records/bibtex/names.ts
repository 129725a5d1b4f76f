import type { CslName } from '../../../contract/csl.ts';
import { texText } from './tex-text.ts';

/** Parts of a text that a separator parts outside of braces. */
function partsOf(tex: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < tex.length; at++) {
    const sign = tex[at];
    if (sign === '{') depth++;
    else if (sign === '}') depth--;
    if (depth !== 0) continue;
    separator.lastIndex = at;
    if (!separator.test(tex)) continue;
    parts.push(tex.slice(from, at));
    from = separator.lastIndex;
    at = from - 1;
  }
  return [...parts, tex.slice(from)].map((part) => part.trim()).filter((part) => part !== '');
}

/** Whether a word is a particle by its case: one in braces has none, a special sign has that of its letter. */
function isParticle(word: string): boolean {
  if (word.startsWith('{') && !word.startsWith('{\\')) return false;
  return /^[^\p{L}]*\p{Ll}/u.test(texText(word));
}

const wordsOf = (tex: string) => partsOf(tex, /[ ~]/y);
const joined = (words: readonly string[]) => texText(words.join(' '));

/** `von Last` as particles and family name. */
function lastName(words: readonly string[]): CslName {
  const last = words.findLastIndex((word, index) => index < words.length - 1 && isParticle(word));
  const from = words.length > 1 && isParticle(words[0] ?? '') ? last + 1 : 0;
  return {
    ...(from > 0 && { 'non-dropping-particle': joined(words.slice(0, from)) }),
    family: joined(words.slice(from)),
  };
}

/** `First von Last`; without small letters the last word alone is the family name. */
function plainName(tex: string): CslName {
  const words = wordsOf(tex);
  const first = words.findIndex((word, index) => index < words.length - 1 && isParticle(word));
  const from = first < 0 ? words.length - 1 : first;
  const given = joined(words.slice(0, from));
  const family = lastName(words.slice(from));
  // Of a name in one piece it cannot be told whether it is that of a person.
  if (given === '' && words.length === 1) return { literal: family.family ?? '' };
  return { ...family, ...(given !== '' && { given }) };
}

/** Biber's form: `family=Berg, given=Jan, prefix=van`. */
function keyedName(parts: readonly string[]): CslName {
  const said = new Map(
    parts.map((part) => {
      const [name = '', ...value] = part.split('=');
      return [name.trim().toLowerCase(), texText(value.join('='))] as const;
    }),
  );
  const { family = '', given = '', prefix = '', suffix = '' } = Object.fromEntries(said);
  return {
    family,
    ...(given !== '' && { given }),
    ...(prefix !== '' && { 'non-dropping-particle': prefix }),
    ...(suffix !== '' && { suffix }),
  };
}

const isBraced = (tex: string) =>
  /^\{[^\\]/.test(tex) && partsOf(tex, / /y).length === 1 && tex.endsWith('}');

function readName(tex: string): CslName {
  if (isBraced(tex)) return { literal: texText(tex) };
  const parts = partsOf(tex, /,/y);
  if (/^(?:family|given|prefix|suffix)\s*=/i.test(tex)) return keyedName(parts);
  const [last = '', ...others] = parts;
  if (others.length === 0) return plainName(last);
  const suffix = others.length > 1 ? texText(others[0] ?? '') : '';
  const given = texText(others.slice(others.length > 1 ? 1 : 0).join(' '));
  return {
    ...lastName(wordsOf(last)),
    ...(given !== '' && { given }),
    ...(suffix !== '' && { suffix }),
  };
}

/** Names of a name list of BibTeX (its manual, § 11.2); `others` is nobody. */
export function readNames(tex: string | undefined): CslName[] {
  return partsOf((tex ?? '').replace(/\s+/g, ' '), / and /iy)
    .filter((name) => !/^(?:others|and)$/i.test(name))
    .map(readName)
    .filter((name) => (name.family ?? name.literal ?? '') !== '');
}
