import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { databaseContent } from '../support/database-content.ts';
import { capture, type Client, openApp } from '../support/open-app.ts';

const ARTICLE =
  'Bridge Reopens\n“It is safe,” Ines Okafor said. “Go.”\nTomas Brandt called it “a disgrace”.';

/** One thing that a user may do; `n` chooses among what there is. */
type Action = (client: Client, n: number) => Promise<unknown>;

const all = { query: {}, limit: 500 } as const;
const pick = <T>(from: readonly T[], n: number) => from[n % Math.max(1, from.length)];
const quoteIds = async (client: Client) => (await client.quotes.find(all)).rows.map(({ id }) => id);

const actions: Record<string, Action> = {
  addQuote: (client, n) => client.quotes.add({ text: `Quote ${n}`, tags: [`tag ${n % 3}`] }),
  async editQuote(client, n) {
    const id = pick(await quoteIds(client), n);
    if (id)
      await client.quotes.edit({
        id,
        changes: { text: `Edited ${n}`, saidOn: n % 2 ? '2025-12' : null },
      });
  },
  async trashQuote(client, n) {
    const id = pick(await quoteIds(client), n);
    if (id) await client.quotes.trash({ ids: [id] });
  },
  async restore(client, n) {
    const item = pick((await client.trash.list({ limit: 50 })).rows, n);
    if (item) await client.trash.restore({ items: [{ noun: item.noun, id: item.id }] });
  },
  addSpeaker: (client, n) =>
    client.speakers.add({ display: `Speaker ${n}`, roles: [{ title: 'Envoy' }] }),
  async editSpeaker(client, n) {
    const row = pick(await client.speakers.list({ limit: 50 }), n);
    if (row)
      await client.speakers.edit({ id: row.id, changes: { display: `Renamed ${n}`, roles: [] } });
  },
  async attribute(client, n) {
    const id = pick(await quoteIds(client), n);
    const speaker = pick(await client.speakers.list({ limit: 50 }), n);
    if (id && speaker)
      await client.quotes.attribute({ ids: [id], attributions: [{ speakerId: speaker.id }] });
  },
  async attest(client, n) {
    const id = pick(await quoteIds(client), n);
    const { id: sourceId } = await client.sources.add({ title: `Source ${n}` });
    if (id)
      await client.attestations.add({
        quoteId: id,
        attestation: { sourceId, exact: `Words ${n}` },
      });
  },
  async tag(client, n) {
    const ids = await quoteIds(client);
    if (ids.length > 0)
      await client.tags.apply({ quoteIds: ids, add: [`tag ${n % 5}`], remove: [`tag ${n % 2}`] });
  },
  async removeTag(client, n) {
    const tag = pick(await client.tags.list(), n);
    if (tag) await client.tags.remove({ id: tag.id });
  },
  async collect(client, n) {
    const parent = pick(await client.collections.list(), n);
    const { id } = await client.collections.add({
      name: `Collection ${n}`,
      parentId: parent?.id ?? null,
    });
    const ids = await quoteIds(client);
    if (ids.length > 0) await client.collections.put({ id, quoteIds: ids });
  },
  async removeCollection(client, n) {
    const collection = pick(await client.collections.list(), n);
    if (collection) await client.collections.remove({ id: collection.id });
  },
  capture: (client) => capture(client, ARTICLE),
  async keep(client, n) {
    const open = pick(await client.captures.list(), n);
    if (!open) return;
    const { proposals } = await client.captures.get({ id: open.id });
    const proposal = pick(proposals, n);
    if (proposal) await client.captures.keep({ proposalIds: [proposal.id] });
  },
  async finish(client, n) {
    const open = pick(await client.captures.list(), n);
    if (open) await client.captures.finish({ id: open.id });
  },
  addSample: (client) => client.library.addSample(),
  removeSample: (client) => client.library.removeSample(),
  undo: (client) => client.history.undo(),
  redo: (client) => client.history.redo(),
};

const sequence = fc.array(fc.tuple(fc.constantFrom(...Object.keys(actions)), fc.nat(1000)), {
  maxLength: 40,
});

test(
  'any actions, undone to the start and redone, give the same library',
  { timeout: 120_000 },
  async () => {
    const run = async (steps: [string, number][]) => {
      const { client, db, close } = openApp({ closedByTest: false });
      const start = databaseContent(db);
      for (const [name, n] of steps) await actions[name]!(client, n);
      const end = databaseContent(db);
      let undone = 0;
      while ((await client.history.undo()).label !== null) undone++;
      expect(databaseContent(db)).toEqual(start);
      // What had been undone before the end is redone too: only as many as were undone here.
      for (let i = 0; i < undone; i++) await client.history.redo();
      expect(databaseContent(db)).toEqual(end);
      expect(db.pragma('foreign_key_check')).toEqual([]);
      expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
      close();
    };
    await fc.assert(fc.asyncProperty(sequence, run), { numRuns: 40 });
  },
);
