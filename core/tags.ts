import { implement } from '@orpc/server';
import { contract } from '../contract/index.ts';
import type { Catalogue } from '../db/catalogue.ts';
import { renameInSearches } from './collections.ts';
import { found, notFound, refused } from './refusals.ts';
import { refuseStale } from './stale.ts';

/** Puts tags on quotes by name; a new name makes a tag. Part of the caller's step. */
export function putTags(
  catalogue: Catalogue,
  quoteIds: readonly number[],
  names: readonly string[],
): void {
  for (const name of names) {
    const id = catalogue.tags.byName(name) ?? catalogue.tags.insert(name, catalogue.newUuid());
    catalogue.tags.put(id, quoteIds);
  }
}

/** What can be asked about tags. */
export function tagProcedures(catalogue: Catalogue) {
  const { tags } = implement(contract);
  return {
    list: tags.list.handler(() => catalogue.tags.list()),
    apply: tags.apply.handler(({ input: { quoteIds, add, remove } }) => {
      if (!catalogue.quotes.haveAll(quoteIds)) throw notFound('quote');
      const [only] = [...add, ...remove];
      const label = add.length + remove.length === 1 ? `tag “${only}”` : 'tags';
      catalogue.steps.write(
        remove.length > 0 && add.length === 0 ? `Remove ${label}` : `Add ${label}`,
        () => {
          putTags(catalogue, quoteIds, add);
          for (const name of remove) {
            const id = catalogue.tags.byName(name);
            if (id !== null) catalogue.tags.take(id, quoteIds);
          }
        },
      );
    }),
    edit: tags.edit.handler(({ input: { id, name, colour, seen } }) => {
      const tag = found(catalogue.tags.get(id), 'tag');
      refuseStale(tag, { name, colour }, seen);
      const named = name ?? tag.name;
      const other = catalogue.tags.byName(named);
      if (other !== null && other !== id)
        throw refused('name', `There is a tag “${named}” already.`);
      catalogue.steps.write(`Edit tag “${named}”`, () =>
        catalogue.tags.update(id, named, colour === undefined ? tag.colour : colour),
      );
    }),
    merge: tags.merge.handler(({ input: { into, from } }) => {
      const target = found(catalogue.tags.get(into), 'tag');
      const others = [...new Set(from)].filter((id) => id !== into);
      const colours = others.map((id) => found(catalogue.tags.get(id), 'tag').colour);
      if (others.length === 0) throw refused('from', 'Choose another tag to merge with.');
      catalogue.steps.write(`Merge tags into “${target.name}”`, () => {
        for (const other of others) {
          catalogue.tags.give(into, other);
          renameInSearches(catalogue, 'tags', other, into);
          catalogue.tags.remove(other);
        }
        const colour = target.colour ?? colours.find((each) => each !== null) ?? null;
        if (colour !== target.colour) catalogue.tags.update(into, target.name, colour);
      });
    }),
    remove: tags.remove.handler(({ input: { id } }) => {
      const { name } = found(catalogue.tags.get(id), 'tag');
      catalogue.steps.write(`Delete tag “${name}”`, () => catalogue.tags.remove(id));
    }),
  };
}
