import type { PageMetadata } from '../../contract/extraction.ts';

/** An author as a source has it. */
export type Author = PageMetadata['authors'][number];

/** Words that begin a family name. */
const PARTICLES = new Set(
  'af al ap bin da das de del della den der di do dos du el ibn la le ten ter van vom von y zu zum zur'.split(
    ' ',
  ),
);

const SUFFIX = /^(jr|sr|ii|iii|iv)\.?$/i;

/** Words of a name that is no person's. */
const OF_A_BODY =
  /\b(agency|associated|board|bureau|centre|center|correspondents?|desk|editors?|editorial|foundation|group|inc|institute|ltd|media|ministry|news|newsroom|office|press|reporters?|reuters|service|staff|team|times|university|wires?)\b/i;

/**
 * Authors as a page names them: "By Jane van der Berg and John Roe", "Doe, Jane", "AFP".
 *
 * @param container - Newspaper or site, which is often given as its own author.
 */
export function parseAuthors(text: string, container: string | null): Author[] {
  const line = text.trim().replace(/^by:?\s+/i, '');
  return line
    .split(/\s*;\s*|\s+(?:and|und|et|y|и|та)\s+|\s+&\s+/)
    .flatMap(splitAtCommas)
    .map((name) => parseAuthor(name, container))
    .filter((author) => author !== null);
}

/** A single name; `null` if it is none (an address, say). */
export function parseAuthor(text: string, container: string | null): Author | null {
  const name = text.trim();
  if (name === '' || name.length > 200 || /@|https?:|\/\/|^www\./i.test(name)) return null;
  if (name.toLowerCase() === container?.toLowerCase() || OF_A_BODY.test(name))
    return { literal: name };
  const [before, after, ...more] = name.split(/\s*,\s*/);
  if (before && after && more.length === 0 && !SUFFIX.test(after)) {
    return { family: before, given: after };
  }
  return splitName(name.replaceAll(',', ' ').split(/\s+/)) ?? { literal: name };
}

function splitName(words: readonly string[]): Author | null {
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? words.at(-1) : undefined;
  const parts = suffix === undefined ? words : words.slice(0, -1);
  if (parts.length < 2) return null;
  // A family name has particles before its last word, but never takes the first word of the name.
  let start = parts.length - 1;
  while (start > 1 && PARTICLES.has(parts[start - 1] ?? '')) start--;
  const family = [...parts.slice(start), ...(suffix === undefined ? [] : [suffix])].join(' ');
  return { family, given: parts.slice(0, start).join(' ') };
}

/** "Jane Doe, John Roe" are two; "Doe, Jane", "De la Cruz, Ana" and "John Roe, Jr." are one. */
function splitAtCommas(text: string): string[] {
  const parts = text.split(/\s*,\s*/).filter((part) => part !== '');
  const [first = '', second = ''] = parts;
  if (parts.length !== 2 || !first.includes(' ')) return parts.length > 2 ? parts : [text];
  // A given name alone, or what belongs to the name before it.
  const isOne = SUFFIX.test(second) || (/^\p{Lu}\p{Ll}+$/u.test(second) && !OF_A_BODY.test(second));
  return isOne ? [text] : parts;
}
