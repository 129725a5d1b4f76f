import { capture } from '../../../support/open-app.ts';
import type { Actions } from './action.ts';

const ARTICLE =
  'Bridge Reopens\n“It is safe,” Ines Okafor said. “Go.”\nTomas Brandt called it “a disgrace”.\n' +
  '“It holds,” said Ines Okafor and Tomas Brandt. Reuters reported on Monday that Ines Okafor had told the council that the old road was closed for good.';

export const captureActions: Actions = {
  capture: (client) => capture(client, ARTICLE),
  async keep(client, n, pick) {
    const proposalIds = pick.some('proposal', n);
    if (proposalIds.length > 0) await client.captures.keep({ proposalIds });
  },
  async keepAbove(client, n, pick) {
    const id = pick.one('capture', n);
    if (id !== undefined) await client.captures.keepAbove({ id, threshold: (n % 10) / 10 });
  },
  async drop(client, n, pick) {
    const proposalIds = pick.some('proposal', n);
    if (proposalIds.length > 0) await client.captures.drop({ proposalIds });
  },
  async reopen(client, n, pick) {
    const proposalIds = pick.some('proposal', n);
    if (proposalIds.length > 0) await client.captures.reopen({ proposalIds });
  },
  async editProposal(client, n, pick) {
    const proposalId = pick.one('proposal', n);
    if (proposalId === undefined) return;
    await client.captures.edit({
      proposalId,
      type: 'mixed',
      speaker: { name: `Voice ${n % 4}` },
      remember: n % 3 === 0,
      ...(n % 2 === 0 && { others: [], hops: [] }),
    });
  },
  async select(client, n, pick) {
    const id = pick.one('capture', n);
    if (id !== undefined) await client.captures.select({ id, span: [n % 30, 31 + (n % 30)] });
  },
  async attestProposal(client, n, pick) {
    const proposalId = pick.one('proposal', n);
    const quoteId = pick.one('quote', n);
    if (proposalId === undefined || quoteId === undefined) return;
    await client.captures.attest({ proposalId, quoteId });
  },
  async again(client, n, pick) {
    const id = pick.one('capture', n);
    if (id === undefined) return;
    const { snapshotId } = await client.captures.get({ id });
    await client.captures.again({ snapshotId });
  },
  async number(client, n, pick) {
    const id = pick.one('capture', n);
    if (id !== undefined) await client.captures.number({ id, leftOut: n % 2 === 0 ? [0] : [15] });
  },
  async takeBatch(client, n) {
    const article = Buffer.from(`Bridge ${n % 9} Reopens\n“It is safe,” Ines Okafor said.`);
    const size = article.length;
    const { id } = await client.batches.begin({
      name: 'Bridges',
      files: [{ path: 'a.txt', size }],
    });
    const [file] = (await client.batches.get({ id })).files;
    if (!file) return;
    const { fileId } = await client.files.begin({ name: 'a.txt', size });
    await client.files.append({ fileId, base64: article.toString('base64') });
    await client.batches.take({ batchFileId: file.id, fileId });
  },
  async finish(client, n, pick) {
    const id = pick.one('capture', n);
    if (id !== undefined) await client.captures.finish({ id });
  },
  async discard(client, n, pick) {
    const id = pick.one('capture', n);
    if (id !== undefined) await client.captures.discard({ id });
  },
};
