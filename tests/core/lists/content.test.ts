import { expect, test } from 'vitest';
import type { CitationOptions, ExportFile, ListRequest } from '../../../contract/citations.ts';
import { QuoteQuery } from '../../../contract/search.ts';
import { type Client, openApp } from '../../support/open-app.ts';

const options: CitationOptions = {
  style: 'apa7',
  order: 'as-chosen',
  group: 'none',
  speakerInProse: false,
  bibliography: true,
};

/** A library of quotes with these words, and their ids. */
async function libraryOf(...texts: string[]) {
  const { client } = openApp();
  const ids: number[] = [];
  for (const [index, text] of texts.entries()) {
    const { id } = await client.quotes.add({ text, saidOn: `20${20 - index}-01-01` });
    ids.push(id);
  }
  return { client, ids };
}

async function headedTexts(client: Client, request: ListRequest, limit = 500) {
  const { list } = await client.citations.preview({ ...request, limit });
  return list.groups.map(({ heading, entries }) => [
    heading,
    ...entries.map(({ quotation }) => quotation.map(({ text }) => text).join('')),
  ]);
}

async function written(client: Client, request: ListRequest): Promise<string> {
  let file: ExportFile | null = null;
  for await (const step of await client.citations.export({ ...request, format: 'markdown' })) {
    if ('file' in step) ({ file } = step);
  }
  return file && 'text' in file ? file.text : '';
}

test('a list arranged by hand keeps its order and its headings, whatever the options say', async () => {
  const { client, ids } = await libraryOf('one', 'two', 'three');
  const [one = 0, two = 0, three = 0] = ids;
  const selection = { pieces: [two, 'Chapter *1*', three, one] };
  const request = { selection, options: { ...options, order: 'date', group: 'year' } } as const;
  expect(await headedTexts(client, request)).toEqual([
    [null, '“two”'],
    ['Chapter *1*', '“three”', '“one”'],
  ]);
  const text = await written(client, { ...request, title: 'What was said' });
  expect(text).toMatch(/^# What was said\n\n“two”[^#]*## Chapter \\\*1\\\*\n\n“three”[^#]*“one”/);
  expect(await written(client, { ...request, title: 'What was said' })).toBe(text);
});

test('a quote that is gone is left out, and so is a heading over nothing', async () => {
  const { client, ids } = await libraryOf('one', 'two');
  const [one = 0, two = 0] = ids;
  await client.quotes.trash({ ids: [two] });
  const selection = { pieces: ['First', two, 9999, 'Second', one, 'Third'] };
  expect(await headedTexts(client, { selection, options })).toEqual([['Second', '“one”']]);
});

test('what is cut off for the preview changes nothing before it', async () => {
  const { client, ids } = await libraryOf('one', 'two', 'three');
  const [one = 0, two = 0, three = 0] = ids;
  const selection = { pieces: [three, 'Rest', two, one] };
  expect(await headedTexts(client, { selection, options }, 2)).toEqual([
    [null, '“three”'],
    ['Rest', '“two”'],
  ]);
});

test('the outline of an automatic order gives the same list when it is arranged by hand', async () => {
  const { client } = openApp();
  await client.library.addSample();
  for (const layout of [
    { order: 'speaker', group: 'source' },
    { order: 'as-chosen', group: 'year' },
    { order: 'date', group: 'none' },
  ] as const) {
    const automatic = {
      selection: { query: QuoteQuery.parse({}) },
      options: { ...options, ...layout },
    };
    const { pieces } = await client.citations.outline(automatic);
    const byHand = { selection: { pieces }, options };
    expect(await headedTexts(client, byHand)).toEqual(await headedTexts(client, automatic));
    expect(await written(client, byHand)).toBe(await written(client, automatic));
  }
});

test('quotes that were taken out are in no list, however it is ordered', async () => {
  const { client, ids } = await libraryOf('one', 'two', 'three');
  const [one = 0, two = 0, three = 0] = ids;
  const request = { selection: { ids }, without: [two], options };
  expect(await headedTexts(client, request)).toEqual([[null, '“one”', '“three”']]);
  expect(await client.citations.outline(request)).toEqual({ pieces: [one, three] });
  expect(await written(client, request)).not.toContain('two');
});
