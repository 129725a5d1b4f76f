import { describe, expect, test } from 'vitest';
import { basisOf, speakerOfName } from '../../core/speaker-of-name.ts';

describe('a new speaker from a name', () => {
  test.each([
    ['Maria Keller', { kind: 'person', given: 'Maria', family: 'Keller', particles: null }],
    [
      'Ursula von der Leyen',
      { kind: 'person', given: 'Ursula', particles: 'von der', family: 'Leyen' },
    ],
    ['Martin Luther King Jr.', { kind: 'person', given: 'Martin Luther Jr.', family: 'King' }],
    ['Dr Jane Smith', { kind: 'person', display: 'Jane Smith', given: 'Jane', family: 'Smith' }],
    ['Mr. Okafor', { kind: 'person', display: 'Okafor', family: 'Okafor' }],
    ['Emily House', { kind: 'person', given: 'Emily', family: 'House' }],
    ['Володимир Зеленський', { kind: 'person', given: 'Володимир', family: 'Зеленський' }],
    ['Okafor', { kind: 'person', family: 'Okafor' }],
    ['Moscow', { kind: 'organisation' }],
    ['NATO', { kind: 'organisation' }],
    ['the Ministry of Energy', { kind: 'organisation' }],
    ['One analyst', { kind: 'unnamed' }],
    ['Arms experts and Western officials', { kind: 'group' }],
  ])('%s', (name, speaker) => {
    expect(speakerOfName(name)).toMatchObject(speaker);
  });
});

describe('how a mention tells who it is', () => {
  test.each([
    ['he', ['Bob Stone'], 'pronoun'],
    ['Stone', ['Bob Stone'], 'named'],
    ['Volodymyr Zelensky', ['Володимир Зеленський', 'Volodymyr Zelensky'], 'named'],
    ['the mayor', ['Ines Okafor'], 'office'],
    ['Bob Stone', ['Carol King'], 'inferred'],
    [null, ['Carol King'], 'inferred'],
  ] as const)('%s for %j: %s', (mention, forms, basis) => {
    expect(basisOf(mention, forms)).toBe(basis);
  });
});
