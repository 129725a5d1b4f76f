import { IconX } from '@tabler/icons-react';
import { skipToken, useQuery } from '@tanstack/react-query';
import type { Facets, QuoteFilters } from '../../contract/search.ts';
import { useApi } from '../app/client.tsx';
import { countFilters, NO_FILTERS, useView } from '../app/view-state.tsx';
import { dateInWords } from '../parts/written/dates.ts';
import { KIND_WORDS } from '../quotes/words.ts';
import { STATUSES } from '../verification/status-words.ts';
import classes from './Search.module.css';
import { useFind } from './useFind.ts';

/** One filter that is set: what it says, and the filters without it. */
export interface Chip {
  key: string;
  about: string;
  label: string;
  without: Partial<QuoteFilters>;
}

function range(from: string | null, to: string | null): string {
  if (from !== null && from === to) return dateInWords(from);
  if (from === null) return `to ${dateInWords(to ?? '')}`;
  return to === null ? `from ${dateInWords(from)}` : `${dateInWords(from)} – ${dateInWords(to)}`;
}

/** Every filter that is set, in words. */
export function chipsOf(
  filters: QuoteFilters,
  facets: Facets | undefined,
  collections: { id: number; name: string }[],
  /** Who answers whom, by name; `null` until both are known. */
  exchange: { by: string; to: string } | null = null,
): Chip[] {
  const record = (field: 'speakers' | 'sources' | 'tags', about: string): Chip[] =>
    filters[field].map((id) => ({
      key: `${field}-${id}`,
      about,
      label: facets?.[field].find((value) => value.id === id)?.label ?? '…',
      without: { [field]: filters[field].filter((other) => other !== id) },
    }));
  const { saidFrom, saidTo, answers } = filters;
  return [
    ...record('speakers', 'Speaker'),
    ...record('sources', 'Source'),
    ...filters.kinds.map((kind) => ({
      key: kind,
      about: 'Kind',
      label: KIND_WORDS[kind],
      without: { kinds: filters.kinds.filter((other) => other !== kind) },
    })),
    ...filters.statuses.map((status) => ({
      key: status,
      about: 'Verification',
      label: STATUSES[status].words,
      without: { statuses: filters.statuses.filter((other) => other !== status) },
    })),
    ...record('tags', 'Tag'),
    ...filters.collections.map((id) => ({
      key: `collection-${id}`,
      about: 'Collection',
      label: collections.find((collection) => collection.id === id)?.name ?? '…',
      without: { collections: filters.collections.filter((other) => other !== id) },
    })),
    ...(saidFrom === null && saidTo === null
      ? []
      : [
          {
            key: 'said',
            about: 'Said',
            label: range(saidFrom, saidTo),
            without: { saidFrom: null, saidTo: null },
          },
        ]),
    ...(answers === null
      ? []
      : [
          {
            key: 'answers',
            about: 'Answer',
            label: exchange ? `${exchange.by} ${answers.kind} ${exchange.to}` : '…',
            without: { answers: null },
          },
        ]),
  ];
}

/** The filters that are set, of the present view. */
export function useChips(): Chip[] {
  const { query, filters } = useView();
  const { data } = useFind(query);
  const api = useApi();
  const { data: collections = [] } = useQuery(api.collections.list.queryOptions());
  const nameOf = (id: number | undefined) =>
    api.speakers.get.queryOptions({ input: id === undefined ? skipToken : { id } });
  const { data: by } = useQuery(nameOf(filters.answers?.by));
  const { data: to } = useQuery(nameOf(filters.answers?.to));
  const exchange = by && to ? { by: by.display, to: to.display } : null;
  return chipsOf(filters, data?.facets, collections, exchange);
}

/** The filters that are set; each can be taken away. */
export function ActiveFilters() {
  const { filters, filter } = useView();
  const chips = useChips();
  if (countFilters(filters) === 0) return null;
  return (
    <ul className={classes['chips']} aria-label="Filters that are set">
      {chips.map(({ key, about, label, without }) => (
        <li key={key}>
          <button type="button" className={classes['chip']} onClick={() => filter(without)}>
            <span className="visually-hidden">Remove the filter </span>
            <span className={classes['about']}>{about}</span>
            <bdi className={classes['value']}>{label}</bdi>
            <IconX size={12} aria-hidden />
          </button>
        </li>
      ))}
      <li>
        <button type="button" className={classes['clear']} onClick={() => filter(NO_FILTERS)}>
          Clear all
        </button>
      </li>
    </ul>
  );
}
