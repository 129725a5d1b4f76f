import type { TrashItem } from '../../contract/trash.ts';
import { inFigures } from '../parts/written/figures.ts';

type Noun = TrashItem['noun'];

/** Kinds of records in the trash, in words. */
export const NOUN_WORDS: Record<Noun, string> = {
  quote: 'Quote',
  speaker: 'Speaker',
  source: 'Source',
};

/** What goes with a record of each kind. */
const WITH: Record<Noun, string> = {
  quote: 'where they stand, their tags and their notes',
  speaker: 'their names and roles',
  source: 'their stored texts and reviews',
};

function listed(parts: readonly string[]): string {
  return parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

/** `2 quotes and 1 source`. */
export function countsInWords(counts: Record<Noun, number>): string {
  const nouns = (Object.keys(NOUN_WORDS) as Noun[]).filter((noun) => counts[noun] > 0);
  return listed(
    nouns.map((noun) => `${inFigures(counts[noun])} ${noun}${counts[noun] === 1 ? '' : 's'}`),
  );
}

/** What goes with the records that are counted: `where they stand, …`. */
export function companyInWords(counts: Record<Noun, number>): string {
  const nouns = (Object.keys(WITH) as Noun[]).filter((noun) => counts[noun] > 0);
  return listed(nouns.map((noun) => WITH[noun]));
}

/** How many there are of each kind. */
export function countsOf(items: readonly TrashItem[]): Record<Noun, number> {
  const counts = { quote: 0, speaker: 0, source: 0 };
  for (const { noun } of items) counts[noun]++;
  return counts;
}
