import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../query/parse.ts';
import { short } from './support/short.ts';

const read = (text: string) => short(parseQuery(text).node);
const remarks = (text: string) => parseQuery(text).remarks.map((remark) => remark.text);

describe('fields', () => {
  test.each([
    ['speaker:lavr', 'speaker:lavr*'],
    ['speaker:lavrov ', 'speaker:lavrov'],
    ['speaker:lavr* x ', '(speaker:lavr* x)'],
    ['Speaker:"Sergey Lavrov" ', 'speaker:=[sergey lavrov]'],
    ['speaker:"Sergey Lav', 'speaker:=[sergey lav]*'],
    ['outlet:reuters,bbc ', 'outlet:reuters|bbc'],
    ['outlet:reuters,bb', 'outlet:reuters|bb*'],
    ['source:"a b",c ', 'source:=[a b]|c'],
    ['source:a,«b c»,', 'source:a|=[b c]'],
    ['-tag:peace ', '-tag:peace'],
    ['NOT tag:peace,war ', '-tag:peace|war'],
    ['tag:a OR in:b ', '(tag:a / in:b)'],
    ['role:Rada’s ', 'role:[rada s]'],
    ['(role:minister) ', 'role:minister'],
    ['kind:direct mode:post ', '(kind:direct mode:post)'],
    ['kind:ind,P ', 'kind:indirect|paraphrase'],
    ['status:primary ', 'status:primary source found'],
    ['status:text-matches-source ', 'status:text matches source'],
    ['status:matches ', 'status:text matches source'],
    ['has:several ', 'has:several-sources'],
    ['has:several_sources ', 'has:several-sources'],
    ['has:notes ', 'has:note'],
    ['lang:uk ', 'lang:uk'],
    ['lang:ZH-hant ', 'lang:zh-Hant'],
    ['lang:Ukrainian,germ ', 'lang:uk|de'],
  ])('%j is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
    expect(remarks(text)).toEqual([]);
  });

  test.each([
    ['after:2025 ', 'after:20250000..'],
    ['after:2025-03 ', 'after:20250300..'],
    ['before:2025 ', 'before:..20249999'],
    ['before:2025-03-05 ', 'before:..20250304'],
    ['on:2025-12 ', 'on:20251200..20251299'],
    ['on:"29 Dec 2025" ', 'on:20251229..20251229'],
    ['on:29.12.2025 ', 'on:20251229..20251229'],
    ['on:2025-01..2025-03 ', 'on:20250100..20250399'],
    ['year:2025 ', 'year:20250000..20251299'],
    ['year:2020..2025 ', 'year:20200000..20251299'],
    ['year:2020-2025 ', 'year:20200000..20251299'],
    ['year:2020–2025 ', 'year:20200000..20251299'],
    ['year:2025..2020 ', 'year:20200000..20251299'],
    ['year:2020.. ', 'year:20200000..'],
    ['year:..2020 ', 'year:..20201299'],
    ['year:-43 ', 'year:-430000..-428701'],
    ['year:44BC ', 'year:-430000..-428701'],
    ['year:"100 BC..44 BC" ', 'year:-990000..-428701'],
    ['year:2020,2022 ', 'year:20200000..20201299|20220000..20221299'],
  ])('%j is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
    expect(remarks(text)).toEqual([]);
  });
});

describe('what is half typed is no mistake', () => {
  test.each([
    'speaker:',
    'speaker:"',
    '-kind:',
    'kind:',
    'after:2',
    'after:2025-',
    'year:-4',
    'has:s',
    'status:',
    'lang:u',
    'lang:ukr',
    'NOT ',
    '(',
  ])('%j', (text) => {
    expect(remarks(text)).toEqual([]);
    expect(parseQuery(text).tokens.every(({ understood }) => understood)).toBe(true);
  });
});

describe('what is not understood is searched as words, and said so', () => {
  test.each([
    [
      'speakr:x ',
      '[speakr x]',
      'There is no field speakr: it is searched as words. Did you mean speaker:?',
    ],
    ['foo:bar ', '[foo bar]', 'There is no field foo: it is searched as words.'],
    ['автор:Лавров ', '[автор лавров]', 'There is no field автор: it is searched as words.'],
    ['foo:"a b"', '(foo [a b])', 'There is no field foo: it is searched as words.'],
    [
      'kind:joke ',
      '[kind joke]',
      '“kind:joke” is searched as words. It can be direct, mixed, indirect or paraphrase.',
    ],
    ['has:s ', '[has s]', '“has:s” is searched as words. It may be snapshot or several-sources.'],
    [
      'kind:direct,joke ',
      'kind:direct',
      '“joke” is left out. It can be direct, mixed, indirect or paraphrase.',
    ],
    [
      'on:2025-02-30 ',
      '[on 2025 02 30]',
      '“on:2025-02-30” is searched as words. There is no 30 February: in 2025 it has 28 days.',
    ],
    [
      '-after:soon ',
      '-[after soon]',
      '“-after:soon” is searched as words. Write 2025, 2025-12 or 2025-12-29; in words it can be 29 Dec 2025, c. 2025 or 44 BC.',
    ],
    [
      'year:2025-03 ',
      '[year 2025 03]',
      '“year:2025-03” is searched as words. Write on:2025-03 for that day or month.',
    ],
    [
      'lang:Klingon ',
      '[lang klingon]',
      '“lang:Klingon” is searched as words. Write a tag, as uk, or a name, as Ukrainian.',
    ],
    [
      'speaker: lavrov ',
      'lavrov',
      '“speaker:” is left out. Write what to look for right behind the colon, as in speaker:Zelensky.',
    ],
  ])('%j is %s', (text, expected, remark) => {
    expect(read(text)).toBe(expected);
    expect(remarks(text)).toEqual([remark]);
  });

  test.each(['https://example.org/a ', 'at 10:30 ', 'Starmer: no ', 'doi:10.1000/1 ', ':-) '])(
    '%j is plain text',
    (text) => {
      expect(remarks(text)).toEqual([]);
    },
  );
});
