import type { CslName } from '../../contract/csl.ts';
import { escapeTex } from './tex.ts';

/** A part of a name; braces keep an "and" or a comma in it from parting names. */
function part(text: string | undefined): string {
  const escaped = escapeTex(text ?? '').trim();
  return /\band\b|,/i.test(escaped) ? `{${escaped}}` : escaped;
}

/** A family name that begins with small letters as BibTeX takes them for particles: `van Dam`. */
function familyPart(family: string | undefined): string {
  const escaped = part(family);
  return /^\p{Ll}.* /u.test(escaped) && !escaped.startsWith('{') ? `{${escaped}}` : escaped;
}

function nameTex(name: CslName): string {
  if (name.literal) return `{${escapeTex(name.literal).trim()}}`;
  const particles = [name['dropping-particle'], name['non-dropping-particle']];
  const last = [...particles.map(part), familyPart(name.family)].filter(Boolean).join(' ');
  if (last === '') return part(name.given) === '' ? '' : `{${escapeTex(name.given ?? '').trim()}}`;
  if (part(name.given) === '') return `{${escapeTex(name.family ?? '').trim()}}`;
  return [last, part(name.suffix), part(name.given)].filter(Boolean).join(', ');
}

/** Names as a name list; empty where there is none. */
export function namesTex(names: readonly CslName[] | undefined): string {
  return (names ?? [])
    .map(nameTex)
    .filter((name) => name !== '' && name !== '{}')
    .join(' and ');
}
