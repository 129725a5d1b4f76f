import { unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { createHash } from 'node:crypto';
import type { ArchiveManifest } from '../../../contract/archive/manifest.ts';
import { sumOf, takeArchive, writtenArchive } from '../../support/records/archive-file.ts';
import { type Client, openApp } from '../../support/open-app.ts';
import { portableContent } from '../../support/records/portable-content.ts';

/** Two quotes of two speakers, one with a role, in one source, with a tag. */
async function smallLibrary() {
  const app = openApp();
  const { client } = app;
  const { id: ada } = await client.speakers.add({
    display: 'Ada Lovelace',
    kind: 'person',
    roles: [{ title: 'Countess' }],
  });
  const { id: karl } = await client.speakers.add({ display: 'Karl Marx', kind: 'person' });
  const { id: source } = await client.sources.add({ title: 'A book', issued: '1843' });
  const role = (await client.speakers.get({ id: ada })).roles[0]!;
  const add = (text: string, speakerId: number, roleId: number | null) =>
    client.quotes.add({
      text,
      attributions: [{ speakerId, roleId }],
      attestations: [{ sourceId: source, exact: text }],
      tags: ['Energy'],
    });
  const [first, second] = [await add('We build', ada, role.id), await add('We do not', karl, null)];
  return { ...app, ada, karl, first: first.id, second: second.id };
}

/** An archive whose files are changed, with hashes that fit unless they are to be left. */
function changed(
  archive: Uint8Array,
  change: (files: Record<string, string>, manifest: ArchiveManifest) => void,
  { hashes = true } = {},
): Uint8Array {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const files = Object.fromEntries(
    Object.entries(unzipSync(archive)).map(([name, bytes]) => [name, decoder.decode(bytes)]),
  );
  const manifest = JSON.parse(files['manifest.json'] ?? '') as ArchiveManifest;
  delete files['manifest.json'];
  change(files, manifest);
  if (hashes) {
    for (const [name, text] of Object.entries(files)) {
      const sha256 = createHash('sha256').update(text).digest('hex');
      manifest.members[name] = { bytes: Buffer.byteLength(text), sha256 };
      const kind = name.replace('.jsonl', '') as keyof typeof manifest.counts;
      if (name.endsWith('.jsonl')) manifest.counts[kind] = text.split('\n').length - 1;
    }
  }
  const all = { ...files, 'manifest.json': JSON.stringify(manifest) };
  return zipSync(
    Object.fromEntries(Object.entries(all).map(([name, text]) => [name, Buffer.from(text)])),
  );
}

const refusal = (client: Client, bytes: Uint8Array) =>
  takeArchive(client, bytes).then(
    () => null,
    (error: Error) => error.message,
  );

test('what differs stays as it is in the library, unless the archive is to be taken', async () => {
  const { client, ada, first, db } = await smallLibrary();
  const archive = await writtenArchive(client);
  const atFirst = portableContent(db);
  await client.speakers.edit({ id: ada, changes: { note: 'Mine', roles: [] } });
  await client.quotes.edit({ id: first, changes: { text: 'We build more' } });
  const mine = portableContent(db);

  const kept = await takeArchive(client, archive);
  expect(sumOf(kept)).toMatchObject({ new: 0, changed: 2, refused: 0 });
  expect(kept.remarks.map(({ kind, name, reason }) => [kind, name, reason])).toEqual([
    ['speakers', 'Ada Lovelace', 'Differs in: note, roles; the library’s stays.'],
    ['quotes', 'We build', expect.stringContaining('wording')],
  ]);
  expect(portableContent(db)).toEqual(mine);

  const taken = await takeArchive(client, archive, { keep: 'archive' });
  expect(sumOf(taken)).toMatchObject({ new: 0, changed: 2, refused: 0 });
  expect(portableContent(db)).toEqual(atFirst);
  expect(sumOf(await takeArchive(client, archive, { keep: 'archive' }))).toMatchObject({
    changed: 0,
  });
  expect((await client.quotes.find({ query: { text: 'more' }, limit: 1 })).total).toBe(0);
  await client.history.undo();
  expect(portableContent(db)).toEqual(mine);
  expect((await client.quotes.find({ query: { text: 'more' }, limit: 1 })).total).toBe(1);
  await client.history.redo();
  expect(portableContent(db)).toEqual(atFirst);
});

test('a selection has what its quotes need and nothing else', async () => {
  const { client, second, first } = await smallLibrary();
  await client.relations.add({ fromId: first, toId: second, kind: 'denies' });
  const { id: outer } = await client.collections.add({ name: 'Outer' });
  const { id: inner } = await client.collections.add({ name: 'Inner', parentId: outer });
  await client.collections.add({ name: 'Other' });
  await client.collections.put({ id: inner, quoteIds: [second] });
  const archive = await writtenArchive(client, { ids: [second] });
  const { client: other, db } = openApp();
  expect(sumOf(await takeArchive(other, archive))).toMatchObject({ new: 7 });
  const content = portableContent(db);
  const names = (table: string, column: string) => content[table]?.map((row) => row[column]);
  expect(names('speaker', 'display')).toEqual(['Karl Marx']);
  expect(names('quote', 'text')).toEqual(['We do not']);
  expect(names('collection', 'name')?.toSorted()).toEqual(['Inner', 'Outer']);
  expect(names('relation', 'kind')).toEqual([]);
  expect(names('tag', 'name')).toEqual(['Energy']);
});

test('a tag of the same name is that tag, and a role that is not there is told', async () => {
  const { client } = await smallLibrary();
  const archive = await writtenArchive(client);
  const { client: other } = openApp();
  const { id } = await other.quotes.add({ text: 'Mine', tags: ['energy'] });
  const report = await takeArchive(other, archive);
  const stays = 'Differs in: name; the library’s stays.';
  expect(report.remarks).toEqual([
    { kind: 'tags', about: 'changed', name: 'Energy', reason: stays },
  ]);
  const [tag] = (await other.quotes.get({ id })).tags;
  expect((await other.tags.list()).map((each) => [each.id, each.quotes])).toEqual([[tag?.id, 3]]);
  expect(sumOf(await takeArchive(other, archive))).toMatchObject({ new: 0, changed: 1 });

  const third = openApp().client;
  const speakers = changed(archive, (files) => {
    files['quotes.jsonl'] = '';
    for (const kind of ['sources', 'tags']) files[`${kind}.jsonl`] = '';
    files['speakers.jsonl'] = (files['speakers.jsonl'] ?? '').replace('Countess', 'Duchess');
  });
  await takeArchive(third, speakers);
  const cut = await takeArchive(third, archive);
  expect(cut.cut).toBe(1);
  expect(cut.remarks).toContainEqual({
    kind: 'quotes',
    about: 'cut',
    name: 'We build',
    reason: 'Without the role “Countess”, which the library’s speaker has not.',
  });
});

test('records that do not fit are refused with a reason, and the others are taken', async () => {
  const { client } = await smallLibrary();
  const archive = await writtenArchive(client);
  const bad = changed(archive, (files) => {
    files['speakers.jsonl'] = (files['speakers.jsonl'] ?? '').replace(
      /^.*Karl Marx.*\n/mu,
      'no JSON\n{"uuid":"../../x"}\n',
    );
    files['sources.jsonl'] = (files['sources.jsonl'] ?? '').replace('"1843"', '"1843-13"');
  });
  const { client: other, db } = openApp();
  const report = await takeArchive(other, bad);
  const told = report.remarks.map(({ kind, name, reason }) => `${kind} ${name}: ${reason}`);
  expect(told).toEqual([
    expect.stringMatching(/^speakers Line \d: It is no JSON/u),
    expect.stringMatching(/^speakers Line \d: uuid: Is no UUID/u),
    expect.stringMatching(/^sources Line 1: issued: Is no date/u),
    expect.stringMatching(/^quotes We \w+.*: It refers to a (?:source|speaker) that/u),
    expect.stringMatching(/^quotes We \w+.*: It refers to a (?:source|speaker) that/u),
  ]);
  expect(portableContent(db)['quote']).toEqual([]);
  expect(portableContent(db)['speaker']).toHaveLength(1);
});

test.each<[string, Parameters<typeof changed>[1], RegExp, boolean?]>([
  ['a changed record', (files) => (files['quotes.jsonl'] += ' '), /another size/u, false],
  [
    'a changed letter',
    (files) => (files['quotes.jsonl'] = (files['quotes.jsonl'] ?? '').replace('build', 'Build')),
    /its hash is another/u,
    false,
  ],
  ['a missing file', (files) => delete files['tags.jsonl'], /missing: “tags.jsonl”/u, false],
  [
    'a file that climbs',
    (files) => (files['../../evil.txt'] = 'x'),
    /a file in this archive that no archive has/u,
  ],
  ['a file besides', (files) => (files['x.txt'] = 'x'), /does not name/u, false],
  [
    'a stored text of nobody',
    (files) => (files['snapshots/0193f0a0-0000-7af4-89ef-ef82ddbedafb.txt'] = 'x'),
    /more or fewer stored texts/u,
  ],
  ['a newer layout', (_, manifest) => Object.assign(manifest, { version: 2 }), /newer Dixit/u],
  ['another format', (_, manifest) => Object.assign(manifest, { format: 'x' }), /another/u],
  [
    'a count that is none',
    (_, manifest) => Object.assign(manifest.counts, { tags: 9 }),
    /told/u,
    false,
  ],
  ['a line without an end', (files) => (files['tags.jsonl'] = '{}'), /cut off/u],
])('%s makes the archive refused', async (_, change, reason, hashes = true) => {
  const { client } = await smallLibrary();
  const bad = changed(await writtenArchive(client), change, { hashes });
  const { client: other, db } = openApp();
  expect(await refusal(other, bad)).toMatch(reason);
  expect(Object.values(portableContent(db)).flat()).toEqual([]);
  expect((await other.history.state()).undo).toBeNull();
});

test('no archive that is cut off or altered anywhere does anything but be refused', async () => {
  const { client } = await smallLibrary();
  const archive = await writtenArchive(client);
  const { client: other, db } = openApp();
  const reasons: string[] = [];
  for (let n = 0; n < 60; n++) {
    const bytes = Uint8Array.from(archive);
    const at = Math.floor((bytes.length * n) / 60);
    const bad = n % 2 === 0 ? bytes.subarray(0, at) : bytes;
    if (n % 2 === 1) bytes[at] = (bytes[at] ?? 0) ^ 0x55;
    const reason = await refusal(other, bad);
    // Of a ZIP there are bytes that say nothing, such as the moment.
    if (reason === null) await other.history.undo();
    else reasons.push(reason);
  }
  expect(reasons.length).toBeGreaterThan(40);
  const unknown = reasons.filter((reason) => !/nothing was taken|no archive/u.test(reason));
  expect(unknown).toEqual([]);
  expect(Object.values(portableContent(db)).flat()).toEqual([]);
});

test('a writing or taking that is stopped leaves nothing', async () => {
  const { client } = await smallLibrary();
  const stop = new AbortController();
  const archive = await writtenArchive(client);
  const { client: other, db } = openApp();
  const { fileId } = await other.files.begin({
    name: 'a.dixitz',
    size: archive.length,
    use: 'import',
  });
  await other.files.append({ fileId, base64: Buffer.from(archive).toString('base64') });
  const stream = await other.archives.run({ fileId }, { signal: stop.signal });
  await stream.next();
  stop.abort();
  await stream.return?.(undefined);
  expect(Object.values(portableContent(db)).flat()).toEqual([]);
  // Nothing is held any more.
  await other.quotes.add({ text: 'After it' });
});
