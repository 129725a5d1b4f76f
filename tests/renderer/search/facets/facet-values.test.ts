import { expect, test } from 'vitest';
import {
  facetsAtZero,
  shownValues,
  withFound,
} from '../../../../renderer/search/facets/facet-values.ts';
import { languageInWords } from '../../../../renderer/search/facets/language-words.ts';

const values = Array.from({ length: 10 }, (_, at) => ({
  id: at,
  label: `Value ${at}`,
  count: 9 - at,
}));
const idsOf = ({ shown }: { shown: { id: number }[] }) => shown.map(({ id }) => id);
const usual = { chosen: [], first: [], zeros: false, text: null, found: [] };

test('the most frequent are shown, the chosen before them, and how many there are besides', () => {
  expect(shownValues(values, usual)).toMatchObject({ more: 3 });
  expect(idsOf(shownValues(values, usual))).toEqual([0, 1, 2, 3, 4, 5]);
  const chosen = [8, 4];
  const both = shownValues(values, { ...usual, chosen, first: chosen });
  expect(idsOf(both)).toEqual([4, 8, 0, 1, 2, 3]);
});

test('what is chosen is shown, however much it is, and at zero too', () => {
  const chosen = [9, 8, 7, 6, 5, 4, 3];
  const first = idsOf(shownValues(values, { ...usual, chosen, first: chosen }));
  expect(first).toEqual([3, 4, 5, 6, 7, 8, 9]);
  // What was chosen just now has not moved yet.
  const where = idsOf(shownValues(values, { ...usual, chosen: [8] }));
  expect(where).toEqual([0, 1, 2, 3, 4, 5, 8]);
});

test('what no quote has is left out unless it is asked for', () => {
  expect(idsOf(shownValues(values, { ...usual, text: '' }))).not.toContain(9);
  expect(idsOf(shownValues(values, { ...usual, text: '', zeros: true }))).toContain(9);
});

test('a look-up finds by label in any case and accent, and what was found elsewhere', () => {
  const named = [
    { id: 1, label: 'José Álvarez', count: 1 },
    { id: 2, label: 'Зеленський', count: null },
    { id: 3, label: 'Tokayev', count: 1 },
  ];
  expect(idsOf(shownValues(named, { ...usual, text: 'jose a' }))).toEqual([1]);
  expect(idsOf(shownValues(named, { ...usual, text: 'ЗЕЛ' }))).toEqual([2]);
  expect(idsOf(shownValues(named, { ...usual, text: 'zel', found: [2] }))).toEqual([2]);
});

test('values found besides are added once, without a count', () => {
  const found = [
    { id: 3, label: 'Value 3' },
    { id: 77, label: 'Rare' },
  ];
  expect(withFound(values, found).slice(10)).toEqual([{ id: 77, label: 'Rare', count: null }]);
});

const NONE = {
  speakers: [],
  roles: [],
  sources: [],
  outlets: [],
  kinds: [],
  statuses: [],
  languages: [],
  tags: [],
  collections: [],
  years: [],
};

test('where nothing is found the values stay in their order, at zero', () => {
  const before = {
    ...NONE,
    speakers: [
      { id: 1, label: 'Ada', count: 7 },
      { id: 2, label: 'Bo', count: 3 },
    ],
    outlets: [{ value: 'Times', count: 2 }],
    years: [{ year: 2025, count: 4 }],
  };
  const now = {
    ...NONE,
    speakers: [
      { id: 3, label: 'Cy', count: 0 },
      { id: 2, label: 'Bo', count: 1 },
    ],
  };
  expect(facetsAtZero(now, before)).toEqual({
    ...NONE,
    speakers: [
      { id: 1, label: 'Ada', count: 0 },
      { id: 2, label: 'Bo', count: 1 },
      { id: 3, label: 'Cy', count: 0 },
    ],
    outlets: [{ value: 'Times', count: 0 }],
    years: [{ year: 2025, count: 0 }],
  });
});

test.each([
  ['uk', 'Ukrainian'],
  ['pt-BR', 'Brazilian Portuguese'],
  ['', 'Unknown'],
  ['not a tag', 'not a tag'],
  ['qqx', 'qqx'],
])('the language %j is called %s', (tag, name) => {
  expect(languageInWords(tag)).toBe(name);
});
