import type { Actions } from './action.ts';

export const libraryActions: Actions = {
  addSample: (client) => client.library.addSample(),
  removeSample: (client) => client.library.removeSample(),
};
