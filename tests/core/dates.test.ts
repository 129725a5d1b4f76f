import { expect, test } from 'vitest';
import { isoDate, toCslDate } from '../../formats/csl-date.ts';
import { openApp } from '../support/open-app.ts';

test('a date is kept as it is read, before our era and in the year 0 too', async () => {
  const { client } = openApp();
  for (const saidOn of ['15 March 44 BC', '1 BC', 'c. Dec 2025', null]) {
    await client.quotes.add({ text: `Said ${saidOn}`, saidOn });
  }
  const { rows, facets } = await client.quotes.find({ query: {}, limit: 10 });
  expect(rows.map((row) => row.saidOn)).toEqual(['2025-12~', '0000', '-0043-03-15', null]);
  expect(facets.years).toEqual([
    { year: null, count: 1 },
    { year: -43, count: 1 },
    { year: 0, count: 1 },
    { year: 2025, count: 1 },
  ]);
});

test('a range of dates may be in words, and leaves out what has none', async () => {
  const { client } = openApp();
  for (const saidOn of ['44 BC', '1 BC', 'AD 44', null]) {
    await client.quotes.add({ text: `Said ${saidOn}`, saidOn });
  }
  const found = async (saidFrom: string | null, saidTo: string | null) => {
    const query = { filters: { saidFrom, saidTo } };
    return (await client.quotes.find({ query, limit: 10 })).rows.map((row) => row.saidOn);
  };
  expect(await found('44 BC', 'Dec 1 BC')).toEqual(['0000', '-0043']);
  expect(await found('1 BC', null)).toEqual(['0044', '0000']);
  expect(await found(null, '2 BC')).toEqual(['-0043']);
  await expect(found('3/4/2025', null)).rejects.toMatchObject({
    code: 'REFUSED',
    data: { field: 'saidFrom' },
  });
});

test.each([
  ['-0043-03-15', [-44, 3, 15]],
  ['0000', [-1]],
  ['0044', [44]],
])('%s has in CSL-JSON, which knows no year 0, the parts %j', (edtf, parts) => {
  expect(toCslDate(edtf)['date-parts']).toEqual([parts]);
  expect(isoDate(toCslDate(edtf))).toBe(edtf);
});
