import { implement } from '@orpc/server';
import { contract } from '../contract/index.ts';
import type { Catalogue } from '../db/catalogue.ts';
import { restore } from './restore.ts';

/** What can be asked about what was done: undo, redo, history. */
export function historyProcedures(catalogue: Catalogue) {
  const { history } = implement(contract);
  return {
    state: history.state.handler(() => catalogue.steps.state()),
    undo: history.undo.handler(() => ({ label: catalogue.steps.undo() })),
    redo: history.redo.handler(() => ({ label: catalogue.steps.redo() })),
    of: history.of.handler(({ input: { noun, id, limit, after } }) =>
      catalogue.history.of(noun, id, limit, after),
    ),
    restore: history.restore.handler(({ input: { changeId, field } }) => ({
      label: restore(catalogue, changeId, field),
    })),
  };
}
