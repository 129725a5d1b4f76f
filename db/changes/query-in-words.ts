import { QuoteQuery } from '../../contract/search.ts';

const ORDERS: Record<QuoteQuery['order'], string> = {
  best: 'best first',
  newest: 'last said first',
  added: 'last added first',
  speaker: 'by speaker',
  source: 'by source',
};

/** What filters are about, one value and several. */
const ABOUT = {
  speakers: ['speaker', 'speakers'],
  roles: ['role', 'roles'],
  sources: ['source', 'sources'],
  outlets: ['outlet', 'outlets'],
  kinds: ['kind', 'kinds'],
  languages: ['language', 'languages'],
  tags: ['tag', 'tags'],
  collections: ['collection', 'collections'],
  statuses: ['verification', 'verifications'],
} as const;

/** The part of a saved search that differs most from another: `“drone”, 2 speakers, from 2020`. */
export function queryInWords(stored: unknown): string {
  const { data } = QuoteQuery.safeParse(stored);
  if (!data) return 'a search that cannot be read any more';
  const { text, filters, order } = data;
  const { saidFrom, saidTo, answers } = filters;
  const parts = Object.entries(ABOUT).flatMap(([filter, [one, several]]) => {
    const { length } = filters[filter as keyof typeof ABOUT];
    return length === 0 ? [] : [`${length} ${length === 1 ? one : several}`];
  });
  return [
    text.trim() === '' ? 'all quotes' : `“${text.trim()}”`,
    ...parts,
    ...(saidFrom === null ? [] : [`from ${saidFrom}`]),
    ...(saidTo === null ? [] : [`to ${saidTo}`]),
    ...(answers === null ? [] : [answers.kind]),
    ORDERS[order],
  ].join(', ');
}
