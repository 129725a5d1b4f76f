import { beforeEach, describe, expect, test } from 'vitest';
import { databaseContent } from '../support/database-content.ts';
import { capture, type Client, openApp } from '../support/open-app.ts';

const ARTICLE = 'The Bridge\n“It is safe,” Ines Okafor said. “Go now.” Nobody went.';

let client: Client;
let db: ReturnType<typeof openApp>['db'];
let quoteId: number;
let sourceId: number;

const places = async () => (await client.quotes.get({ id: quoteId })).attestations;
const firstPlace = async () => (await places())[0]!;

beforeEach(async () => {
  ({ client, db } = openApp());
  const captureId = await capture(client, ARTICLE);
  sourceId = (await client.captures.get({ id: captureId })).source.id;
  ({ id: quoteId } = await client.quotes.add({
    text: 'It is safe',
    attestations: [
      { sourceId, exact: 'It is safe', locators: { page: '3' }, cue: 'said', mention: 'Okafor' },
    ],
  }));
});

/** All that a check of the whole library says, its result last. */
async function recheckAll() {
  const events = [];
  for await (const event of await client.attestations.recheckAll()) events.push(event);
  return events;
}

describe('an edit', () => {
  test('of the wording holds it against the stored text, and leaves the rest', async () => {
    const { id } = await firstPlace();
    const edit = async (exact: string) => {
      await client.attestations.edit({ id, changes: { exact } });
      return firstPlace();
    };
    const kept = { locators: { page: '3' }, cue: 'said', mention: 'Okafor' };
    expect(await edit('it is safe')).toMatchObject({ match: 'normalised', ...kept });
    expect(await edit('It is so safe')).toMatchObject({ match: 'fuzzy', matchScore: 0.769 });
    expect(await edit('Nobody knows it')).toMatchObject({ match: 'missing', spans: [] });
    const cut = await edit('It is safe. Go now.');
    expect(cut).toMatchObject({ match: 'normalised', matchScore: null });
    expect(cut.spans).toHaveLength(2);
    expect(cut.passage?.spans.map(([a, b]) => cut.passage?.text.slice(a, b))).toEqual([
      'It is safe',
      'Go now',
    ]);
    expect(await edit('Nobody went')).toMatchObject({ match: 'exact' });
  });

  test.each(['12:30', '1:02:03', '0:07.5', '12:30–12:45'])('takes the time %s', async (time) => {
    const { id } = await firstPlace();
    await client.attestations.edit({ id, changes: { locators: { timestamp: ` ${time} ` } } });
    expect((await firstPlace()).locators).toEqual({ timestamp: time });
  });

  test.each(['noon', '12', '12:75', '12:30-'])('refuses the time %s', async (timestamp) => {
    const { id } = await firstPlace();
    const edit = client.attestations.edit({ id, changes: { locators: { timestamp } } });
    await expect(edit).rejects.toMatchObject({ code: 'REFUSED', data: { field: 'timestamp' } });
    expect((await firstPlace()).locators).toEqual({ page: '3' });
  });

  test('is found by what it says now, also after it was undone', async () => {
    const { id } = await firstPlace();
    const found = async (text: string) =>
      (await client.quotes.find({ query: { text }, limit: 0 })).total;
    const { id: moved } = await client.sources.add({ title: 'Evening briefing' });
    await client.attestations.edit({ id, changes: { exact: 'Splendid', sourceId: moved } });
    expect([await found('splendid'), await found('evening')]).toEqual([1, 1]);
    await client.history.undo();
    expect([await found('splendid'), await found('evening')]).toEqual([0, 0]);
  });

  test('keeps no locator that says nothing', async () => {
    const { id } = await firstPlace();
    await client.attestations.edit({ id, changes: { locators: { page: ' ', timestamp: '' } } });
    expect((await firstPlace()).locators).toEqual({});
  });

  test('of a locator refuses what no page is called', async () => {
    const { id } = await firstPlace();
    const edit = (page: string) =>
      client.attestations.edit({ id, changes: { locators: { page } } });
    await expect(edit('9'.repeat(201))).rejects.toMatchObject({ data: { field: 'page' } });
    await expect(edit('9\u0000')).rejects.toMatchObject({ data: { field: 'page' } });
  });
});

describe('the chain of who passed it on', () => {
  const chain = (speakerId: number) => [
    { speakerId, name: 'Okafor', verb: 'said' },
    { speakerId: null, name: 'a port official', verb: null },
  ];

  test('is written and read in its order, under the names that its speakers have', async () => {
    const { id } = await firstPlace();
    const { id: speakerId } = await client.speakers.add({ display: 'Ines Okafor' });
    await client.attestations.edit({ id, changes: { hops: chain(speakerId) } });
    expect((await firstPlace()).hops).toEqual([
      { speakerId, name: 'Ines Okafor', verb: 'said' },
      { speakerId: null, name: 'a port official', verb: null },
    ]);
    expect((await client.history.state()).undo?.label).toBe('Change who passed it on');
    await client.attestations.edit({ id, changes: { cue: 'claimed' } });
    expect((await firstPlace()).hops).toHaveLength(2);
    await client.attestations.edit({ id, changes: { hops: [] } });
    expect((await firstPlace()).hops).toEqual([]);
    await client.history.undo();
    expect((await firstPlace()).hops).toHaveLength(2);
  });

  test('is part of a place that is added, and refused with a speaker who is no more', async () => {
    const attestation = { sourceId, exact: 'Go now', hops: chain(999) };
    const add = client.attestations.add({ quoteId, attestation });
    await expect(add).rejects.toMatchObject({ code: 'NOT_FOUND', data: { what: 'speaker' } });
    const { id: speakerId } = await client.speakers.add({ display: 'Ines Okafor' });
    const hops = chain(speakerId);
    await client.attestations.add({ quoteId, attestation: { ...attestation, hops } });
    expect((await places())[1]?.hops).toHaveLength(2);
  });
});

test('a place whose wording is used comes first, and both are undone in one step', async () => {
  const { id: other } = await client.sources.add({ title: 'Evening briefing' });
  const attestation = { sourceId: other, exact: 'It is quite safe' };
  const { id } = await client.attestations.add({ quoteId, attestation });
  const before = databaseContent(db);
  await client.attestations.choose({ id });
  const quote = await client.quotes.get({ id: quoteId });
  expect(quote.text).toBe('It is quite safe');
  expect(quote.attestations.map(({ sourceTitle }) => sourceTitle)).toEqual([
    'Evening briefing',
    'The Bridge',
  ]);
  await client.history.undo();
  expect(databaseContent(db)).toEqual(before);
});

describe('holding wordings against their stored texts again', () => {
  /** As an older release left it, which knew only exact wordings. */
  const forget = () =>
    db.exec(`INSERT INTO temp.current_step VALUES (1);
      UPDATE attestation SET match = 'missing', spans = '[]', prefix = NULL, suffix = NULL;
      DELETE FROM temp.current_step`);

  test('of one quote says what changed, in one step', async () => {
    expect(await client.attestations.recheck({ quoteId })).toEqual({
      checked: 1,
      changed: 0,
      missing: 0,
    });
    const { undo } = await client.history.state();
    expect(undo?.label).toBe('Add quote');
    forget();
    const { changed } = await client.attestations.recheck({ quoteId });
    expect(changed).toBe(1);
    expect(await firstPlace()).toMatchObject({ match: 'exact', locators: { page: '3' } });
    await client.history.undo();
    expect(await firstPlace()).toMatchObject({ match: 'missing' });
  });

  test('of all says how far it is and what changed, in one step', async () => {
    const attestation = { newSource: 'Not stored', exact: 'Go now' };
    await client.attestations.add({ quoteId, attestation });
    await client.attestations.add({ quoteId, attestation: { sourceId, exact: 'Nobody knew' } });
    forget();
    const events = await recheckAll();
    expect(events[0]).toEqual({ done: 0, total: 1 });
    expect(events.at(-1)).toEqual({ result: { checked: 2, changed: 1, missing: 1 } });
    expect((await client.history.state()).undo?.label).toBe('Check all wordings');
    expect((await recheckAll()).at(-1)).toMatchObject({ result: { changed: 0 } });
  });

  test('finds the text of a source that was stored after the place was added', async () => {
    const { id: later } = await client.sources.add({ title: 'Later' });
    const attestation = { sourceId: later, exact: 'Go NOW' };
    await client.attestations.add({ quoteId, attestation });
    db.exec(`INSERT INTO temp.current_step VALUES (1);
      INSERT INTO snapshot (uuid, source_id, text, sha256, origin, taken_at)
      SELECT '0193f0a0-0000-7af4-89ef-ef82ddbedaff', ${later}, text, sha256, origin, 1 FROM snapshot;
      DELETE FROM temp.current_step`);
    expect((await recheckAll()).at(-1)).toMatchObject({ result: { checked: 2, changed: 1 } });
    expect((await places())[1]).toMatchObject({ match: 'normalised' });
  });

  test('leaves nothing behind when it is stopped', async () => {
    forget();
    const stop = new AbortController();
    const events = await client.attestations.recheckAll(undefined, { signal: stop.signal });
    await events.next();
    stop.abort(new Error('stopped by the test'));
    await expect(events.next()).rejects.toThrow('stopped by the test');
    expect(await firstPlace()).toMatchObject({ match: 'missing' });
  });
});
