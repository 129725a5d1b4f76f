import { type Actions, readToEnd } from './action.ts';

export const attestationActions: Actions = {
  async attest(client, n, pick) {
    const quoteId = pick.one('quote', n);
    const sourceId = pick.one('source', n);
    if (quoteId === undefined || sourceId === undefined) return;
    const exact = n % 2 ? 'It is safe,' : `Words ${n}`;
    const attestation = { sourceId, exact, locators: { page: `${n}` }, cue: 'said' };
    await client.attestations.add({ quoteId, attestation });
  },
  async editAttestation(client, n, pick) {
    const id = pick.one('attestation', n);
    if (id === undefined) return;
    const place = [{ newSource: `Gazette ${n}` }, { sourceTitled: `Paper ${n % 5}` }, {}][n % 3];
    await client.attestations.edit({ id, changes: { exact: `Words, ${n}`, ...place } });
  },
  async removeAttestation(client, n, pick) {
    const id = pick.one('attestation', n);
    if (id !== undefined) await client.attestations.remove({ id });
  },
  async setChain(client, n, pick) {
    const id = pick.one('attestation', n);
    if (id === undefined) return;
    const speakerId = pick.one('speaker', n) ?? null;
    const hops = [
      { speakerId, name: `Speaker ${n}`, verb: 'said' },
      { speakerId: null, name: 'Reuters', verb: null },
    ];
    await client.attestations.edit({ id, changes: { hops: hops.slice(n % 3) } });
  },
  async chooseWording(client, n, pick) {
    const id = pick.one('attestation', n);
    if (id !== undefined) await client.attestations.choose({ id });
  },
  async recheck(client, n, pick) {
    const quoteId = pick.one('quote', n);
    if (quoteId !== undefined) await client.attestations.recheck({ quoteId });
  },
  recheckAll: async (client) => readToEnd(await client.attestations.recheckAll()),
};
