import { implement } from '@orpc/server';
import { contract } from '../../contract/index.ts';
import type { Catalogue } from '../../db/catalogue.ts';
import { createBreath } from '../breath.ts';
import { restore } from './restore.ts';

/** Undo or redo; of a long step in slices, between which the process answers others. */
async function travel(
  { steps, longSteps }: Catalogue,
  mode: 'undo' | 'redo',
): Promise<string | null> {
  if (!longSteps.isLong(mode)) return mode === 'undo' ? steps.undo() : steps.redo();
  const breath = createBreath(undefined);
  const slices = longSteps.travel(mode);
  for (;;) {
    const slice = slices.next();
    if (slice.done) return slice.value;
    if (breath.isDue()) await breath.take();
  }
}

/** What can be asked about what was done: undo, redo, history. */
export function historyProcedures(catalogue: Catalogue) {
  const { history } = implement(contract);
  return {
    state: history.state.handler(() => catalogue.steps.state()),
    undo: history.undo.handler(async () => ({ label: await travel(catalogue, 'undo') })),
    redo: history.redo.handler(async () => ({ label: await travel(catalogue, 'redo') })),
    of: history.of.handler(({ input: { noun, id, limit, after } }) =>
      catalogue.history.of(noun, id, limit, after),
    ),
    restore: history.restore.handler(({ input: { changeId, field } }) => ({
      label: restore(catalogue, changeId, field),
    })),
  };
}
