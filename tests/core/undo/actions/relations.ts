import { RELATION_KINDS } from '../../../../contract/relations.ts';
import type { Actions } from './action.ts';

const kindOf = (n: number) => RELATION_KINDS[n % RELATION_KINDS.length] ?? 'denies';

export const relationActions: Actions = {
  async relate(client, n, pick) {
    const [fromId, toId] = pick.some('quote', n);
    if (fromId === undefined || toId === undefined) return;
    await client.relations.add({ fromId, toId, kind: kindOf(n), rationale: `Why ${n % 3}` });
  },
  async editRelation(client, n, pick) {
    const id = pick.one('relation', n);
    if (id === undefined) return;
    const toId = pick.one('quote', n);
    const moved = n % 3 === 0 && toId !== undefined ? { toId } : {};
    await client.relations.edit({ id, changes: { kind: kindOf(n), rationale: `${n}`, ...moved } });
  },
  async removeRelation(client, n, pick) {
    const id = pick.one('relation', n);
    if (id !== undefined) await client.relations.remove({ id });
  },
};
