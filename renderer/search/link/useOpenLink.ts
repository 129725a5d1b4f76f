import { useClient } from '../../app/client.tsx';
import { say, sayError } from '../../app/notices.tsx';
import { NO_FILTERS, useView } from '../../app/view-state.tsx';
import type { Client } from '../../connection/connection.ts';
import { inThisLibrary, type RecordSearch } from './link-records.ts';
import { nameInLink, readSearchLink, type RecordFilter, type SearchLink } from './search-link.ts';

const KINDS: Record<RecordFilter, string> = {
  speakers: 'speaker',
  sources: 'source',
  tags: 'tag',
  collections: 'collection',
};
/** Records of one name that are looked at for just that name. */
const NAMESAKES = 20;

/** The records of this library that a link may mean. */
async function recordsFor(client: Client, { query }: SearchLink): Promise<RecordSearch> {
  const { speakers, sources, tags, collections, answers } = query.filters;
  // What is chosen is named in the facets, also where no quote has it.
  const both = answers ? [answers.by, answers.to] : [];
  const filters = {
    ...NO_FILTERS,
    speakers: [...new Set([...speakers, ...both])].slice(0, 1000),
    sources,
    tags,
    collections,
  };
  const { facets } = await client.quotes.find({
    query: { text: '', filters, order: 'newest' },
    limit: 0,
  });
  return {
    nameOf: (filter, id) => facets[filter].find((value) => value.id === id)?.label,
    byName: async (filter, name) => {
      const found = await client.search.jump({ text: name, limit: NAMESAKES });
      const isMeant = ({ kind, label }: (typeof found)[number]) =>
        kind === KINDS[filter] && nameInLink(label) === name;
      return found.find(isMeant)?.id ?? null;
    },
  };
}

/** @returns A function that opens the search of a link, or says why it cannot be opened. */
export function useOpenLink(): (text: string) => void {
  const client = useClient();
  const { show } = useView();
  const open = async (link: SearchLink) => {
    const { query, missing } = await inThisLibrary(link, await recordsFor(client, link));
    show({ place: { at: 'quotes' }, ...query });
    if (missing.length === 0) return;
    const told = missing.map((name) => `“${name}”`).join(', ');
    say(`Not in this library: ${told}.`);
  };
  return (text) => {
    const link = readSearchLink(text);
    if (link) void open(link).catch(sayError);
    else say('This link to Dixit cannot be read.');
  };
}
