import { VERIFICATION_STATUSES } from '../../../../contract/verifications.ts';
import type { Actions } from './action.ts';

export const verificationActions: Actions = {
  async verify(client, n, pick) {
    const quoteIds = pick.some('quote', n);
    if (quoteIds.length === 0) return;
    const status = VERIFICATION_STATUSES[n % VERIFICATION_STATUSES.length] ?? 'unchecked';
    const at = n % 4 === 0 ? { at: Date.UTC(2020, n % 12) } : {};
    await client.verifications.record({ quoteIds, status, evidence: `Seen ${n % 6}`, ...at });
  },
};
