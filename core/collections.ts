import { implement } from '@orpc/server';
import { contract } from '../contract/index.ts';
import { type QuoteFilters, QuoteQuery } from '../contract/search.ts';
import { readRealDate } from '../contract/written-date.ts';
import type { Catalogue } from '../db/catalogue.ts';
import { type Json, parsed } from '../db/record.ts';
import { dated } from './dated-query.ts';
import { found, notFound, refused } from './refusals.ts';
import { turn } from './search/turn.ts';
import { refuseStale } from './stale.ts';

const isDate = (written: string | null) => written === null || 'edtf' in readRealDate(written);

/** A saved search; `null` where what is stored cannot be read any more. */
function readQuery(stored: Json<unknown>): QuoteQuery | null {
  const { data } = QuoteQuery.safeParse(parsed(stored));
  return data && isDate(data.filters.saidFrom) && isDate(data.filters.saidTo) ? data : null;
}

/**
 * Lets the saved searches name another record where they name one that is merged into it. Part of
 * the step that merges them.
 */
export function renameInSearches(
  catalogue: Catalogue,
  filter: 'speakers' | 'tags',
  from: number,
  into: number,
): void {
  const renamed = (id: number) => (id === from ? into : id);
  for (const { id, query: stored } of catalogue.collections.searches()) {
    const query = readQuery(stored);
    if (!query) continue;
    const { answers, ...filters } = query.filters;
    const isAnswer = filter === 'speakers' && answers !== null;
    const named = isAnswer ? [...filters.speakers, answers.by, answers.to] : filters[filter];
    if (!named.includes(from)) continue;
    const after: QuoteFilters = {
      ...filters,
      [filter]: [...new Set(filters[filter].map(renamed))],
      answers: isAnswer
        ? { ...answers, by: renamed(answers.by), to: renamed(answers.to) }
        : answers,
    };
    catalogue.collections.setQuery(id, JSON.stringify({ ...query, filters: after }));
  }
}

/** What can be asked about collections. */
export function collectionProcedures(catalogue: Catalogue) {
  const { collections } = implement(contract);
  const nameOf = (id: number) => found(catalogue.collections.name(id), 'collection');
  const { write } = catalogue.steps;
  const isSearch = (id: number) => catalogue.collections.query(id) !== null;
  const refuseInside = (parentId: number | null) => {
    if (parentId === null) return;
    nameOf(parentId);
    if (isSearch(parentId)) throw refused('parentId', 'A saved search holds no collections.');
  };
  const refuseSearch = (id: number) => {
    if (isSearch(id)) throw refused('id', 'A saved search fills itself: change what it asks.');
  };
  const add = (name: string, parentId: number | null, query: QuoteQuery | null) => {
    refuseInside(parentId);
    const uuid = catalogue.newUuid();
    return write(query ? `Save search “${name}”` : `Add collection “${name}”`, () => ({
      id: catalogue.collections.insert({
        uuid,
        parentId,
        name,
        query: query && JSON.stringify(query),
      }),
    }));
  };
  return {
    list: collections.list.handler(() =>
      catalogue.collections.list().map(({ query: stored, ...collection }) => {
        if (stored === null) return { ...collection, query: null, unreadable: false };
        const query = readQuery(stored);
        return { ...collection, query: query ?? QuoteQuery.parse({}), unreadable: query === null };
      }),
    ),
    add: collections.add.handler(({ input: { name, parentId } }) => add(name, parentId, null)),
    save: collections.save.handler(({ input: { name, query, parentId } }) => {
      // Refuses a date that is none.
      dated(query);
      return add(name, parentId, query);
    }),
    research: collections.research.handler(({ input: { id, query } }) => {
      const name = nameOf(id);
      if (!isSearch(id)) throw notFound('saved search');
      dated(query);
      write(`Change search “${name}”`, () =>
        catalogue.collections.setQuery(id, JSON.stringify(query)),
      );
    }),
    counts: collections.counts.handler(async ({ input: { ids }, signal }) => {
      const counts: { id: number; quotes: number }[] = [];
      for (const id of ids) {
        // Many searches take a while, and a list that is looked at comes first.
        await turn(signal);
        const stored = catalogue.collections.query(id);
        const query = stored === null ? null : readQuery(stored);
        if (query) counts.push({ id, quotes: catalogue.search.total(dated(query)) });
      }
      return counts;
    }),
    rename: collections.rename.handler(({ input: { id, name, seen } }) => {
      refuseStale({ name: nameOf(id) }, { name }, seen);
      write(`Rename collection “${name}”`, () => catalogue.collections.rename(id, name));
    }),
    move: collections.move.handler(({ input: { id, parentId, before } }) => {
      const name = nameOf(id);
      refuseInside(parentId);
      if (parentId !== null && catalogue.collections.above(parentId).includes(id)) {
        throw refused('parentId', 'A collection cannot be put into itself.');
      }
      const others = catalogue.collections.siblings(parentId).filter((other) => other !== id);
      const at = before === null ? others.length : others.indexOf(before);
      if (at < 0) throw notFound('collection');
      write(`Move collection “${name}”`, () =>
        catalogue.collections.arrange(parentId, others.toSpliced(at, 0, id)),
      );
    }),
    remove: collections.remove.handler(({ input: { id } }) => {
      write(`Delete collection “${nameOf(id)}”`, () => catalogue.collections.remove(id));
    }),
    put: collections.put.handler(({ input: { id, quoteIds } }) => {
      refuseSearch(id);
      write(`Put into “${nameOf(id)}”`, () => catalogue.collections.put(id, quoteIds));
    }),
    take: collections.take.handler(({ input: { id, quoteIds } }) => {
      write(`Take out of “${nameOf(id)}”`, () => catalogue.collections.take(id, quoteIds));
    }),
  };
}
