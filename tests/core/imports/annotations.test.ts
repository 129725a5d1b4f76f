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
