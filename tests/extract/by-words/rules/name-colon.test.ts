import { expect, test } from 'vitest';
import { saidBy } from './said.ts';

test.each([
  ['Анна Квилл: «Мы ждём»', 'Мы ждём', 'Анна Квилл'],
  ['Ганна Квіл: «Ми чекаємо»', 'Ми чекаємо', 'Ганна Квіл'],
])('%s', (text, words, speaker) => {
  expect(saidBy('name-colon', text)).toEqual([[words, speaker]]);
});

test('a colon behind a sentence names nobody', () => {
  expect(saidBy('name-colon', 'Анна Квилл ждёт: «Мох» молчит.')).toEqual([]);
});
