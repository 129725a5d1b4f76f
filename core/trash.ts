import { implement } from '@orpc/server';
import { contract } from '../contract/index.ts';
import { TRASHABLE, type TrashItem } from '../contract/trash.ts';
import type { Catalogue } from '../db/catalogue.ts';
import { refused } from './refusals.ts';

/** Ids of the items of one kind. */
const idsOf = (items: readonly TrashItem[], noun: TrashItem['noun']) =>
  items.filter((item) => item.noun === noun).map(({ id }) => id);

/** Records as the label of a step names them. */
const counted = (items: readonly TrashItem[]) =>
  items.length === 1 ? (items[0]?.noun ?? '') : `${items.length} records`;

/** What can be asked about the trash. */
export function trashProcedures({ trash: db, steps }: Catalogue) {
  const { trash } = implement(contract);
  return {
    list: trash.list.handler(({ input: { from, limit } }) => {
      const counts = db.counts();
      const total = counts.quote + counts.speaker + counts.source;
      return { total, counts, rows: db.list(from, limit) };
    }),
    items: trash.items.handler(() => db.items()),
    restore: trash.restore.handler(({ input: { items } }) => {
      steps.write(`Restore ${counted(items)}`, () => {
        for (const noun of TRASHABLE) {
          const ids = idsOf(items, noun);
          if (ids.length > 0) db.restore(noun, ids);
        }
      });
    }),
    purge: trash.purge.handler(({ input: { items } }) => {
      const asked = db.inTrash(items);
      const [held] = db.held(asked);
      if (held) throw refused(null, held.reason);
      steps.purge(`Delete ${counted(asked)} for good`, asked);
    }),
    empty: trash.empty.handler(() => {
      const all = db.items();
      const held = db.held(all);
      const stays = new Set(held.map(({ noun, id }) => `${noun} ${id}`));
      const goes = all.filter(({ noun, id }) => !stays.has(`${noun} ${id}`));
      steps.purge('Empty the trash', goes);
      return { purged: goes.length, kept: held.map(({ reason }) => reason) };
    }),
  };
}
