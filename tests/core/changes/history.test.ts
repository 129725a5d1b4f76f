import { beforeEach, describe, expect, test } from 'vitest';
import type { HistoryNoun } from '../../../contract/history.ts';
import { LOGGED_TABLES, writtenColumns } from '../../../db/changes/log.ts';
import { STAYS, TOLD } from '../../../db/changes/fields.ts';
import { type Client, openApp } from '../../support/open-app.ts';

let client: Client;
let db: ReturnType<typeof openApp>['db'];
beforeEach(() => {
  ({ client, db } = openApp());
});

const entriesOf = async (noun: HistoryNoun, id: number) =>
  (await client.history.of({ noun, id, limit: 100 })).entries;

/** The first entry that says this of a record. */
async function entry(noun: HistoryNoun, id: number, about: string | RegExp) {
  const found = (await entriesOf(noun, id)).find(
    ({ record, label }) => label === about || (about instanceof RegExp && about.test(record)),
  );
  if (!found) throw new Error(`There is no entry about ${about}.`);
  return found;
}

describe('the history of a speaker', () => {
  test('tells what became of names and roles, and brings a removed one back', async () => {
    const { id } = await client.speakers.add({
      display: 'Ines Okafor',
      roles: [{ title: 'Mayor', startsOn: '2020' }],
    });
    await client.speakers.edit({ id, changes: { roles: [], note: 'Left' } });
    const removed = await entry('speaker', id, /^Role/);
    expect(removed).toMatchObject({ record: 'Role “Mayor”', action: 'remove', restorable: true });
    const { label } = await client.history.restore({ changeId: removed.id, field: null });
    expect(label).toBe('Restore role');
    expect((await client.speakers.get({ id })).roles).toMatchObject([{ title: 'Mayor' }]);
    await client.history.undo();
    expect((await client.speakers.get({ id })).roles).toEqual([]);
  });

  test('gives a name back, and the name is among the forms again', async () => {
    const { id } = await client.speakers.add({ display: 'Ines Okafor' });
    await client.speakers.edit({ id, changes: { display: 'Inez Okafor' } });
    const { id: changeId } = await entry('speaker', id, /^Speaker/);
    await client.history.restore({ changeId, field: 'display' });
    const speaker = await client.speakers.get({ id });
    expect(speaker.display).toBe('Ines Okafor');
    expect(speaker.aliases.map(({ form }) => form)).toEqual(['Ines Okafor']);
  });
});

describe('the history of a source', () => {
  test('tells parts of its citation, and restores one with what follows from it', async () => {
    const { id } = await client.sources.add({ title: 'First', issued: '2025-12-29' });
    await client.sources.edit({ id, changes: { title: 'Second', issued: '2024', note: 'x' } });
    const edited = await entry('source', id, 'Edit source “Second”');
    expect(edited.fields).toMatchObject([
      { label: 'Title', before: 'First', after: 'Second' },
      { label: 'Published', before: '2025-12-29', after: '2024' },
      { label: 'Note', before: null, after: 'x' },
    ]);
    await client.history.restore({ changeId: edited.id, field: 'issued' });
    expect(await client.sources.get({ id })).toMatchObject({
      title: 'Second',
      issued: '2025-12-29',
      note: 'x',
    });
    const csl = db.prepare<[number], string>('SELECT csl FROM source WHERE id = ?').pluck().get(id);
    expect(JSON.parse(csl!)).toMatchObject({ issued: { 'date-parts': [[2025, 12, 29]] } });
    await client.history.restore({ changeId: edited.id, field: null });
    expect(await client.sources.get({ id })).toMatchObject({ title: 'First', note: '' });
  });
});

describe('the history of a quote', () => {
  test('restores a field, the whole, and neither takes it out of the trash', async () => {
    const { id } = await client.quotes.add({ text: 'One', saidOn: '2025' });
    await client.quotes.edit({ id, changes: { text: 'Two', saidOn: null } });
    await client.quotes.trash({ ids: [id] });
    const edited = await entry('quote', id, 'Edit quote');
    await client.history.restore({ changeId: edited.id, field: 'said_on' });
    expect(await client.quotes.get({ id })).toMatchObject({ text: 'Two', saidOn: '2025' });
    const { label } = await client.history.restore({ changeId: edited.id, field: null });
    expect(label).toBe('Restore quote');
    expect(await client.quotes.get({ id })).toMatchObject({ text: 'One', trashed: true });
  });

  test('brings a place back with who passed it on', async () => {
    const { id } = await client.quotes.add({ text: 'One' });
    const hops = [{ name: 'Reuters', speakerId: null, verb: 'reports' }];
    const attestation = { newSource: 'Times', exact: 'One', hops };
    const place = await client.attestations.add({ quoteId: id, attestation });
    await client.attestations.remove({ id: place.id });
    const removed = await entry('quote', id, /^Place in “Times”/);
    await client.history.restore({ changeId: removed.id, field: null });
    expect((await client.quotes.get({ id })).attestations).toMatchObject([
      { exact: 'One', hops: [{ name: 'Reuters', verb: 'reports' }] },
    ]);
    await expect(
      client.history.restore({ changeId: removed.id, field: null }),
    ).rejects.toMatchObject({ data: { reason: 'It is back already.' } });
  });

  test('says why something cannot come back', async () => {
    const { id } = await client.quotes.add({ text: 'One', tags: ['peace'] });
    const [tag] = await client.tags.list();
    await client.tags.remove({ id: tag!.id });
    const removed = await entry('quote', id, /^Tag “peace”/);
    await expect(
      client.history.restore({ changeId: removed.id, field: null }),
    ).rejects.toMatchObject({
      code: 'REFUSED',
      data: { reason: 'The tag that it belongs to is no longer in the library.' },
    });
    const added = await entry('quote', id, 'Add quote');
    await expect(client.history.restore({ changeId: added.id, field: null })).rejects.toThrow(
      'There was nothing before this.',
    );
  });

  test('goes on page by page', async () => {
    const { id } = await client.quotes.add({ text: 'One' });
    for (let n = 0; n < 7; n++) await client.quotes.edit({ id, changes: { note: `Note ${n}` } });
    const all = await entriesOf('quote', id);
    const pages = [];
    let after: { step: number; id: number } | null = null;
    for (let more = true; more;) {
      const page = await client.history.of({ noun: 'quote', id, limit: 3, after });
      pages.push(page.entries);
      more = page.more;
      const last = page.entries.at(-1)!;
      after = { step: last.step, id: last.id };
    }
    expect(pages.map(({ length }) => length)).toEqual([3, 3, 2]);
    expect(pages.flat()).toEqual(all);
  });
});

test('a tag that has another name by now does not take its old one from another', async () => {
  await client.quotes.add({ text: 'One', tags: ['peace'] });
  const [tag] = await client.tags.list();
  await client.tags.edit({ id: tag!.id, name: 'war' });
  await client.quotes.add({ text: 'Two', tags: ['peace'] });
  const renamed = await entry('tag', tag!.id, /^Tag/);
  await expect(
    client.history.restore({ changeId: renamed.id, field: 'name' }),
  ).rejects.toMatchObject({ code: 'REFUSED' });
});

test('a collection is moved back and named as before', async () => {
  const { id } = await client.collections.add({ name: 'A' });
  await client.collections.rename({ id, name: 'B' });
  const renamed = await entry('collection', id, 'Rename collection “B”');
  expect(renamed.fields).toMatchObject([{ label: 'Name', before: 'A', after: 'B' }]);
  await client.history.restore({ changeId: renamed.id, field: 'name' });
  expect(await client.collections.list()).toMatchObject([{ name: 'A' }]);
});

/** Columns that say nothing to a reader: keys, owners, and what follows from others. */
const SILENT =
  /^(id|uuid|.*_at|at|position|fold_key|(quote|speaker|source|attestation|snapshot|collection)_id|csl|text|sha256)$/;

/** Tables whose records have no history that is shown; steps on them are undone like others. */
const WITHOUT_HISTORY: ReadonlySet<string> = new Set([
  'capture',
  'proposal',
  'citation_list',
  'csl_style',
]);

test('every column is told in the history, or named as one that is not', () => {
  const forgotten = LOGGED_TABLES.flatMap((table) => {
    const fields = TOLD[table]?.fields;
    if (!fields) return WITHOUT_HISTORY.has(table) ? [] : [table];
    const known = new Set(fields.flatMap((field) => [field.name, ...(field.with ?? [])]));
    return writtenColumns(db, table)
      .filter((column) => !known.has(column) && !STAYS.has(column) && !SILENT.test(column))
      .map((column) => `${table}.${column}`);
  });
  expect(forgotten).toEqual([]);
});
