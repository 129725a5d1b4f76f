import { expect, test } from 'vitest';
import { createNames, type NamedKind } from '../../../../db/search/naming/names.ts';
import { importContent } from '../../../support/import-file.ts';
import { openApp } from '../../../support/open-app.ts';

const KINDS: NamedKind[] = ['speaker', 'source', 'tag', 'collection', 'search', 'outlet', 'role'];

test('names that were read before are those that a new reading finds, whatever was written', async () => {
  const { client, db } = openApp();
  const revision = db.prepare<[], number>('SELECT coalesce(max(id), 0) FROM step').pluck();
  const createHere = () => createNames(db, () => revision.get() ?? 0);
  const held = createHere();
  const listed = (names: ReturnType<typeof createNames>) =>
    KINDS.map((kind) =>
      ['', 'a', 'зел', 'gaz'].map((text) =>
        names.find(kind, text, 100).toSorted((a, b) => a.id - b.id || (a.label < b.label ? -1 : 1)),
      ),
    );
  const agree = () => expect(listed(held)).toEqual(listed(createHere()));

  await client.library.addSample();
  agree();
  const ada = await client.speakers.add({ display: 'Ada Weiss' });
  const other = await client.speakers.add({ display: 'A. Weiss' });
  agree();
  await client.speakers.edit({ id: ada.id, changes: { display: 'Ada Zelenska' } });
  agree();
  await client.speakers.merge({ into: ada.id, from: [other.id] });
  agree();
  await client.history.undo();
  agree();
  await client.history.redo();
  const csv = 'Quote,Speaker,Source,Outlet,Tags\nWords,Anna Bell,A day,Gazette,alpha\n';
  await importContent(client, 'quotes.csv', csv);
  agree();
  await client.history.undo();
  agree();
  const top = await client.collections.add({ name: 'Above' });
  await client.collections.add({ name: 'Among', parentId: top.id });
  agree();
  await client.collections.rename({ id: top.id, name: 'Another' });
  agree();
  await client.history.redo();
  expect(held.find('collection', 'among', 1)).toMatchObject([{ detail: 'Another' }]);
  const { id } = await client.sources.add({ title: 'Gaza', container: 'Gazette' });
  agree();
  await client.sources.trash({ ids: [id] });
  agree();
});
