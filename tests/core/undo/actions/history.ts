import type { Actions } from './action.ts';

export const historyActions: Actions = {
  undo: (client) => client.history.undo(),
  redo: (client) => client.history.redo(),
  async restoreFromTrash(client, n) {
    const { rows } = await client.trash.list({ limit: 50 });
    const items = rows.slice(n % Math.max(1, rows.length)).slice(0, 1 + (n % 3));
    if (items.length === 0) return;
    await client.trash.restore({ items: items.map(({ noun, id }) => ({ noun, id })) });
  },
};
