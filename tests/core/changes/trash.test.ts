import { beforeEach, describe, expect, test } from 'vitest';
import { type Client, openApp } from '../../support/open-app.ts';

let client: Client;
let db: ReturnType<typeof openApp>['db'];
beforeEach(() => {
  ({ client, db } = openApp());
});

const undoAll = async () => {
  const labels = [];
  for (;;) {
    const { label } = await client.history.undo();
    if (label === null) return labels;
    labels.push(label);
  }
};
const whole = () => {
  expect(db.pragma('foreign_key_check')).toEqual([]);
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
};
/** Whether any of the log still says this. */
const remembers = (words: string) =>
  db
    .prepare<[string, string], number>(
      `SELECT count(*) FROM (SELECT before AS said FROM change WHERE instr(before, ?)
        UNION ALL SELECT label FROM step WHERE instr(label, ?))`,
    )
    .pluck()
    .get(words, words);

describe('what is deleted for good', () => {
  test('is gone out of tables, index and history, and older steps are still undone', async () => {
    const one = await client.quotes.add({ text: 'First of all', tags: ['peace'] });
    const two = await client.quotes.add({ text: 'Secret', tags: ['peace'] });
    await client.quotes.edit({ id: two.id, changes: { note: 'Secret note' } });
    await client.quotes.edit({ id: one.id, changes: { note: 'A note' } });
    await client.quotes.trash({ ids: [two.id] });
    await client.trash.purge({ items: [{ noun: 'quote', id: two.id }] });
    expect(remembers('Secret')).toBe(0);
    await expect(client.quotes.get({ id: two.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await client.trash.list({ limit: 10 })).toMatchObject({ total: 0, rows: [] });
    expect((await client.library.status()) as object).toMatchObject({ trash: 0, quotes: 1 });
    expect(await undoAll()).toEqual(['Edit quote', 'Add quote']);
    whole();
    await client.history.redo();
    await client.history.redo();
    expect(await client.quotes.get({ id: one.id })).toMatchObject({ note: 'A note' });
    whole();
  });

  test('cannot be undone, nor what was undone before it be redone', async () => {
    const { id } = await client.quotes.add({ text: 'One' });
    await client.quotes.trash({ ids: [id] });
    await client.quotes.add({ text: 'Two' });
    await client.history.undo();
    await client.trash.purge({ items: [{ noun: 'quote', id }] });
    expect(await client.history.state()).toEqual({ undo: null, redo: null });
  });

  test('counts as a step, so that every window is told', async () => {
    const { id } = await client.quotes.add({ text: 'One' });
    await client.quotes.trash({ ids: [id] });
    const before = (await client.library.status()) as { revision: number };
    await client.trash.purge({ items: [{ noun: 'quote', id }] });
    const after = (await client.library.status()) as { revision: number };
    expect(after.revision).toBeGreaterThan(before.revision);
  });

  test('only what is in the trash goes', async () => {
    const { id } = await client.quotes.add({ text: 'One' });
    await client.trash.purge({ items: [{ noun: 'quote', id }] });
    expect(await client.quotes.get({ id })).toMatchObject({ text: 'One' });
  });
});

describe('a speaker', () => {
  test('to whom a quote is attributed stays, and it is said why', async () => {
    const { id } = await client.speakers.add({ display: 'Ines Okafor' });
    await client.speakers.trash({ ids: [id] });
    await client.quotes.add({ text: 'One', attributions: [{ speakerId: id }] });
    await expect(client.trash.purge({ items: [{ noun: 'speaker', id }] })).rejects.toMatchObject({
      code: 'REFUSED',
      data: {
        reason: 'Quotes are attributed to Ines Okafor. Give them to another speaker first.',
      },
    });
    const emptied = await client.trash.empty();
    expect(emptied).toMatchObject({ purged: 0, kept: [expect.stringContaining('Ines Okafor')] });
  });

  test('whose quotes go with her goes', async () => {
    const { id } = await client.speakers.add({ display: 'Ines Okafor' });
    const quote = await client.quotes.add({ text: 'One', attributions: [{ speakerId: id }] });
    await client.quotes.trash({ ids: [quote.id] });
    db.exec('SELECT 1');
    await client.trash.purge({ items: [{ noun: 'quote', id: quote.id }] });
    await client.speakers.trash({ ids: [id] });
    await client.trash.purge({ items: [{ noun: 'speaker', id }] });
    expect(remembers('Okafor')).toBe(0);
    expect(await undoAll()).toEqual([]);
    whole();
  });

  test('who once was said to have said it is out of the past of the quote', async () => {
    const wrong = await client.speakers.add({ display: 'Wrong' });
    const quote = await client.quotes.add({ text: 'One', attributions: [{ speakerId: wrong.id }] });
    const right = await client.speakers.add({ display: 'Right' });
    await client.quotes.attribute({
      ids: [quote.id],
      attributions: [{ speakerId: right.id }],
    });
    await client.speakers.trash({ ids: [wrong.id] });
    await client.trash.purge({ items: [{ noun: 'speaker', id: wrong.id }] });
    whole();
    await client.history.undo();
    expect((await client.quotes.get({ id: quote.id })).attributions).toEqual([]);
    await undoAll();
    whole();
  });
});

describe('a source', () => {
  test('in which a quote once stood is out of its past', async () => {
    const old = await client.sources.add({ title: 'Old' });
    const quote = await client.quotes.add({
      text: 'One',
      attestations: [{ sourceId: old.id, exact: 'One' }],
    });
    const place = (await client.quotes.get({ id: quote.id })).attestations[0]!;
    await client.attestations.edit({
      id: place.id,
      changes: { hops: [{ name: 'Reuters', speakerId: null, verb: null }] },
    });
    const later = await client.sources.add({ title: 'Later' });
    await client.attestations.edit({ id: place.id, changes: { sourceId: later.id } });
    await client.attestations.edit({ id: place.id, changes: { cue: 'said' } });
    await client.sources.trash({ ids: [old.id] });
    await client.trash.purge({ items: [{ noun: 'source', id: old.id }] });
    whole();
    expect((await client.quotes.get({ id: quote.id })).attestations).toMatchObject([
      { sourceTitle: 'Later', cue: 'said', hops: [{ name: 'Reuters' }] },
    ]);
    // Taking back the move leaves no place, since the one before is gone.
    expect((await client.history.undo()).label).toBe('Edit source of quote');
    expect((await client.history.undo()).label).toBe('Edit source of quote');
    expect((await client.quotes.get({ id: quote.id })).attestations).toEqual([]);
    whole();
    await client.history.redo();
    await client.history.redo();
    expect((await client.quotes.get({ id: quote.id })).attestations).toMatchObject([
      { sourceTitle: 'Later', cue: 'said', hops: [{ name: 'Reuters' }] },
    ]);
    await undoAll();
    expect(db.prepare('SELECT count(*) FROM attestation').pluck().get()).toBe(0);
    expect(db.prepare('SELECT count(*) FROM hop').pluck().get()).toBe(0);
    whole();
  });

  test('goes with its stored text and its review that is over', async () => {
    const { capture } = await import('../../support/open-app.ts');
    const id = await capture(client, 'Bridge Reopens\n“It is safe,” Ines Okafor said.');
    const { source } = await client.captures.get({ id });
    await client.captures.finish({ id });
    await client.sources.trash({ ids: [source.id] });
    await client.trash.purge({ items: [{ noun: 'source', id: source.id }] });
    expect(remembers('safe')).toBe(0);
    for (const table of ['source', 'snapshot', 'capture', 'proposal']) {
      expect(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(0);
    }
    await undoAll();
    whole();
  });
});
