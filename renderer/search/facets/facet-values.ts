import type { Facets } from '../../../contract/search.ts';

/** Values that are shown before "more". */
const FEW = 6;

/** One value of a facet; `count` is `null` where it was not asked for. */
export interface FacetChoice<T> {
  id: T;
  label: string;
  count: number | null;
}

/** What a look-up of values is held against: letters without case and accents. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

/**
 * The values of a facet on show, and how many there are beyond them.
 *
 * @param chosen - Values that are always shown.
 * @param first - Those of them that stand before the others.
 * @param zeros - Whether values that no quote has are shown too.
 * @param text - What is looked up among all; `null` where only the first are shown.
 * @param found - Values that fit the text by something else than their label.
 */
export function shownValues<T>(
  values: readonly FacetChoice<T>[],
  given: { chosen: T[]; first: T[]; zeros: boolean; text: string | null; found: T[] },
): { shown: FacetChoice<T>[]; more: number } {
  const { chosen, first, zeros, text, found } = given;
  const isChosen = ({ id }: FacetChoice<T>) => chosen.includes(id);
  const isFirst = ({ id }: FacetChoice<T>) => first.includes(id);
  const usual = values.filter((value) => zeros || value.count !== 0 || isChosen(value));
  const ordered = [...usual.filter(isFirst), ...usual.filter((value) => !isFirst(value))];
  const few = ordered.filter((value, index) => index < FEW || isChosen(value));
  const more = ordered.length - few.length;
  if (text === null) return { shown: few, more };
  const wanted = plain(text);
  const fits = ({ id, label }: FacetChoice<T>) =>
    plain(label).includes(wanted) || found.includes(id);
  return { shown: ordered.filter(fits), more };
}

/** Values with those that a look-up found besides, which nobody has counted. */
export function withFound<T>(
  values: readonly FacetChoice<T>[],
  found: readonly { id: T; label: string }[],
): FacetChoice<T>[] {
  const known = new Set(values.map(({ id }) => id));
  const added = found.filter(({ id }) => !known.has(id));
  return [...values, ...added.map(({ id, label }) => ({ id, label, count: null }))];
}

type Valued = { [K in Exclude<keyof Facets, 'years'>]: Facets[K][number] };
const NAMED_BY: { [K in keyof Valued]: (value: Valued[K]) => unknown } = {
  speakers: ({ id }) => id,
  sources: ({ id }) => id,
  tags: ({ id }) => id,
  collections: ({ id }) => id,
  roles: ({ value }) => value,
  outlets: ({ value }) => value,
  languages: ({ value }) => value,
  kinds: ({ kind }) => kind,
  statuses: ({ status }) => status,
};

function atZero<K extends keyof Valued>(
  facet: K,
  now: readonly Valued[K][],
  before: readonly Valued[K][],
): Valued[K][] {
  const nameOf = NAMED_BY[facet];
  const known = new Map(now.map((value) => [nameOf(value), value]));
  const stay = before.map((value) => known.get(nameOf(value)) ?? { ...value, count: 0 });
  const names = new Set(before.map(nameOf));
  return [...stay, ...now.filter((value) => !names.has(nameOf(value)))];
}

/**
 * The facets of a search that finds nothing: the values that were counted before stay where they
 * were, at zero, so that nothing jumps while somebody types.
 */
export function facetsAtZero(now: Facets, before: Facets): Facets {
  return {
    speakers: atZero('speakers', now.speakers, before.speakers),
    sources: atZero('sources', now.sources, before.sources),
    tags: atZero('tags', now.tags, before.tags),
    collections: atZero('collections', now.collections, before.collections),
    roles: atZero('roles', now.roles, before.roles),
    outlets: atZero('outlets', now.outlets, before.outlets),
    languages: atZero('languages', now.languages, before.languages),
    kinds: atZero('kinds', now.kinds, before.kinds),
    statuses: atZero('statuses', now.statuses, before.statuses),
    years: now.years.length > 0 ? now.years : before.years.map((each) => ({ ...each, count: 0 })),
  };
}
