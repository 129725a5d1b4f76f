import type { Actions } from './action.ts';

export const tagActions: Actions = {
  async tag(client, n, pick) {
    const quoteIds = pick.some('quote', n);
    if (quoteIds.length === 0) return;
    await client.tags.apply({ quoteIds, add: [`tag ${n % 5}`], remove: [`tag ${n % 2}`] });
  },
  async editTag(client, n, pick) {
    const id = pick.one('tag', n);
    if (id === undefined) return;
    await client.tags.edit({ id, name: `tag ${n % 9}`, colour: n % 2 ? 'teal' : null });
  },
  async mergeTags(client, n, pick) {
    const into = pick.one('tag', n);
    if (into !== undefined) await client.tags.merge({ into, from: pick.some('tag', n + 1) });
  },
  async removeTag(client, n, pick) {
    const id = pick.one('tag', n);
    if (id !== undefined) await client.tags.remove({ id });
  },
};
