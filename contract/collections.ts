import { z } from 'zod';
import { base } from './base.ts';
import { QuoteQuery } from './search.ts';
import { FilledLine, Id, Seen } from './shapes.ts';

export const Collection = z.object({
  id: Id,
  parentId: Id.nullable(),
  name: z.string(),
  /** How many quotes are in it; of a saved search `null` (see `counts`). */
  quotes: z.int().nullable(),
  /** A saved search has its quotes by being asked. */
  query: QuoteQuery.nullable(),
  /** A saved search that cannot be read any more: its `query` is an empty one then. */
  unreadable: z.boolean(),
});
export type Collection = z.infer<typeof Collection>;

/** What can be written of a collection. */
export const CollectionDraft = z.object({ name: FilledLine });
export type CollectionDraft = z.infer<typeof CollectionDraft>;

export const collections = {
  /** All, parents before children, in the order of the user. */
  list: base.output(z.array(Collection)),
  add: base
    .input(z.object({ name: FilledLine, parentId: Id.nullable().default(null) }))
    .output(z.object({ id: Id })),
  /** Saves a search as a collection that fills itself. */
  save: base
    .input(z.object({ name: FilledLine, query: QuoteQuery, parentId: Id.nullable().default(null) }))
    .output(z.object({ id: Id })),
  /** Makes a saved search another search. */
  research: base.input(z.object({ id: Id, query: QuoteQuery })).output(z.void()),
  /** How many quotes saved searches find now; those that are none are left out. */
  counts: base
    .input(z.object({ ids: z.array(Id).max(1000) }))
    .output(z.array(z.object({ id: Id, quotes: z.int() }))),
  rename: base.input(CollectionDraft.extend({ id: Id, seen: Seen.optional() })).output(z.void()),
  /** Puts a collection, with those in it, into another or at the top, before a sibling or last. */
  move: base
    .input(z.object({ id: Id, parentId: Id.nullable(), before: Id.nullable() }))
    .output(z.void()),
  /** Takes the collection and those in it away; the quotes stay. */
  remove: base.input(z.object({ id: Id })).output(z.void()),
  put: base.input(z.object({ id: Id, quoteIds: z.array(Id).min(1).max(100_000) })).output(z.void()),
  take: base
    .input(z.object({ id: Id, quoteIds: z.array(Id).min(1).max(100_000) }))
    .output(z.void()),
};
