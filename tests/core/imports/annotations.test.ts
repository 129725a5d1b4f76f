import { expect, test } from 'vitest';
import { importContent } from '../../support/import-file.ts';
import { openApp } from '../../support/open-app.ts';

const annotation = (uri: string, exact: string) => ({
  id: exact,
  uri,
  text: 'Noted',
  tags: ['sea'],
  document: { title: ['A page | A site'] },
  target: [{ source: uri, selector: [{ type: 'TextQuoteSelector', exact }] }],
});

test('annotations become quotes of the page, which is known by its address', async () => {
  const { client } = openApp();
  await client.sources.add({
    title: 'Harbour plan',
    type: 'article-newspaper',
    url: 'https://example.org/a',
  });
  const rows = [
    annotation('https://example.org/a', 'We build.'),
    annotation('https://example.org/b', 'Not yet.'),
    annotation('https://example.org/b', 'Perhaps.'),
    { ...annotation('urn:uuid:0197a0de-5c1b-7aaa-8000-000000000001', 'Nowhere.'), document: {} },
  ];
  const file = JSON.stringify({ total: 4, rows });
  const report = await importContent(client, 'hypothesis.json', file);
  expect(report).toMatchObject({ rows: 4, quotes: 4, sources: 1, sameSources: 1, refused: 0 });
  expect(report.differences).toEqual([]);
  expect(await client.sources.get({ id: 2 })).toMatchObject({
    type: 'webpage',
    title: 'A page | A site',
    quotes: 2,
  });
  expect((await client.quotes.get({ id: 4 })).attestations).toEqual([]);
  expect(await importContent(client, 'hypothesis.json', file)).toMatchObject({
    quotes: 0,
    duplicates: 4,
    sources: 0,
    sameSources: 2,
    changedSources: 0,
  });
});

const READWISE = `Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags
"We build, always.",Harbours,"Jane Roe, John Poe, and Ann Lee",,Good,yellow,"sea, trade",page,12,2024-05-06 07:08:09+00:00,
It moves.,Harbours,"Jane Roe, John Poe, and Ann Lee",,,,,location,345,2024-05-07 07:08:09+00:00,
'=1+1,An article,"Roe, Jane",,,,,time_offset,61,,
`;

test('highlights of Readwise are recognised: who wrote the book says it', async () => {
  const { client } = openApp();
  const report = await importContent(client, 'readwise-data.csv', READWISE);
  expect(report).toMatchObject({ quotes: 3, sources: 2, speakers: 3, tags: 2, refused: 0 });
  expect(report.unread).toEqual(['Amazon Book ID', 'Color', 'Location Type', 'Document tags']);
  expect(await client.quotes.get({ id: 1 })).toMatchObject({
    text: 'We build, always.',
    note: 'Good',
    tags: [{ name: 'sea' }, { name: 'trade' }],
    attributions: [{ speaker: 'Jane Roe' }, { speaker: 'John Poe' }, { speaker: 'Ann Lee' }],
    attestations: [{ sourceTitle: 'Harbours', locators: { page: '12' } }],
  });
  expect((await client.quotes.get({ id: 2 })).attestations[0]?.locators).toEqual({
    section: 'location 345',
  });
  expect(await client.quotes.get({ id: 3 })).toMatchObject({
    text: '=1+1',
    attributions: [{ speaker: 'Jane Roe' }],
  });
  expect((await client.sources.get({ id: 1 })).authors).toEqual([
    { family: 'Roe', given: 'Jane', literal: null },
    { family: 'Poe', given: 'John', literal: null },
    { family: 'Lee', given: 'Ann', literal: null },
  ]);
  expect(await importContent(client, 'readwise-data.csv', READWISE)).toMatchObject({
    quotes: 0,
    duplicates: 3,
    sources: 0,
  });
});

const ZOTERO = `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
  xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:bib="http://purl.org/net/biblio#"
  xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">
<bib:Book rdf:about="#b"><z:itemType>book</z:itemType><dc:title>Mooring</dc:title>
  <dcterms:isReferencedBy rdf:resource="#n"/></bib:Book>
<bib:Memo rdf:about="#n"><rdf:value>Ada Lovelace: “We build” (page 3)</rdf:value></bib:Memo>
<z:Collection rdf:about="#1"><dc:title>Harbour</dc:title><dcterms:hasPart rdf:resource="#2"/></z:Collection>
<z:Collection rdf:about="#2"><dc:title>Docks</dc:title><dcterms:hasPart rdf:resource="#b"/></z:Collection>
<z:Collection rdf:about="#3"><dc:title>HARBOUR</dc:title><dcterms:hasPart rdf:resource="#b"/></z:Collection>
</rdf:RDF>`;

test('quotes in notes of Zotero are put into its collections, which are used where they are', async () => {
  const { client } = openApp();
  const { id: harbour } = await client.collections.add({ name: 'harbour' });
  const { id: other } = await client.collections.add({ name: 'Other' });
  await client.collections.add({ name: 'Docks', parentId: other });
  const report = await importContent(client, 'a.rdf', ZOTERO);
  expect(report).toMatchObject({ sources: 1, quotes: 1, collections: 1, refused: 0, unread: [] });
  const tree = await client.collections.list();
  expect(tree.map(({ name, parentId, quotes }) => [name, parentId, quotes])).toEqual([
    ['harbour', null, 1],
    ['Docks', harbour, 1],
    ['Other', null, 0],
    ['Docks', other, 0],
  ]);
  const again = await importContent(client, 'a.rdf', ZOTERO);
  expect(again).toMatchObject({ sameSources: 1, quotes: 0, duplicates: 1, collections: 0 });
  await client.history.undo();
  expect(await client.collections.list()).toHaveLength(3);
});
