import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addToken, negateToken, removeToken, replaceToken } from '../../query/edit.ts';
import { FIELDS } from '../../query/fields.ts';
import { parseQuery, type QueryNode, type QueryToken } from '../../query/parse.ts';
import { writeField, writeToken } from '../../query/write.ts';
import { queryText } from './support/query-text.ts';
import { short } from './support/short.ts';

const isTerm = ({ texts }: QueryToken) => texts.some(({ text }) => /[\p{L}\p{N}]/u.test(text));
const tokenOf = (text: string, part: string): QueryToken => {
  const at = text.indexOf(part);
  const token = parseQuery(text).tokens.find(({ span }) => span[0] <= at && at < span[1]);
  if (!token) throw new RangeError(`No token at ${part}`);
  return token;
};
const nodeOf = (text: string) => short(parseQuery(text, { typing: false }).node);

describe('taking out', () => {
  test.each([
    ['a b c', 'b', 'a c'],
    ['a b', 'b', 'a '],
    ['a', 'a', ''],
    ['a   -tag:b   c', 'tag', 'a c'],
    ['a OR b', 'b', 'a '],
    ['a OR b c', 'b', 'a OR c'],
    ['x OR b OR y', 'b', 'x OR y'],
    ['a OR b', 'a', 'b'],
    ['(a OR b) c', 'a', '(b) c'],
    ['(a) OR b', 'a', 'b'],
    ['x -(a) y', 'a', 'x y'],
    ['((a', 'a', '(( '],
    ['NOT a b', 'a', 'b'],
    ['"a"b"c"', 'b', '"a" "c"'],
  ])('%s without %s is %j', (text, part, expected) => {
    expect(removeToken(text, tokenOf(text, part))).toBe(expected);
  });

  test('leaves all else as it was', () => {
    const without = (node: QueryNode | null, word: string): QueryNode | null => {
      if (node === null || node.type === 'field') return node;
      if (node.type === 'words') return node.words[0] === word ? null : node;
      const of = node.of.flatMap((child) => without(child, word) ?? []);
      if (node.type === 'not') return of.length === 0 ? null : { type: 'not', of };
      const flat = of.flatMap((child) => (child.type === node.type ? child.of : [child]));
      return flat.length > 1 ? { type: node.type, of: flat } : (flat[0] ?? null);
    };
    const part = fc.constantFrom(
      '(',
      ')',
      'OR',
      'AND',
      'NOT',
      '-',
      '-(',
      ' ',
      'w',
      '-w',
      '"w"',
      'w',
    );
    const texts = fc
      .array(part, { maxLength: 25 })
      .map((parts) => parts.map((part, at) => part.replace('w', `w${at}`)).join(' '));
    fc.assert(
      fc.property(texts, fc.nat(), (text, chosen) => {
        const { node, tokens } = parseQuery(text, { typing: false });
        const terms = tokens.filter(({ texts }) => /w/.test(texts[0]?.text ?? ''));
        const token = terms[chosen % (terms.length || 1)];
        fc.pre(token !== undefined);
        const expected = without(node, token.texts[0]?.text ?? '');
        expect(nodeOf(removeToken(text, token))).toBe(short(expected));
      }),
      { numRuns: 3000 },
    );
  });

  test('leaves the other words, phrases and fields of any text', () => {
    fc.assert(
      fc.property(queryText, fc.nat(), (text, chosen) => {
        const terms = parseQuery(text).tokens.filter(isTerm);
        const token = terms[chosen % (terms.length || 1)];
        fc.pre(token !== undefined);
        const rest = removeToken(text, token);
        const written = (text: string, tokens: readonly QueryToken[]) =>
          tokens.map((token) => writeToken(text, token));
        expect(written(rest, parseQuery(rest).tokens.filter(isTerm))).toEqual(
          written(
            text,
            terms.filter((other) => other !== token),
          ),
        );
      }),
      { numRuns: 3000 },
    );
  });
});

describe('turning into the opposite', () => {
  test.each([
    ['a b', 'b', 'a -b'],
    ['a -b', '-b', 'a b'],
    ['a NOT b', 'NOT', 'a b'],
    ['tag:a,b', 'tag', '-tag:a,b'],
    ['-"a b" c', '-', '"a b" c'],
    ['a (b OR c)', '(', 'a -(b OR c)'],
    ['speaker:a"b"', '"b"', 'speaker:a -"b"'],
    ['a OR b', 'OR', 'a OR b'],
  ])('%s at %s is %s', (text, part, expected) => {
    expect(negateToken(text, tokenOf(text, part))).toBe(expected);
  });
});

describe('writing', () => {
  test.each([
    ['speaker', 'Lavrov', 'speaker:Lavrov'],
    ['speaker', 'Sergey Lavrov', 'speaker:"Sergey Lavrov"'],
    ['outlet', 'Sunday, Inc. (UK)', 'outlet:"Sunday, Inc. (UK)"'],
    ['source', 'The “War” on "x"', 'source:«The “War” on "x"»'],
    ['source', 'all "«‹「『 of them', 'source:"all       of them"'],
    ['source', 'How to *', 'source:"How to *"'],
    ['source', 'C*', 'source:"C*"'],
    ['status', 'text matches source', 'status:text-matches-source'],
    ['kind', 'direct', 'kind:direct'],
    ['after', '29 Dec 2025', 'after:"29 Dec 2025"'],
  ] as const)('%s of %s is %s', (field, value, expected) => {
    expect(writeField(field, [value])).toBe(expected);
  });

  test('several values, a whole one, and the opposite', () => {
    expect(writeField('tag', ['a', 'b c'], { negated: true })).toBe('-tag:a,"b c"');
    expect(writeField('tag', ['a'], { exact: true })).toBe('tag:"a"');
  });

  test('a written token is read as it was', () => {
    fc.assert(
      fc.property(queryText, (text) => {
        for (const token of parseQuery(text).tokens.filter(isTerm)) {
          const alone = text.slice(...token.span);
          expect(nodeOf(writeToken(text, token))).toBe(nodeOf(alone));
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('a written value is read as its words', () => {
    const field = fc.constantFrom(
      ...FIELDS.filter(({ reads }) => reads === 'words').map(({ name }) => name),
    );
    fc.assert(
      fc.property(field, queryText, queryText, (name, one, other) => {
        const words = (text: string) =>
          parseQuery(`${name}:"${text.replace(/["“”„‟〝〞＂]/gu, ' ')}"`).node;
        const values = [one, other].filter((value) => words(value) !== null);
        fc.pre(values.length > 0);
        const expected = values.map((value) => short(words(value)).split(':=')[1]);
        const read = short(parseQuery(writeField(name, values, { exact: true })).node);
        expect(read).toBe(`${name}:${expected.map((words) => `=${words}`).join('|')}`);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('putting in', () => {
  test.each([
    ['', 'tag:a', 'tag:a '],
    ['x', 'tag:a', 'x tag:a '],
    ['x  ', 'tag:a', 'x tag:a '],
    ['x OR y', 'tag:a', '(x OR y) tag:a '],
    ['(x OR y', 'tag:a', '(x OR y) tag:a '],
    ['"x y', 'tag:a', '"x y" tag:a '],
    ['(x OR speaker:“y z', 'tag:a', '(x OR speaker:"y z") tag:a '],
  ])('into %s %s: %j', (text, written, expected) => {
    expect(addToken(text, written)).toBe(expected);
  });

  test('in the place of a token', () => {
    expect(replaceToken('a teh b', tokenOf('a teh b', 'teh'), 'the')).toBe('a the b');
    expect(replaceToken('"a"teh', tokenOf('"a"teh', 'teh'), 'the')).toBe('"a" the');
  });

  test('what is put into any text must be there besides all else', () => {
    fc.assert(
      fc.property(queryText, (text) => {
        const { node: before, tokens } = parseQuery(text, { typing: false });
        fc.pre(tokens.length < 20);
        const { node } = parseQuery(addToken(text, 'zzz'), { typing: false });
        const all =
          before === null ? [] : before.type === 'and' ? before.of.map(short) : [short(before)];
        const now = node?.type === 'and' ? node.of.map(short) : [short(node)];
        expect(now).toEqual([...all, 'zzz']);
      }),
      { numRuns: 3000 },
    );
  });
});
