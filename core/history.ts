import { implement } from '@orpc/server';
import { contract } from '../contract/index.ts';
import { TRASHABLE } from '../contract/history.ts';
import type { Catalogue } from '../db/catalogue.ts';

/** What can be asked about what was done: undo, redo, history. */
export function historyProcedures(catalogue: Catalogue) {
  const { history } = implement(contract);
  return {
    state: history.state.handler(() => catalogue.steps.state()),
    undo: history.undo.handler(() => ({ label: catalogue.steps.undo() })),
    redo: history.redo.handler(() => ({ label: catalogue.steps.redo() })),
    ofQuote: history.ofQuote.handler(({ input: { id, limit } }) =>
      catalogue.history.ofQuote(id, limit),
    ),
  };
}

/** What can be asked about the trash. */
export function trashProcedures(catalogue: Catalogue) {
  const { trash } = implement(contract);
  return {
    list: trash.list.handler(({ input }) => ({
      total: catalogue.trash.total(),
      rows: catalogue.trash.list(input.limit),
    })),
    restore: trash.restore.handler(({ input: { items } }) => {
      catalogue.steps.write(
        items.length === 1 ? `Restore ${items[0]?.noun}` : `Restore ${items.length} records`,
        () => {
          for (const noun of TRASHABLE) {
            const ids = items.filter((item) => item.noun === noun).map(({ id }) => id);
            if (ids.length > 0) catalogue.trash.restore(noun, ids);
          }
        },
      );
    }),
  };
}
