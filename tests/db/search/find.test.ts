import { beforeEach, describe, expect, test } from 'vitest';
import { QuoteQuery } from '../../../contract/search.ts';
import { dated } from '../../../core/dated-query.ts';
import { addQuote } from '../../../core/quotes.ts';
import { addSource } from '../../../core/sources.ts';
import { addSpeaker } from '../../../core/speakers.ts';
import type { Catalogue } from '../../../db/catalogue.ts';
import { openCatalogue, wordings } from '../../support/open-catalogue.ts';

let catalogue: Catalogue;
let ids: { keller: number; roth: number; times: number; herald: number; bridge: number };

function quote(
  text: string,
  speakerId: number,
  sourceId: number,
  more: { saidOn?: string; note?: string; tags?: string[] } = {},
) {
  const { tags = [], ...draft } = more;
  return addQuote(catalogue, {
    text,
    ...draft,
    attributions: [{ speakerId, roleId: null, basis: 'named', certainty: null, disputed: false }],
    attestations: [{ sourceId, exact: text, locators: {}, cue: null, mention: null }],
    tags,
  });
}

beforeEach(() => {
  ({ catalogue } = openCatalogue());
  const keller = addSpeaker(catalogue, { display: 'Maria Keller', nativeName: 'Марія Келлер' });
  const roth = addSpeaker(catalogue, { display: 'Émile Roth' });
  const times = addSource(catalogue, {
    title: 'Bridge Reopens',
    container: 'Example Times',
    issued: '2025-03',
  });
  const herald = addSource(catalogue, {
    title: 'Votes Are Counted',
    container: 'Herald',
    issued: '2024-11-05',
  });
  const bridge = quote('The bridge is safe', keller, times, { tags: ['Bridges'] });
  quote('No vote was lost', roth, herald, { saidOn: '2024-11-04', note: 'Said at the river gate' });
  quote('We counted every vote twice', keller, herald);
  ids = { keller, roth, times, herald, bridge };
});

const facets = (text: string, filters: Partial<QuoteQuery['filters']> = {}) =>
  catalogue.search.facets(dated(QuoteQuery.parse({ text, filters })));

describe('words are found', () => {
  test.each([
    ['in the wording', 'bridge is', ['The bridge is safe']],
    ['as beginnings while they are typed', 'twic', ['We counted every vote twice']],
    ['by the speaker', 'roth ', ['No vote was lost']],
    ['without their accents', 'emile', ['No vote was lost']],
    [
      'by the native name',
      'Марія келлер',
      ['We counted every vote twice', 'The bridge is safe'].toReversed(),
    ],
    ['by the source', 'herald', ['We counted every vote twice', 'No vote was lost']],
    ['in the note', 'river', ['No vote was lost']],
    ['across fields, all of them', 'keller vote', ['We counted every vote twice']],
    ['but for those with a minus', 'vote -keller', ['No vote was lost']],
    ['as a phrase', '"every vote"', ['We counted every vote twice']],
  ])('%s', (_, text, found) => {
    expect(wordings(catalogue, text)).toEqual(found);
  });
});

describe('the order', () => {
  test('newest: the day it was said, or else on which its source came out', () => {
    expect(wordings(catalogue, '')).toEqual([
      'The bridge is safe',
      'We counted every vote twice',
      'No vote was lost',
    ]);
  });

  test('added: the last added first', () => {
    expect(wordings(catalogue, '', {}, 'added')[0]).toBe('We counted every vote twice');
  });
});

describe('filters', () => {
  test('values of a field are OR, fields are AND', () => {
    expect(
      wordings(catalogue, '', { speakers: [ids.keller, ids.roth], sources: [ids.herald] }),
    ).toHaveLength(2);
    expect(wordings(catalogue, '', { speakers: [ids.roth], sources: [ids.times] })).toEqual([]);
  });

  test('a range of dates holds both its ends, a year all its days', () => {
    expect(wordings(catalogue, '', { saidFrom: '2024-11-05', saidTo: '2025' })).toHaveLength(2);
    expect(wordings(catalogue, '', { saidTo: '2024' })).toHaveLength(2);
  });

  test('a day that does not exist is refused', () => {
    expect(() => wordings(catalogue, '', { saidFrom: '2025-02-31' })).toThrow(/28 days/);
  });

  test('each facet is counted under the others’ filters, not its own', () => {
    const counted = facets('', { speakers: [ids.keller] });
    expect(counted.speakers.map(({ label, count }) => [label, count])).toEqual([
      ['Maria Keller', 2],
      ['Émile Roth', 1],
    ]);
    expect(counted.sources.map(({ count }) => count)).toEqual([1, 1]);
    expect(counted.tags).toMatchObject([{ label: 'Bridges', count: 1 }]);
    expect(counted.years).toEqual([
      { year: 2024, count: 1 },
      { year: 2025, count: 1 },
    ]);
  });

  test('a chosen value is shown even where it counts 0', () => {
    expect(facets('bridge', { speakers: [ids.roth] }).speakers).toContainEqual({
      id: ids.roth,
      label: 'Émile Roth',
      count: 0,
    });
  });
});

describe('index and counts follow the records', () => {
  test('a deleted quote leaves the index, and comes back with undo', () => {
    catalogue.steps.write('Delete quote', () => catalogue.trash.put('quote', [ids.bridge], 1));
    expect(wordings(catalogue, 'bridge is')).toEqual([]);
    catalogue.steps.undo();
    expect(wordings(catalogue, 'bridge is')).toEqual(['The bridge is safe']);
  });

  test('a speaker who gets another name is found by it', () => {
    const speaker = catalogue.speakers.get(ids.roth)!;
    catalogue.steps.write('Edit speaker', () =>
      catalogue.speakers.update(ids.roth, { ...speaker, display: 'Jo Blum' }),
    );
    expect(wordings(catalogue, 'blum')).toEqual(['No vote was lost']);
    expect(facets('').speakers.map(({ label }) => label)).toContain('Jo Blum');
  });

  test('a source that gets another date moves in the order', () => {
    const source = catalogue.sources.get(ids.herald)!;
    catalogue.steps.write('Edit source', () =>
      catalogue.sources.update(ids.herald, { ...source, issued: '2026', issuedDay: 20260000 }),
    );
    expect(wordings(catalogue, '')[0]).toBe('We counted every vote twice');
  });

  test('a new tag is counted at once', () => {
    catalogue.steps.write('Tag', () =>
      catalogue.tags.put(catalogue.tags.byName('bridges')!, [ids.bridge + 1]),
    );
    expect(facets('').tags).toMatchObject([{ label: 'Bridges', count: 2 }]);
  });
});
