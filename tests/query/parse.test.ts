import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  MAX_NESTING,
  MAX_QUERY_LENGTH,
  MAX_QUERY_TERMS,
  parseQuery,
  type QueryNode,
} from '../../query/parse.ts';
import { queryText } from './support/query-text.ts';
import { short } from './support/short.ts';

const read = (text: string) => short(parseQuery(text).node);
const remarks = (text: string) => parseQuery(text).remarks.map((remark) => remark.text);

describe('words', () => {
  test.each([
    ['', ''],
    ['  ', ''],
    ['drone attack', '(drone attack*)'],
    ['drone attack ', '(drone attack)'],
    ['fabric* ', 'fabric*'],
    ['Élan ЁЛКА ', '(elan елка)'],
    ['drone.', 'drone'],
    ['*drone ', 'drone'],
    ['- … ', ''],
    ['co-operate ', '[co operate]'],
    ['co–operate co‑operate ', '([co operate] [co operate])'],
    ['Starmer’s', '[starmer s]*'],
    ['мирʼя мир’я ', '([мир я] [мир я])'],
    ['co\u00ADoperate ', 'cooperate'],
    ['https://example.org/a ', '[https example org a]'],
  ])('%j is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('of a finished query no word is a beginning', () => {
    expect(short(parseQuery('drone attack', { typing: false }).node)).toBe('(drone attack)');
  });
});

test('words are names, too, with the keys by which speakers are found', () => {
  const names = (text: string) => {
    const { node } = parseQuery(text);
    return node?.type === 'words' ? node.names : [];
  };
  expect(names('Zelenskyy')).toEqual([['zelenski']]);
  expect(names('"Ušakov Мар’яна" ')).toEqual([['ushakov'], ['mariana']]);
  expect(names('2025')).toEqual([[]]);
});

describe('exact words', () => {
  test.each([
    ['"serious response" no', '([serious response] no*)'],
    ['“serious response”', '[serious response]'],
    ['«serious response»', '[serious response]'],
    ['„serious response“', '[serious response]'],
    ['»serious response«', '[serious response]'],
    ['‘serious response’ ', '[serious response]'],
    ['‚serious response‘ ', '[serious response]'],
    ['‹a b› 「c d」 ＂e f＂', '([a b] [c d] [e f])'],
    ['“he said «yes»”', '[he said yes]'],
    ['‘Abd', 'abd*'],
    ['‘the boys’ toys', '([the boys] toys*)'],
    ['"serious resp', '[serious resp]*'],
    ['"serious resp ', '[serious resp]'],
    ['"serious resp"*', '[serious resp]*'],
    ['""', ''],
    ['"', ''],
    ['6" nails', '(6 nails*)'],
  ])('%j is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('operators', () => {
  test.each([
    ['a OR b c ', '(a / (b c))'],
    ['a AND b ', '(a b)'],
    ['a or b ', '(a or b)'],
    ['(a OR b) c ', '((a / b) c)'],
    ['a (b (c OR d)) ', '(a b (c / d))'],
    ['a OR (b OR c) ', '(a / b / c)'],
    ['-a ', '-a'],
    ['a -b ', '(a -b)'],
    ['--a ', '-a'],
    ['−a ', '-a'],
    ['NOT a b ', '(-a b)'],
    ['NOT NOT a ', 'a'],
    ['NOT -a ', 'a'],
    ['not a ', '(not a)'],
    ['-"a b" ', '-[a b]'],
    ['-(a b) c ', '(-(a b) c)'],
    ['NOT(a OR b) ', '-(a / b)'],
    ['OR a ', 'a'],
    ['a OR', 'a'],
    ['a OR OR b ', '(a / b)'],
    ['a NOT', 'a'],
    ['(a NOT) ', 'a'],
    ['NOT OR a ', 'a'],
    ['-', ''],
    ['"OR" "NOT" ', '(or not)'],
  ])('%j is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('parentheses', () => {
  test.each([
    ['((a', 'a*'],
    ['a)) b ', '(a b)'],
    ['() a ', 'a'],
    [')(', ''],
    ['f(x) ', '(f x)'],
  ])('%j is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('that are too deep are passed over, and said so', () => {
    const deep = `${'('.repeat(MAX_NESTING + 8)}a OR b${')'.repeat(MAX_NESTING + 8)} c `;
    expect(read(deep)).toBe('((a / b) c)');
    expect(remarks(deep)).toEqual(['Parentheses inside 32 others are passed over.']);
  });
});

describe('limits', () => {
  test('more terms than are searched are left out, and said so', () => {
    const { node, remarks } = parseQuery('word '.repeat(100));
    expect(node?.type === 'and' && node.of).toHaveLength(MAX_QUERY_TERMS);
    expect(remarks).toHaveLength(1);
  });

  test('values of a field are terms', () => {
    const { node } = parseQuery(`tag:${'a,'.repeat(100)} x`);
    expect(node?.type === 'field' && node.values).toHaveLength(MAX_QUERY_TERMS);
  });

  test('no more is read than the limit, and no half a character', () => {
    const { tokens, remarks } = parseQuery(`${'x'.repeat(MAX_QUERY_LENGTH - 1)}😀 y`);
    expect(tokens.at(-1)?.span).toEqual([0, MAX_QUERY_LENGTH - 1]);
    expect(remarks.map(({ text }) => text)).toEqual(['Only the first 2,000 characters are read.']);
  });
});

describe('the longest texts', () => {
  const count = (node: QueryNode | null): number =>
    node === null || !('of' in node)
      ? 1
      : 1 + node.of.reduce((sum, child) => sum + count(child), 0);

  const parts = [
    '( ) - (- " “« ‘ ‘a’ ’ , : * tag: tag:a, tag:" NOT( year:2020.. й 😀 -)'.split(' '),
    'a |a:b |OR |NOT |a OR (|year:"  ..|kind:x |foo:b |a\'|a\u00AD|- '.split('|'),
  ].flat();
  test.each(parts)('of %j are read in one pass', (part) => {
    const text = part.repeat(MAX_QUERY_LENGTH).slice(0, MAX_QUERY_LENGTH);
    const { node, tokens, remarks } = parseQuery(text);
    const length = tokens.reduce((sum, { span }) => sum + span[1] - span[0], 0);
    expect(length).toBeLessThanOrEqual(text.length);
    expect(count(node)).toBeLessThanOrEqual(2 * MAX_QUERY_TERMS + MAX_NESTING + 1);
    expect(remarks.length).toBeLessThanOrEqual(MAX_QUERY_TERMS + 1);
  });
});

describe('of any text', () => {
  test('the tokens lie in it, one after another, and each text in its token', () => {
    fc.assert(
      fc.property(queryText, (text) => {
        let at = 0;
        for (const { span, body, texts } of parseQuery(text).tokens) {
          expect(span[0]).toBeGreaterThanOrEqual(at);
          expect(span[1]).toBeGreaterThan(span[0]);
          expect(body[0]).toBeGreaterThanOrEqual(span[0]);
          expect(body[1]).toBe(span[1]);
          let within = body[0];
          for (const value of texts) {
            expect(value.span[0]).toBeGreaterThanOrEqual(within);
            within = value.span[1];
          }
          expect(within).toBeLessThanOrEqual(span[1]);
          at = span[1];
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 3000 },
    );
  });

  test('what stands between the tokens is white space', () => {
    fc.assert(
      fc.property(queryText, (text) => {
        let between = text;
        for (const { span } of parseQuery(text).tokens.toReversed()) {
          between = between.slice(0, span[0]) + between.slice(span[1]);
        }
        expect(between.trim()).toBe('');
      }),
      { numRuns: 3000 },
    );
  });

  test('no word is empty, and none has anything that would end it', () => {
    const wrong = (node: QueryNode): QueryNode[] => {
      if (node.type === 'words') {
        return node.words.every((word) => /^[\p{L}\p{N}\p{Co}]+$/u.test(word)) ? [] : [node];
      }
      if (node.type === 'field') return node.values.length > 0 ? [] : [node];
      const isWhole = node.of.length > (node.type === 'not' ? 0 : 1);
      return isWhole ? node.of.flatMap(wrong) : [node];
    };
    fc.assert(
      fc.property(queryText, (text) => {
        const { node } = parseQuery(text);
        expect(node ? wrong(node) : []).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });
});
