import { expect, test } from 'vitest';
import { z } from 'zod';
import { CslItem } from '../../contract/csl.ts';
import { writeCslJson } from '../../formats/csl-json.ts';
import { HOSTILE, record } from './support/records.ts';

const Written = z.array(
  CslItem.extend({
    id: z.string(),
    custom: z.object({
      titleSentence: z.string().optional(),
      quotes: z.array(z.object({ text: z.string() }).loose()),
    }),
  }),
);
const read = (json: string) => Written.parse(JSON.parse(json));

test('a source is written once, with all its quotes', () => {
  const items = read(
    writeCslJson([record(), record({ text: 'they did' }), record({ source: null })]),
  );
  expect(items).toHaveLength(1);
  expect(items[0]).toMatchObject({ id: 'source-1', type: 'article-newspaper' });
  expect(items[0]?.custom.titleSentence).toBe('Ferry service resumes in Bergen after NATO drill');
  expect(items[0]?.custom.quotes.map(({ text }) => text)).toEqual([
    'the boats will sail',
    'they did',
  ]);
});

test.each(HOSTILE)('%j comes back as it was', (text) => {
  const [item] = read(writeCslJson([record({ text })]));
  expect(item?.custom.quotes[0]?.text).toBe(text);
});

test('no sources are an empty array', () => {
  expect(writeCslJson([])).toBe('[]\n');
});
