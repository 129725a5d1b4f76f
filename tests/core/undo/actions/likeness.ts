import type { Actions } from './action.ts';

export const likenessActions: Actions = {
  async judge(client, n, pick) {
    const [id, ...otherIds] = pick.some('quote', n);
    if (id === undefined || otherIds.length === 0) return;
    await client.likeness.judge({ id, otherIds, verdict: n % 2 ? 'variant' : 'apart' });
  },
  async forgetVerdict(client, n, pick) {
    const [id, otherId] = pick.some('quote', n);
    if (id === undefined || otherId === undefined) return;
    await client.likeness.judge({ id, otherIds: [otherId], verdict: 'variant' });
    await client.likeness.forget({ id: otherId, otherId: id });
  },
  async mergeQuotes(client, n, pick) {
    // Rarely, since else few quotes are left for the other actions.
    if (n % 3 > 0) return;
    const [id, ...otherIds] = pick.some('quote', n + 1);
    if (id !== undefined && otherIds.length > 0) await client.likeness.merge({ id, otherIds });
  },
};
