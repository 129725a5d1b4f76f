import type { Actions } from './action.ts';

export const attributionActions: Actions = {
  async nameSpeaker(client, n, pick) {
    const quoteIds = pick.some('quote', n);
    const [speakerId, other] = [pick.one('speaker', n), pick.one('speaker', n + 3)];
    if (quoteIds.length === 0 || speakerId === undefined) return;
    const speaker = n % 5 ? { speakerId } : { newSpeaker: `Named ${n % 7}` };
    const insteadOf = (['nobody', 'everybody', other ?? 'nobody'] as const)[n % 3] ?? 'nobody';
    await client.attributions.name({ quoteIds, speaker, insteadOf });
  },
};
