import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createExtractor } from '../../../extract/index.ts';

const { extract } = createExtractor();

function found(name: string) {
  const text = readFileSync(join(import.meta.dirname, '../../fixtures/articles', name), 'utf8');
  return extract(text).map((quote) => {
    expect(text.slice(quote.start, quote.end)).toBe(quote.text);
    return [quote.text, quote.speaker];
  });
}

test('an article in Russian', () => {
  expect(found('mayak-ru.txt')).toEqual([
    ['Маяк не продаётся', 'Гуго Марш'],
    ['Мы ждём дождя, а не покупателей', 'Анна Квилл'],
    ['Башня простоит ещё сто лет', 'Гуго Марш'],
    ['держится на честном слове', 'Гуго Марш'],
    ['Ключ потерян,', 'Гуго Марш'],
    ['Но мы его найдём', 'Гуго Марш'],
    ['смешную цену', 'Анна Квилл'],
    ['Мы ей отказали', 'Анна Квилл'],
  ]);
});

test('an article in Ukrainian', () => {
  expect(found('mayak-uk.txt')).toEqual([
    ['Маяк не продається', 'Гнат Марш'],
    ['Ми чекаємо на дощ, а не на покупців', 'Ганна Квіл'],
    ['Вежа простоїть ще сто років', 'Гнат Марш'],
    ['тримаються на чесному слові', 'Гнат Марш'],
    ['Ключ загублено,', 'Гнат Марш'],
    ['Але ми його знайдемо', 'Гнат Марш'],
    ['смішну ціну', 'Ганна Квіл'],
    ['Ми їй відмовили', 'Ганна Квіл'],
  ]);
});
