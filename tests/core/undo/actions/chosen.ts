import { QUOTE_KINDS } from '../../../../contract/quote-shapes.ts';
import { VERIFICATION_STATUSES } from '../../../../contract/verifications.ts';
import type { Actions } from './action.ts';

/** What is done to all quotes that are chosen. */
export const chosenActions: Actions = {
  async setKind(client, n, pick) {
    const ids = pick.some('quote', n);
    if (ids.length > 0) await client.quotes.setKind({ ids, kind: QUOTE_KINDS[n % 4] ?? 'direct' });
  },
  async nameSpeaker(client, n, pick) {
    const quoteIds = pick.some('quote', n);
    const [speakerId, other] = [pick.one('speaker', n), pick.one('speaker', n + 3)];
    if (quoteIds.length === 0 || speakerId === undefined) return;
    const speaker = n % 5 ? { speakerId } : { newSpeaker: `Named ${n % 7}` };
    const insteadOf = (['nobody', 'everybody', other ?? 'nobody'] as const)[n % 3] ?? 'nobody';
    await client.attributions.name({ quoteIds, speaker, insteadOf });
  },
  async verify(client, n, pick) {
    const quoteIds = pick.some('quote', n);
    if (quoteIds.length === 0) return;
    const status = VERIFICATION_STATUSES[n % VERIFICATION_STATUSES.length] ?? 'unchecked';
    const at = n % 4 === 0 ? { at: Date.UTC(2020, n % 12) } : {};
    await client.verifications.record({ quoteIds, status, evidence: `Seen ${n % 6}`, ...at });
  },
};
