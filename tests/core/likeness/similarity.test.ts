import { expect, test } from 'vitest';
import { compared, likenessOf } from '../../../core/likeness/similarity.ts';

const LONG =
  'We will not accept a ceasefire that leaves the people of the coast without water, without light and without a voice in what comes after the war';

test.each([
  ['It is a complete fabrication of course', 'it is a “complete fabrication”, of course!', 'same'],
  ['Всё это ложь и обман народа', 'Все это ложь и обман народа', 'same'],
  [LONG, `And so ${LONG}`, 'part'],
  [LONG, LONG.replace('accept', 'sign'), 'alike'],
  [LONG, 'without water, without light and without a voice', 'part'],
  [LONG, 'a ceasefire that leaves the coast', null],
  ['The talks will go on', 'We saw no evidence of that', null],
  [LONG, '…', null],
])('%s and %s: %s', (one, other, how) => {
  for (const [a, b] of [
    [one, other],
    [other, one],
  ] as const) {
    expect(likenessOf(compared(a), compared(b), false)?.how ?? null).toBe(how);
  }
});

test('a few words are alike only when they are the same and of the same speaker', () => {
  const [one, other, longer] = ['Never again!', 'never again', 'never again war'].map(compared);
  expect(likenessOf(one!, other!, true)).toEqual({ score: 1, how: 'same' });
  expect(likenessOf(one!, other!, false)).toBeNull();
  expect(likenessOf(one!, longer!, true)).toBeNull();
});

test('what is not the same is never wholly alike', () => {
  const part = likenessOf(compared(LONG), compared('without light and without a voice'), true);
  expect(part?.score).toBe(0.99);
});

test('texts of a million units are compared in a moment', () => {
  const [one, other] = [`${LONG} `.repeat(8_000), `${LONG} `.repeat(8_001)].map(compared);
  expect(likenessOf(one!, other!, false)).not.toBeNull();
});
