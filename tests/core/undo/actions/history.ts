import type { Actions, Pick } from './action.ts';

const NOUNS = ['quote', 'speaker', 'source', 'tag', 'collection'] as const;

/** The noun that `n` chooses, and the number that is left to choose with. */
function nounOf(n: number, pick: Pick) {
  const noun = NOUNS[n % NOUNS.length] ?? 'quote';
  const id = pick.one(noun, Math.floor(n / NOUNS.length));
  return id === undefined ? null : { noun, id };
}

export const historyActions: Actions = {
  undo: (client) => client.history.undo(),
  redo: (client) => client.history.redo(),
  async restoreFromTrash(client, n) {
    const { rows } = await client.trash.list({ limit: 50 });
    const items = rows.slice(n % Math.max(1, rows.length)).slice(0, 1 + (n % 3));
    if (items.length === 0) return;
    await client.trash.restore({ items: items.map(({ noun, id }) => ({ noun, id })) });
  },
  async restoreFromHistory(client, n, pick) {
    const record = nounOf(n, pick);
    if (!record) return;
    const { entries } = await client.history.of({ ...record, limit: 50 });
    const entry = entries.filter(({ restorable }) => restorable)[n % 7];
    if (!entry) return;
    const field = entry.fields.filter(({ restorable }) => restorable)[n % 3];
    await client.history.restore({
      changeId: entry.id,
      field: n % 2 === 0 ? null : (field?.name ?? null),
    });
  },
  // What is deleted for good does not come back, and everything before it is undone all the same.
  async deleteForGood(client, n) {
    const { rows } = await client.trash.list({ limit: 50 });
    const items = rows.slice(n % Math.max(1, rows.length)).slice(0, 1 + (n % 3));
    if (items.length === 0) return;
    await client.trash.purge({ items: items.map(({ noun, id }) => ({ noun, id })) });
  },
  async emptyTrash(client, n) {
    if (n % 4 === 0) await client.trash.empty();
  },
};
