import { beforeEach, describe, expect, test } from 'vitest';
import { QuoteQuery } from '../../../contract/search.ts';
import { dated } from '../../../core/dated-query.ts';
import { addQuote, type NewQuote } from '../../../core/quotes.ts';
import { addSource } from '../../../core/sources.ts';
import { addSpeaker } from '../../../core/speakers.ts';
import type { Catalogue } from '../../../db/catalogue.ts';
import { openCatalogue, wordings } from '../../support/open-catalogue.ts';

let catalogue: Catalogue;
let ids: { first: number; second: number; third: number };

const said = (speakerId: number) =>
  ({ speakerId, roleId: null, basis: 'named', certainty: null, disputed: false }) as const;
const standing = (sourceId: number, exact: string) =>
  ({ sourceId, exact, locators: {}, cue: null, mention: null }) as const;

function quote(text: string, speakerId: number, sourceIds: number[], more: Partial<NewQuote> = {}) {
  return addQuote(catalogue, {
    text,
    attributions: [said(speakerId)],
    attestations: sourceIds.map((sourceId) => standing(sourceId, text)),
    tags: [],
    ...more,
  });
}

beforeEach(() => {
  ({ catalogue } = openCatalogue());
  const ada = addSpeaker(catalogue, {
    display: 'Ada Weiss',
    roles: [
      { title: 'Mayor', organisation: 'Port Ellen', startsOn: '2020', endsOn: '2023' },
      { title: 'Senator', organisation: null, startsOn: '2024', endsOn: null },
    ],
  });
  const bo = addSpeaker(catalogue, { display: 'Bo Quist' });
  const post = addSource(catalogue, {
    title: 'Harbour closes',
    container: 'Evening Post',
    issued: '2022-05-01',
  });
  const wire = addSource(catalogue, {
    title: 'Votes counted',
    container: 'North Wire',
    issued: '2025-01-02',
  });
  ids = {
    first: quote('The harbour will close', ada, [post], { language: 'en', tags: ['Port'] }),
    second: quote('We count every vote', ada, [wire, post], {
      language: 'en-GB',
      kind: 'indirect',
      mode: 'written',
      saidOn: '2025-01-01',
      note: 'Checked',
    }),
    third: quote('Nobody closed anything', bo, [wire], { language: 'uk' }),
  };
  const outer = catalogue.steps.write('Add', () =>
    catalogue.collections.insert({
      uuid: catalogue.newUuid(),
      parentId: null,
      name: 'Book',
      query: null,
    }),
  );
  catalogue.steps.write('Add', () => {
    const inner = catalogue.collections.insert({
      uuid: catalogue.newUuid(),
      parentId: outer,
      name: 'Chapter one',
      query: null,
    });
    catalogue.collections.put(inner, [ids.first]);
    catalogue.verifications.add([ids.third], 'disputed', '', 1);
  });
});

const found = (text: string) => {
  const shown = new Map([
    ['The harbour will close', 1],
    ['We count every vote', 2],
    ['Nobody closed anything', 3],
  ]);
  return wordings(catalogue, text)
    .map((each) => shown.get(each))
    .toSorted((a = 0, b = 0) => a - b);
};

describe('a field finds', () => {
  test.each([
    ['speaker:weiss ', [1, 2]],
    ['speaker:"bo quist" ', [3]],
    ['-speaker:weiss ', [3]],
    ['role:mayor ', [1]],
    ['role:senator ', [2]],
    ['role:"port ellen" ', []],
    ['source:harbour ', [1, 2]],
    ['source:wire ', [2, 3]],
    ['outlet:post ', [1, 2]],
    ['outlet:"north wire" ', [2, 3]],
    ['outlet:harbour ', []],
    ['kind:indirect ', [2]],
    ['mode:written ', [2]],
    ['tag:port ', [1]],
    ['in:book ', [1]],
    ['in:"chapter one" ', [1]],
    ['lang:en ', [1, 2]],
    ['lang:en-gb ', [2]],
    ['lang:uk,en-gb ', [2, 3]],
    ['status:disputed ', [3]],
    ['-status:disputed ', [1, 2]],
    ['before:2023 ', [1]],
    ['after:2025-01-02 ', [3]],
    ['on:2025-01 ', [2, 3]],
    ['year:2022 ', [1]],
    ['year:2022..2024 ', [1]],
    ['has:note ', [2]],
    ['has:several-sources ', [2]],
    ['has:relation ', []],
    ['-has:note ', [1, 3]],
    ['vote OR nobody ', [2, 3]],
    ['(kind:indirect OR lang:uk) wire ', [2, 3]],
    ['-(kind:indirect OR lang:uk) ', [1]],
    ['close* -harbour ', [3]],
    ['speaker:weiss year:2025 vote ', [2]],
    ['speaker:', [1, 2, 3]],
  ] as [string, number[]][])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('facts follow the records', () => {
  const facets = () => catalogue.search.facets(dated(QuoteQuery.parse({})));

  test('the role that is held on the day is counted, and follows its dates', () => {
    expect(facets().roles).toEqual([
      { value: 'Mayor, Port Ellen', count: 1 },
      { value: 'Senator', count: 1 },
    ]);
    const speaker = catalogue.speakers.get(1)!;
    const roles = speaker.roles.map((role) => ({
      ...role,
      startsDay: null,
      endsDay: null,
      startsOn: null,
      endsOn: null,
    }));
    catalogue.steps.write('Edit speaker', () => catalogue.speakers.setRoles(1, roles.slice(0, 1)));
    expect(facets().roles).toEqual([{ value: 'Mayor, Port Ellen', count: 2 }]);
  });

  test('outlets are counted once a quote, languages with those not known', () => {
    expect(facets().outlets).toEqual([
      { value: 'Evening Post', count: 2 },
      { value: 'North Wire', count: 2 },
    ]);
    catalogue.steps.write('Edit quote', () =>
      catalogue.quotes.update(
        ids.third,
        { ...catalogue.quotes.get(ids.third)!, language: null, saidDay: null },
        1,
      ),
    );
    expect(facets().languages).toContainEqual({ value: '', count: 1 });
  });

  test('a relation is known at both its ends, and gone with undo', () => {
    catalogue.steps.write('Relate', () =>
      catalogue.relations.insert(
        { fromId: ids.first, toId: ids.third, kind: 'denies', rationale: '' },
        catalogue.newUuid(),
      ),
    );
    expect(found('has:relation ')).toEqual([1, 3]);
    catalogue.steps.undo();
    expect(found('has:relation ')).toEqual([]);
  });
});

describe('what finds nothing', () => {
  const ways = (text: string, filters: Partial<QuoteQuery['filters']> = {}) =>
    catalogue.search.waysOut(dated(QuoteQuery.parse({ text, filters })));

  test('tells which filter or part to drop, the best first', () => {
    expect(ways('harbour ', { languages: ['uk'] })).toEqual([
      { drop: { filter: 'languages' }, total: 2 },
      { drop: { span: [0, 7] }, total: 1 },
    ]);
  });

  test('tells the part of the text', () => {
    expect(ways('vote kind:direct lang:en ').map(({ total }) => total)).toEqual([1, 1]);
  });

  test('nothing is told where something is found', () => {
    expect(ways('vote ')).toEqual([]);
  });
});
