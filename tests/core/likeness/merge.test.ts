import { expect, test } from 'vitest';
import { databaseContent } from '../../support/database-content.ts';
import { capture, openApp } from '../../support/open-app.ts';

async function twoQuotes() {
  const app = openApp();
  const { client, db } = app;
  const speaker = await client.speakers.add({ display: 'Maria Keller' });
  const third = await client.quotes.add({ text: 'That was never said' });
  const into = await client.quotes.add({
    text: 'We will close the bridge in March',
    note: 'Hers.',
    attributions: [{ speakerId: speaker.id }],
    attestations: [{ newSource: 'The Courier', exact: 'We will close the bridge in March,' }],
    tags: ['bridge'],
  });
  const other = await client.quotes.add({
    text: 'We shall close the bridge in March',
    note: 'Theirs.',
    saidOn: '2025-12-29',
    attributions: [{ speakerId: speaker.id, disputed: true }, { newSpeaker: 'Ada Stern' }],
    attestations: [
      {
        newSource: 'The Herald',
        exact: 'we will close the bridge',
        hops: [{ speakerId: null, name: 'Reuters', verb: 'reports' }],
      },
    ],
    tags: ['bridge', 'March'],
  });
  const collection = await client.collections.add({ name: 'Bridges', parentId: null });
  await client.collections.put({ id: collection.id, quoteIds: [other.id, into.id] });
  await client.relations.add({ fromId: third.id, toId: other.id, kind: 'denies', rationale: 'B' });
  await client.relations.add({ fromId: third.id, toId: into.id, kind: 'denies', rationale: 'A' });
  await client.relations.add({ fromId: other.id, toId: third.id, kind: 'repeats' });
  await client.relations.add({ fromId: other.id, toId: into.id, kind: 'repeats' });
  await client.likeness.judge({ id: third.id, otherIds: [other.id], verdict: 'apart' });
  return { ...app, db, into: into.id, other: other.id, third: third.id };
}

test('a merge brings all that hangs on the other quote, and one undo takes it back', async () => {
  const { client, db, into, other, third } = await twoQuotes();
  const before = databaseContent(db);
  expect(await client.likeness.preview({ id: into, otherIds: [other] })).toMatchObject({
    places: 1,
    speakers: ['Ada Stern'],
    tags: ['March'],
    collections: [],
    relations: 2,
    fields: ['Said on'],
    note: 'Theirs.\n\nAlso worded: “We shall close the bridge in March”',
  });
  await client.likeness.merge({ id: into, otherIds: [other] });
  const merged = await client.quotes.get({ id: into });
  expect(merged).toMatchObject({
    text: 'We will close the bridge in March',
    saidOn: '2025-12-29',
    note: 'Hers.\n\nTheirs.\n\nAlso worded: “We shall close the bridge in March”',
    attributions: [{ speaker: 'Maria Keller', disputed: true }, { speaker: 'Ada Stern' }],
    attestations: [
      { exact: 'We will close the bridge in March,', hops: [] },
      { exact: 'we will close the bridge', hops: [{ name: 'Reuters' }] },
    ],
    tags: [{ name: 'bridge' }, { name: 'March' }],
    collections: [{ name: 'Bridges' }],
  });
  expect((await client.relations.of({ id: into })).relations).toMatchObject([
    { kind: 'repeats', isFrom: true, other: { id: third } },
    { kind: 'denies', isFrom: false, rationale: 'A\nB', other: { id: third } },
  ]);
  await expect(client.quotes.get({ id: other })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  const query = { text: 'theirs' };
  expect((await client.quotes.ids({ query })).length).toBe(1);
  expect(db.pragma('foreign_key_check')).toEqual([]);

  const after = databaseContent(db);
  expect(await client.history.undo()).toEqual({ label: 'Merge quotes' });
  expect(databaseContent(db)).toEqual(before);
  await client.history.redo();
  expect(databaseContent(db)).toEqual(after);
});

test('verifications come with their moments', async () => {
  const { client, db, into, other } = await twoQuotes();
  db.exec(`DELETE FROM temp.current_step; INSERT INTO temp.current_step VALUES (1);
    INSERT INTO verification (quote_id, status, evidence, at)
      VALUES (${other}, 'disputed', 'A letter', 7);
    DELETE FROM temp.current_step`);
  await client.likeness.merge({ id: into, otherIds: [other] });
  expect(db.prepare('SELECT quote_id, status, evidence, at FROM verification').all()).toEqual([
    { quote_id: into, status: 'disputed', evidence: 'A letter', at: 7 },
  ]);
});

test('a translation follows, and no quote becomes a translation of itself', async () => {
  const { client, db } = openApp();
  const add = async (text: string) => (await client.quotes.add({ text })).id;
  const [into, other, third] = [await add('One'), await add('Two'), await add('Three')];
  db.exec(`INSERT INTO temp.current_step VALUES (1);
    UPDATE quote SET translation_of = ${third} WHERE id = ${other};
    UPDATE quote SET translation_of = ${into} WHERE id = ${third};
    DELETE FROM temp.current_step`);
  await client.likeness.merge({ id: into, otherIds: [other] });
  expect(db.prepare('SELECT id, translation_of FROM quote ORDER BY id').raw().all()).toEqual([
    [into, null],
    [third, into],
  ]);
});

test('a proposal that was kept leads to the quote into which it went', async () => {
  const { client } = openApp();
  const known = await client.quotes.add({ text: 'We will close the old bridge in March' });
  const text = 'A Headline\n\n“We will close the old bridge in March,” said Maria Keller.\n';
  const id = await capture(client, text);
  const [proposal] = (await client.captures.get({ id })).proposals;
  const { quoteIds } = await client.captures.keep({ proposalIds: [proposal!.id] });
  expect(await client.likeness.of({ id: quoteIds[0]! })).toMatchObject([
    { quote: { id: known.id }, how: 'same' },
  ]);
  await client.likeness.merge({ id: known.id, otherIds: quoteIds });
  expect((await client.captures.get({ id })).proposals[0]).toMatchObject({ quoteId: known.id });
  expect(await client.quotes.get({ id: known.id })).toMatchObject({
    note: '',
    attributions: [{ speaker: 'Maria Keller' }],
    attestations: [{ match: 'exact' }],
  });
});

test('what is gone, in the trash, or the quote itself is refused', async () => {
  const { client, into, other } = await twoQuotes();
  await expect(client.likeness.merge({ id: into, otherIds: [into] })).rejects.toMatchObject({
    code: 'REFUSED',
  });
  await expect(client.likeness.merge({ id: into, otherIds: [999] })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  await client.quotes.trash({ ids: [other] });
  await expect(client.likeness.merge({ id: into, otherIds: [other] })).rejects.toMatchObject({
    code: 'REFUSED',
  });
});
