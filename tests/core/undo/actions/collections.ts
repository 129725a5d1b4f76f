import type { Actions, Pick } from './action.ts';

/** A search that names records, which may be merged or go. */
function searchOf(n: number, pick: Pick) {
  const [by, to] = [pick.one('speaker', n), pick.one('speaker', n + 1)];
  const answers =
    n % 4 === 0 && by !== undefined && to !== undefined ? { by, kind: 'denies', to } : null;
  const filters = { speakers: pick.some('speaker', n), tags: pick.some('tag', n), answers };
  return { text: n % 2 ? 'bridge' : '', filters };
}

export const collectionActions: Actions = {
  addCollection: (client, n, pick) =>
    client.collections.add({
      name: `Collection ${n}`,
      parentId: n % 2 ? (pick.one('collection', n) ?? null) : null,
    }),
  async renameCollection(client, n, pick) {
    const id = pick.one('collection', n);
    if (id !== undefined) await client.collections.rename({ id, name: `Collection, ${n}` });
  },
  saveSearch: (client, n, pick) =>
    client.collections.save({
      name: `Search ${n}`,
      parentId: n % 3 ? null : (pick.one('collection', n) ?? null),
      query: searchOf(n, pick),
    }),
  async changeSearch(client, n, pick) {
    const id = pick.one('collection', n);
    if (id !== undefined) await client.collections.research({ id, query: searchOf(n >> 1, pick) });
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
