import type { Hop } from '../../../../contract/quotes.ts';

/** Verbs that are offered; any other may be written. */
export const HOP_VERBS = ['said', 'told', 'reports', 'wrote', 'confirmed', 'claimed', 'recalled'];

/** What a chain of hearsay says in words. */
export interface Chain {
  /** Who published it: the paper, or else the title of the source. */
  outlet: string;
  hops: readonly Hop[];
  speakers: readonly string[];
  addressee: string | null;
}

/** Names in a sentence: "A", "A and B", "A, B and C". */
function listed(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? 'somebody';
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** The verb of a hop with the one who was told: "said", "told Reuters". */
function verbOf(verb: string | null, outer: string): string {
  return verb === 'told' ? `told ${outer}` : (verb ?? 'said');
}

/**
 * One sentence of who reports whom, from the source inwards: "Reuters reports that Yuri Ushakov
 * said that Donald Trump told Vladimir Putin this."
 */
export function hopSentence({ outlet, hops, speakers, addressee }: Chain): string {
  const links = hops.map(
    ({ name, verb }, index) => `${name} ${verbOf(verb, hops[index - 1]?.name ?? outlet)}`,
  );
  // One who told the paper says already where it stands.
  const first = hops[0]?.verb === 'told' ? [] : [`${outlet} reports`];
  const last = `${listed(speakers)} ${addressee === null ? 'said' : `told ${addressee}`} this.`;
  return [...first, ...links, last].join(' that ');
}

/** The same chain with one hop moved by some places; it stays where it is at the ends. */
export function moveHop<T>(hops: readonly T[], from: number, to: number): T[] {
  const hop = hops[from];
  if (hop === undefined || to < 0 || to >= hops.length) return [...hops];
  return hops.toSpliced(from, 1).toSpliced(to, 0, hop);
}
