import { describe, expect, test } from 'vitest';
import type { Hop } from '../../../../../contract/quotes.ts';
import {
  hopSentence,
  moveHop,
} from '../../../../../renderer/quotes/attestations/hops/hop-sentence.ts';

const hop = (name: string, verb: string | null = null): Hop => ({ speakerId: null, name, verb });
const chain = { outlet: 'Reuters', speakers: ['Donald Trump'], addressee: null, hops: [] };

describe('a chain in one sentence', () => {
  test.each<[Hop[], string]>([
    [[], 'Reuters reports that Donald Trump said this.'],
    [[hop('Ushakov', 'said')], 'Reuters reports that Ushakov said that Donald Trump said this.'],
    [[hop('Ushakov', 'told')], 'Ushakov told Reuters that Donald Trump said this.'],
    [
      [hop('TASS', 'reports'), hop('Ushakov')],
      'Reuters reports that TASS reports that Ushakov said that Donald Trump said this.',
    ],
    [
      [hop('Ushakov'), hop('Putin', 'told')],
      'Reuters reports that Ushakov said that Putin told Ushakov that Donald Trump said this.',
    ],
    [
      [hop('Ушаков', 'told the press')],
      'Reuters reports that Ушаков told the press that Donald Trump said this.',
    ],
  ])('%#', (hops, sentence) => {
    expect(hopSentence({ ...chain, hops })).toBe(sentence);
  });

  test('names whom the speaker told, and all who spoke', () => {
    expect(hopSentence({ ...chain, hops: [hop('Ushakov')], addressee: 'Vladimir Putin' })).toBe(
      'Reuters reports that Ushakov said that Donald Trump told Vladimir Putin this.',
    );
    expect(hopSentence({ ...chain, speakers: ['A', 'B', 'C'] })).toMatch(/that A, B and C said/u);
    expect(hopSentence({ ...chain, speakers: [] })).toMatch(/that somebody said this/u);
  });
});

test.each([
  [0, 1, 'bac'],
  [2, 0, 'cab'],
  [0, -1, 'abc'],
  [2, 3, 'abc'],
  [1, 1, 'abc'],
])('a hop moved from %i to %i: %s', (from, to, expected) => {
  expect(moveHop(['a', 'b', 'c'], from, to).join('')).toBe(expected);
});
