import type { Source } from '../../../contract/sources.ts';

type Author = Source['authors'][number];

/** An author as one line: "Given Family", or the name of an organisation. */
export function lineOf({ given, family, literal }: Author): string {
  return literal ?? [given, family].filter((part) => part !== null).join(' ');
}

/**
 * Reads an author from one line: "Family, Given", "Given Family", or an organisation.
 *
 * @param isOrganisation - Then the line is taken as it is.
 */
export function authorOf(line: string, isOrganisation: boolean): Author {
  const name = line.replaceAll(/\s+/gu, ' ').trim();
  if (isOrganisation) return { family: null, given: null, literal: name };
  const [family, given] = name.split(/\s*,\s*/u, 2);
  if (family && given) return { family, given, literal: null };
  const words = name.split(' ');
  const from = words.findIndex((word, index) => index > 0 && PARTICLE.test(word));
  const cut = from === -1 ? words.length - 1 : from;
  return {
    family: words.slice(cut).join(' '),
    given: words.slice(0, cut).join(' ') || null,
    literal: null,
  };
}

/** Words with which a family name may begin. */
const PARTICLE = /^(?:von|van|der|den|de|del|della|di|da|dos|du|la|le|al|el|bin|ibn|ter|zu)$/u;
