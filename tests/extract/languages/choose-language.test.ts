import { expect, test } from 'vitest';
import { chooseLanguage } from '../../../extract/languages/choose-language.ts';

test.each([
  ['Мы ждём дождя, и ты тоже.', 'ru'],
  ['Ми чекаємо на дощ, і ти теж.', 'uk'],
  ['We wait for rain in Київ.', undefined],
  ['', undefined],
  ['12:34', undefined],
])('%s', (text, id) => {
  expect(chooseLanguage(text)?.id).toBe(id);
});
