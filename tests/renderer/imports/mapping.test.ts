import { describe, expect, test } from 'vitest';
import { IMPORT_FIELDS, type ImportReport } from '../../../contract/imports.ts';
import { FIELD_GROUPS } from '../../../renderer/imports/field-words.ts';
import { fieldOfColumn, mapColumn } from '../../../renderer/imports/mapping.ts';
import {
  bringsSomething,
  errorsInWords,
  importedRecords,
  keepsWords,
  recordsInWords,
  importedInWords,
  newRecords,
} from '../../../renderer/imports/report/report-words.ts';

test('every field is offered, once', () => {
  const offered = FIELD_GROUPS.flatMap(({ fields }) => fields.map(([field]) => field));
  expect(offered.toSorted()).toEqual(IMPORT_FIELDS.toSorted());
});

describe('a column that is given a meaning', () => {
  const mapping = { text: 'A', note: 'B' } as const;
  test.each([
    ['C', 'tags', { text: 'A', note: 'B', tags: 'C' }],
    ['C', 'note', { text: 'A', note: 'C' }],
    ['B', 'tags', { text: 'A', tags: 'B' }],
    ['A', null, { note: 'B' }],
    ['B', 'text', { text: 'B' }],
  ] as const)('%s as %s', (column, field, expected) => {
    const changed = mapColumn(mapping, column, field);
    expect(changed).toEqual(expected);
    expect(fieldOfColumn(changed, column)).toBe(field);
  });
});

test('what comes is told in words', () => {
  const report: ImportReport = {
    rows: 1200,
    quotes: 1,
    speakers: 1,
    sources: 0,
    sameSources: 0,
    changedSources: 0,
    editedSources: 0,
    keptSources: 0,
    differences: [],
    tags: 1200,
    collections: 0,
    duplicates: 0,
    refused: 1,
    errors: 1,
    firstErrors: [],
    unread: [],
  };
  expect(newRecords(report)).toBe('1 new speaker, 1,200 new tags');
  expect(newRecords({ ...report, speakers: 0, tags: 0 })).toBe('nothing new besides');
  expect(importedInWords(report)).toBe('1 quote imported. 1 row with errors left out.');
  expect(importedInWords({ ...report, refused: 0 })).toBe('1 quote imported.');
  expect(importedInWords({ ...report, quotes: 0, sources: 2, refused: 0 })).toBe(
    '2 sources imported.',
  );
  expect(errorsInWords(report)).toBe('1 row has an error and is left out');
  expect(errorsInWords({ ...report, refused: 1200, errors: 1201 })).toBe(
    '1,200 rows have 1,201 errors and are left out',
  );
});

test('what a bibliography brings is told in words', () => {
  const report: ImportReport = {
    rows: 12,
    quotes: 4,
    speakers: 0,
    sources: 8,
    sameSources: 3,
    changedSources: 1,
    editedSources: 1,
    keptSources: 2,
    differences: [],
    tags: 0,
    collections: 0,
    duplicates: 1,
    refused: 0,
    errors: 0,
    firstErrors: [],
    unread: [],
  };
  expect(recordsInWords(report)).toBe(
    '12 records: 8 new sources, 3 the same in the library, 1 of which it says more or something else, 2 of which the library keeps its own word, as before; 4 quotes (1 quote there already).',
  );
  expect(importedRecords(report)).toBe('4 quotes and 8 sources');
  expect(importedRecords({ ...report, quotes: 0, sources: 0 })).toBe('changes to 1 source');
  const kept = { ...report, quotes: 0, sources: 0, editedSources: 0 };
  expect(bringsSomething(kept)).toBe(false);
  expect(keepsWords(kept)).toBe(true);
  expect(importedInWords(kept)).toBe('The library keeps its own word of 1 source.');
  const nothing = { ...kept, changedSources: 0 };
  expect(keepsWords(nothing)).toBe(false);
  expect(importedInWords(nothing)).toBe('Nothing of it is new.');
});
