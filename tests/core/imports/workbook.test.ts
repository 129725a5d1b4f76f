import { expect, test } from 'vitest';
import { writeCsv } from '../../../formats/csv.ts';
import { writeXlsx } from '../../../formats/written/xlsx.ts';
import { record } from '../../formats/support/records.ts';
import { importContent, sendImport } from '../../support/import-file.ts';
import { openApp } from '../../support/open-app.ts';

const QUOTES = ['We build', '=1+1', 'Ми будуємо'].map((text) =>
  record({ text, locators: { page: '3', line: '4' }, tags: ['sea', 'міст'], note: 'Heard.' }),
);

test('tables that Dixit wrote come back, and are known the second time', async () => {
  const { client } = openApp();
  const report = await importContent(client, 'a.xlsx', writeXlsx(QUOTES));
  expect(report).toMatchObject({ rows: 3, quotes: 3, sources: 1, speakers: 1, tags: 2, errors: 0 });
  expect(report.unread).toEqual(['uuid']);
  expect(await client.quotes.get({ id: 2 })).toMatchObject({
    text: '=1+1',
    saidOn: '2024-03-08',
    note: 'Heard.',
    attributions: [{ speaker: 'Ines Halvorsen', role: 'Harbour master' }],
    attestations: [{ container: 'Harbour Gazette', locators: { page: '3', line: '4' } }],
    tags: [{ name: 'sea' }, { name: 'міст' }],
  });
  for (const [name, content] of [
    ['a.xlsx', writeXlsx(QUOTES)],
    ['a.csv', writeCsv(QUOTES)],
  ] as const) {
    expect(await importContent(client, name, content)).toMatchObject({ quotes: 0, duplicates: 3 });
  }
});

test('a look at a workbook tells its sheets, columns and what they likely say', async () => {
  const { client } = openApp();
  const fileId = await sendImport(client, 'a.xlsx', writeXlsx(QUOTES));
  const look = await client.imports.look({ fileId });
  expect(look).toMatchObject({ format: 'xlsx', sheets: ['Quotes'], sheet: 'Quotes' });
  expect(look.columns[0]).toEqual({ name: 'quote', samples: ['We build', '=1+1', 'Ми будуємо'] });
  expect(look.mapping).toMatchObject({ text: 'quote', speakers: 'speaker', locators: 'locators' });
  await expect(client.imports.look({ fileId, sheet: 'None' })).rejects.toMatchObject({
    code: 'REFUSED',
    message: 'The workbook has no sheet “None”.',
  });
  const word = await sendImport(client, 'a.xlsx', 'quote,speaker\nA,B\n');
  await expect(client.imports.look({ fileId: word })).rejects.toMatchObject({ code: 'REFUSED' });
});
