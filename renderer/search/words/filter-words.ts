import type { QuoteFilters } from '../../../contract/search.ts';
import { dateInWords } from '../../parts/written/dates.ts';
import { KIND_WORDS } from '../../quotes/words.ts';
import { STATUSES } from '../../verification/status-words.ts';
import { languageInWords } from '../facets/language-words.ts';

/** Names of the records that filters name by id; `undefined` where one is not known. */
export interface FilterNames {
  speakers: (id: number) => string | undefined;
  sources: (id: number) => string | undefined;
  tags: (id: number) => string | undefined;
  collections: (id: number) => string | undefined;
}

/** A filter that can be set and dropped by itself; `said` has both its ends. */
export type FilterName = Exclude<keyof QuoteFilters, 'saidFrom' | 'saidTo'> | 'said';

/** One filter that is set, in words. */
export interface SetFilter {
  filter: FilterName;
  /** What it is about: "speaker", and of several values "speakers". */
  about: string;
  values: string[];
  /** What to set for it to be gone. */
  without: Partial<QuoteFilters>;
}

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

/** A value whose name is not known. */
const UNKNOWN = '…';

function saidInWords(from: string | null, to: string | null): string {
  if (from !== null && from === to) return dateInWords(from);
  if (from === null) return `to ${dateInWords(to ?? '')}`;
  return to === null ? `from ${dateInWords(from)}` : `${dateInWords(from)} – ${dateInWords(to)}`;
}

/** Every filter that is set, in words, in the order in which they stand beside the list. */
export function filtersInWords(filters: QuoteFilters, names: FilterNames): SetFilter[] {
  const { saidFrom, saidTo, answers } = filters;
  const record = (filter: keyof FilterNames) =>
    filters[filter].map((id) => names[filter](id) ?? UNKNOWN);
  const values: Record<keyof typeof ABOUT, string[]> = {
    speakers: record('speakers'),
    roles: filters.roles,
    sources: record('sources'),
    outlets: filters.outlets,
    kinds: filters.kinds.map((kind) => KIND_WORDS[kind]),
    languages: filters.languages.map(languageInWords),
    tags: record('tags'),
    collections: record('collections'),
    statuses: filters.statuses.map((status) => STATUSES[status].words),
  };
  const set = Object.entries(values).flatMap(([name, words]): SetFilter[] => {
    if (words.length === 0) return [];
    const filter = name as keyof typeof ABOUT;
    const about = ABOUT[filter][words.length === 1 ? 0 : 1];
    return [{ filter, about, values: words, without: { [filter]: [] } }];
  });
  if (saidFrom !== null || saidTo !== null) {
    const without = { saidFrom: null, saidTo: null };
    set.push({ filter: 'said', about: 'said', values: [saidInWords(saidFrom, saidTo)], without });
  }
  if (answers !== null) {
    const [by, to] = [names.speakers(answers.by), names.speakers(answers.to)];
    const words = `${by ?? UNKNOWN} ${answers.kind} ${to ?? UNKNOWN}`;
    set.push({ filter: 'answers', about: 'answer', values: [words], without: { answers: null } });
  }
  return set;
}

/** Values that are named one by one; of more only the number is told. */
const NAMED = 3;

/** `speaker “Sergei Lavrov”`, `speakers “A”, “B”`, `12 speakers`. */
export function filterInWords({ about, values }: SetFilter): string {
  if (values.length > NAMED) return `${values.length} ${about}`;
  return `${about} ${values.map((value) => `“${value}”`).join(', ')}`;
}

/** Longest name that is proposed for a search, in UTF-16 code units. */
const LONGEST_NAME = 80;

/** What a search may be called: its words and its filters, as many as fit into a line. */
export function searchInWords(text: string, filters: readonly SetFilter[]): string {
  const told = filters.map(({ about, values }) =>
    values.length > NAMED ? `${values.length} ${about}` : values.join(', '),
  );
  const parts = [text.trim().replace(/\s+/gu, ' '), ...told].filter((part) => part !== '');
  if (parts.length === 0) return 'All quotes';
  const whole = parts.join(' · ');
  return whole.length > LONGEST_NAME ? `${whole.slice(0, LONGEST_NAME - 1).trimEnd()}…` : whole;
}
