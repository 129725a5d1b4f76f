import { expect, test } from 'vitest';
import { QuoteQuery } from '../../../../contract/search.ts';
import { inThisLibrary } from '../../../../renderer/search/link/link-records.ts';
import {
  readSearchLink,
  type RecordFilter,
  type SearchLink,
} from '../../../../renderer/search/link/search-link.ts';

/** A library in which 12 is Lavrov, 13 Ushakov and 20 Zelensky; 5 is a tag. */
const HERE: Record<string, Record<number, string>> = {
  speakers: { 12: 'Sergei Lavrov', 13: 'Yuri Ushakov', 20: 'Volodymyr Zelensky' },
  tags: { 5: 'denial' },
};
const library = {
  nameOf: (filter: RecordFilter, id: number) => HERE[filter]?.[id],
  byName: async (filter: RecordFilter, name: string) => {
    const found = Object.entries(HERE[filter] ?? {}).find(([, label]) => label === name);
    return Promise.resolve(found ? Number(found[0]) : null);
  },
};
const open = async (parameters: string) =>
  inThisLibrary(readSearchLink(`dixit://search?${parameters}`) as SearchLink, library);
const search = (query: object) => QuoteQuery.parse(query);

test('a record of the same id and name is meant', async () => {
  expect(await open('q=drone&speaker=12+Sergei+Lavrov&tag=5')).toEqual({
    query: search({ text: 'drone', filters: { speakers: [12], tags: [5] } }),
    missing: [],
  });
});

test('one of another name is found by its name, and never taken for who has its id', async () => {
  expect((await open('speaker=12+Volodymyr+Zelensky')).query.filters.speakers).toEqual([20]);
});

test('where nobody of a filter is here, the names are asked for, and it is said', async () => {
  expect(await open('q=a+OR+b&speaker=12+Ada+Okoye&speaker=77+Bo')).toEqual({
    query: search({ text: '(a OR b) speaker:"Ada Okoye","Bo"' }),
    missing: ['Ada Okoye', 'Bo'],
  });
  expect(await open('tag=9')).toEqual({ query: search({}), missing: ['No. 9'] });
});

test('where some of a filter are here, the others are left out, and it is said', async () => {
  expect(await open('speaker=12+Sergei+Lavrov&speaker=99+Bo')).toEqual({
    query: search({ filters: { speakers: [12] } }),
    missing: ['Bo'],
  });
});

test('who answers whom is kept only where both are here', async () => {
  const link = 'answer=denies&answer-by=20+Volodymyr+Zelensky&answer-to=99+';
  const here = await open(`${link}Sergei+Lavrov`);
  expect(here.query.filters.answers).toEqual({ by: 20, kind: 'denies', to: 12 });
  expect((await open(`${link}Bo`)).query.filters.answers).toBeNull();
});
