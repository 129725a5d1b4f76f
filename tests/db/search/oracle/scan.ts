import type { Facets, QuoteFilters } from '../../../../contract/search.ts';
import type { FieldValue, QueryNode } from '../../../../query/parse.ts';
import { foldedWords } from '../../../../query/words/words.ts';
import type { Plain } from './records.ts';

type Words = Extract<FieldValue, { words: string[] }>;
type Sought = Pick<Words, 'words' | 'prefix' | 'names'>;

const begins = (word: string | undefined, wanted: string, prefix: boolean) =>
  prefix ? (word ?? '').startsWith(wanted) : word === wanted;

/** Whether the words stand in a row. */
const inRow = (there: readonly string[], { words, prefix }: Sought) =>
  there.some((_, at) =>
    words.every((wanted, i) => begins(there[at + i], wanted, prefix && i === words.length - 1)),
  );
/** Whether each of the words stands somewhere. */
const allThere = (there: readonly string[], { words, prefix }: Sought) =>
  words.every((wanted, i) =>
    there.some((word) => begins(word, wanted, prefix && i === words.length - 1)),
  );
const isNamed = (keys: ReadonlySet<string>, { names, prefix }: Sought) =>
  names.length > 0 &&
  names.every((each, i) => {
    const open = prefix && i === names.length - 1;
    return each.some((key) =>
      open ? key.length >= 3 && [...keys].some((known) => known.startsWith(key)) : keys.has(key),
    );
  });

function hasLabel(label: string, value: Words): boolean {
  const there = foldedWords(label).map(({ folded }) => folded);
  if (!value.exact) return allThere(there, value);
  return there.length === value.words.length && inRow(there, value);
}

/** What the library has beside its quotes. */
export interface Beside {
  collections: readonly { id: number; name: string; parentId: number | null }[];
}

function inCollection(quote: Plain, value: Words, { collections }: Beside): boolean {
  const isIn = (id: number | null): boolean => {
    const collection = collections.find((each) => each.id === id);
    if (!collection) return false;
    return hasLabel(collection.name, value) || isIn(collection.parentId);
  };
  return quote.collections.some((id) => isIn(id));
}

function hasValue(quote: Plain, field: string, value: FieldValue, beside: Beside): boolean {
  if ('from' in value) {
    const { from, to } = value;
    const { day } = quote;
    return day !== null && (from === null || day >= from) && (to === null || day <= to);
  }
  if ('of' in value) {
    if (field === 'kind') return quote.kind === value.of;
    if (field === 'mode') return quote.mode === value.of;
    if (field === 'status') return quote.status === value.of;
    if (field === 'has') return quote.has.has(value.of);
    const tag = quote.language?.toLowerCase();
    const wanted = value.of.toLowerCase();
    return tag === wanted || (tag?.startsWith(`${wanted}-`) ?? false);
  }
  if (field === 'speaker') {
    if (value.exact) return inRow(quote.speaker, value);
    return allThere(quote.speaker, value) || isNamed(quote.speakerKeys, value);
  }
  if (field === 'source') {
    return value.exact ? inRow(quote.source, value) : allThere(quote.source, value);
  }
  if (field === 'role') return quote.roles.some((role) => hasLabel(role, value));
  if (field === 'outlet') return quote.outlets.some((outlet) => hasLabel(outlet, value));
  if (field === 'tag') return quote.tags.some((tag) => hasLabel(tag, value));
  return inCollection(quote, value, beside);
}

/** Answers queries by looking at every quote. */
export function createOracle(quotes: readonly Plain[], beside: Beside) {
  const known = new Map<string, Set<number>>();
  /** Words and fields come again and again; each is looked for once. */
  const leaf = (node: QueryNode): Set<number> => {
    const key = JSON.stringify(node);
    let found = known.get(key);
    if (!found) {
      found = new Set(quotes.filter((quote) => holds(quote, node)).map(({ id }) => id));
      known.set(key, found);
    }
    return found;
  };
  const holds = (quote: Plain, node: QueryNode): boolean => {
    if (node.type === 'words') {
      const columns = [quote.wording, quote.speaker, quote.source, quote.note];
      return columns.some((there) => inRow(there, node)) || isNamed(quote.speakerKeys, node);
    }
    return (
      node.type === 'field' &&
      node.values.some((value) => hasValue(quote, node.field, value, beside))
    );
  };
  const finds = (id: number, node: QueryNode): boolean => {
    if (node.type === 'and') return node.of.every((part) => finds(id, part));
    if (node.type === 'or') return node.of.some((part) => finds(id, part));
    if (node.type === 'not') return !node.of.some((part) => finds(id, part));
    return leaf(node).has(id);
  };
  return {
    find: (node: QueryNode | null) => quotes.filter(({ id }) => node === null || finds(id, node)),
  };
}

type Facet =
  | 'speakers'
  | 'roles'
  | 'sources'
  | 'outlets'
  | 'kinds'
  | 'statuses'
  | 'languages'
  | 'tags'
  | 'collections';

/** The values of a quote by facet, as filters name them. */
const valuesOf = (quote: Plain): Record<Facet, readonly (string | number)[]> => ({
  speakers: quote.speakers,
  roles: quote.roles,
  sources: quote.sources,
  outlets: quote.outlets,
  kinds: [quote.kind],
  statuses: [quote.status],
  languages: [quote.language ?? ''],
  tags: quote.tagIds,
  collections: quote.collections,
});
const FACETS: readonly Facet[] = [
  'speakers',
  'roles',
  'sources',
  'outlets',
  'kinds',
  'statuses',
  'languages',
  'tags',
  'collections',
];

/** What passes the filters, and the counts of every facet under those of the others. */
export function filterPlain(found: readonly Plain[], filters: QuoteFilters) {
  const fails = (quote: Plain, facet: Facet) => {
    const wanted: readonly (string | number)[] = filters[facet];
    return wanted.length > 0 && !valuesOf(quote)[facet].some((value) => wanted.includes(value));
  };
  const ids = found.filter((quote) => !FACETS.some((facet) => fails(quote, facet)));
  const counts = FACETS.map((facet) => {
    const others = FACETS.filter((other) => other !== facet);
    const count = new Map<string | number, number>();
    for (const quote of found) {
      if (others.some((other) => fails(quote, other))) continue;
      for (const value of valuesOf(quote)[facet]) count.set(value, (count.get(value) ?? 0) + 1);
    }
    return [facet, count] as const;
  });
  return { ids: ids.map(({ id }) => id), counts: new Map(counts) };
}

/** The counts that a search answers with, by facet and value. */
export function answeredCounts(facets: Facets): Map<Facet, Map<string | number, number>> {
  const listed: Record<Facet, readonly { count: number }[]> = facets;
  return new Map(
    FACETS.map((facet) => [
      facet,
      new Map(
        listed[facet].map((value) => {
          const { id, value: text, kind, status } = value as never as Record<string, string>;
          return [(id ?? text ?? kind ?? status) as string | number, value.count];
        }),
      ),
    ]),
  );
}
