import type { Actions } from './action.ts';

export const collectionActions: Actions = {
  addCollection: (client, n, pick) =>
    client.collections.add({
      name: `Collection ${n}`,
      parentId: n % 2 ? (pick.one('collection', n) ?? null) : null,
    }),
  saveSearch: (client, n) =>
    client.collections.save({ name: `Search ${n}`, query: { text: `word${n}` } }),
  async changeSearch(client, n, pick) {
    const id = pick.one('collection', n);
    if (id !== undefined) await client.collections.research({ id, query: { text: `other${n}` } });
  },
  async renameCollection(client, n, pick) {
    const id = pick.one('collection', n);
    if (id !== undefined) await client.collections.rename({ id, name: `Collection, ${n}` });
  },
  async collect(client, n, pick) {
    const id = pick.one('collection', n);
    const quoteIds = pick.some('quote', n);
    if (id !== undefined && quoteIds.length > 0) await client.collections.put({ id, quoteIds });
  },
  async takeOut(client, n, pick) {
    const id = pick.one('collection', n);
    const quoteIds = pick.some('quote', n);
    if (id !== undefined && quoteIds.length > 0) await client.collections.take({ id, quoteIds });
  },
  async moveCollection(client, n, pick) {
    const id = pick.one('collection', n);
    if (id === undefined) return;
    const parentId = n % 3 === 0 ? null : (pick.one('collection', n >> 1) ?? null);
    await client.collections.move({ id, parentId, before: null });
  },
  async removeCollection(client, n, pick) {
    const id = pick.one('collection', n);
    if (id !== undefined) await client.collections.remove({ id });
  },
};
