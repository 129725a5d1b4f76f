import { expect, test } from 'vitest';
import { saidBy } from './said.ts';

test.each([
  ['По словам Сергея Марша, «ключ потерян». Сергей Марш уехал.', 'ключ потерян', 'Сергей Марш'],
  ['За словами Гната Марша, «ключ загублено». Гнат Марш поїхав.', 'ключ загублено', 'Гнат Марш'],
])('the case is undone: %s', (text, words, speaker) => {
  expect(saidBy('according-to', text)).toEqual([[words, speaker]]);
});

test('words by themselves are nobody’s', () => {
  expect(saidBy('according-to', 'По словам видно, что «Мох» молчит.')).toEqual([['Мох', null]]);
});
