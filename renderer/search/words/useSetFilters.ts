import { skipToken, useQuery } from '@tanstack/react-query';
import { useApi } from '../../app/client.tsx';
import { useView } from '../../app/view-state.tsx';
import { useFind } from '../useFind.ts';
import { filtersInWords, type SetFilter } from './filter-words.ts';

/** The filters that are set in the present view, in words. */
export function useSetFilters(): SetFilter[] {
  const { query, filters } = useView();
  const { data } = useFind(query);
  const api = useApi();
  const { data: collections } = useQuery(api.collections.list.queryOptions());
  const nameOf = (id: number | undefined) =>
    api.speakers.get.queryOptions({ input: id === undefined ? skipToken : { id } });
  const { data: by } = useQuery(nameOf(filters.answers?.by));
  const { data: to } = useQuery(nameOf(filters.answers?.to));
  const labelled = (facet: 'speakers' | 'sources' | 'tags') => (id: number) =>
    data?.facets[facet].find((value) => value.id === id)?.label;
  const speaker = labelled('speakers');
  return filtersInWords(filters, {
    // Those who answer one another are in no facet.
    speakers: (id) => speaker(id) ?? [by, to].find((each) => each?.id === id)?.display,
    sources: labelled('sources'),
    tags: labelled('tags'),
    collections: (id) => collections?.find((each) => each.id === id)?.name,
  });
}
