import { describe, expect, test } from 'vitest';
import { openApp } from '../../support/open-app.ts';

async function openSample() {
  const { client } = openApp();
  await client.library.addSample();
  return client;
}

test('the first rows are those of the whole result', async () => {
  const client = await openSample();
  for (const order of ['newest', 'added', 'speaker', 'source', 'best'] as const) {
    const query = { text: 'the ', order };
    const { rows, whole } = await client.search.first({ query, limit: 3 });
    const found = await client.quotes.find({ query, limit: 3 });
    expect(rows).toEqual(found.rows);
    expect(whole).toBe(found.total <= 3);
  }
});

test('a search that the next has overtaken is given up', async () => {
  const client = await openSample();
  const overtaken = new AbortController();
  const first = client.quotes.find(
    { query: { text: 't' }, limit: 10 },
    { signal: overtaken.signal },
  );
  overtaken.abort(new Error('overtaken'));
  await expect(first).rejects.toThrow('overtaken');
  await expect(client.quotes.find({ query: { text: 'th' }, limit: 10 })).resolves.toBeDefined();
});

test('what is not understood is searched as words, and said', async () => {
  const client = await openSample();
  const { remarks } = await client.quotes.find({ query: { text: 'foo:bar ' }, limit: 1 });
  expect(remarks).toMatchObject([{ span: [0, 7] }]);
});

describe('places to go to', () => {
  test('are found by a name in any spelling, collections and tags by theirs', async () => {
    const client = await openSample();
    const { id } = await client.collections.add({ name: 'Zelensky’s answers' });
    const found = await client.search.jump({ text: 'Зеленск' });
    expect(found.map(({ kind }) => kind)).toContain('speaker');
    const places = await client.search.jump({ text: 'zelensky' });
    expect(places).toContainEqual({
      kind: 'collection',
      id,
      label: 'Zelensky’s answers',
      detail: null,
      quotes: 0,
    });
    expect(places.find(({ kind }) => kind === 'speaker')?.quotes).toBeGreaterThan(0);
  });

  test('are not found by letters that stand for no name', async () => {
    const client = await openSample();
    expect(await client.search.jump({ text: 'zzzz' })).toEqual([]);
  });

  test('a saved search is one, and has no number', async () => {
    const client = await openSample();
    const { id } = await client.collections.save({ name: 'Denials', query: { text: 'not ' } });
    expect(await client.search.jump({ text: 'den' })).toContainEqual({
      kind: 'search',
      id,
      label: 'Denials',
      detail: null,
      quotes: null,
    });
  });
});

describe('the stored texts of sources', () => {
  const TEXT = 'Nobody saw the lighthouse. '.repeat(40) + 'The keeper said: “It was dark.”';

  async function withText() {
    const app = openApp();
    const { client, db } = app;
    const { id: sourceId } = await client.sources.add({ title: 'Night' });
    db.exec('BEGIN');
    db.exec('INSERT INTO temp.current_step VALUES (1)');
    db.exec("INSERT INTO step (id, at, label, mode, state) VALUES (1000, 0, 'x', 'do', 'done')");
    db.exec('UPDATE temp.current_step SET id = 1000');
    db.prepare(
      `INSERT INTO snapshot (uuid, source_id, text, sha256, origin, taken_at)
       VALUES (?, ?, ?, ?, 'pasted', 0)`,
    ).run('0'.repeat(36), sourceId, TEXT, 'f'.repeat(64));
    db.exec('DELETE FROM temp.current_step');
    db.exec('COMMIT');
    return client;
  }

  test('are found by their words, with what stands around them', async () => {
    const client = await withText();
    const { total, rows } = await client.search.articles({
      text: 'keeper dark',
      from: 0,
      count: 10,
    });
    expect(total).toBe(1);
    const [excerpt] = rows[0]?.excerpts ?? [];
    const { text = '', marks = [], start = 0 } = excerpt ?? {};
    expect(marks.map(([from, to]) => text.slice(from, to))).toEqual(['keeper', 'dark']);
    expect(TEXT.slice(start, start + text.length)).toBe(text);
  });

  test('show at most three excerpts, and nothing for what is shut out', async () => {
    const client = await withText();
    const { rows } = await client.search.articles({ text: 'lighthouse', from: 0, count: 10 });
    const excerpts = rows[0]?.excerpts ?? [];
    expect(excerpts).toHaveLength(3);
    // No words are shown twice.
    for (const [index, { start }] of excerpts.entries()) {
      const before = excerpts[index - 1] ?? { start: 0, text: '' };
      expect(start).toBeGreaterThanOrEqual(before.start + before.text.length);
    }
    const none = await client.search.articles({ text: 'keeper -dark ', from: 0, count: 10 });
    expect(none.total).toBe(0);
  });

  test('know nothing of who said it', async () => {
    const client = await withText();
    const { total } = await client.search.articles({ text: 'speaker:keeper ', from: 0, count: 10 });
    expect(total).toBe(0);
  });
});
