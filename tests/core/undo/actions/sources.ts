import type { Actions } from './action.ts';

export const sourceActions: Actions = {
  addSource: (client, n) =>
    client.sources.add({ title: `Source ${n}`, issued: n % 2 ? '2025-12-29' : null }),
  async editSource(client, n, pick) {
    const id = pick.one('source', n);
    if (id === undefined) return;
    const authors = [{ family: `Author ${n}`, given: 'A.' }];
    await client.sources.edit({ id, changes: { title: `Source, ${n}`, authors, issued: '2024' } });
  },
  async trashSources(client, n, pick) {
    const ids = pick.some('source', n);
    if (ids.length > 0) await client.sources.trash({ ids });
  },
};
