import { expect, test } from 'vitest';
import { findQuotations } from '../../../extract/marks/find-quotations.ts';
import { paragraphsOf } from '../../../extract/text/paragraphs.ts';

const found = (text: string): string[] =>
  findQuotations(text, paragraphsOf(text)).map(({ start, end }) => text.slice(start, end));

test.each([
  ['curly', 'She said, “Mosses wait.” Then rain.', ['Mosses wait.']],
  ['straight', 'She said, "Mosses wait." Then "rain."', ['Mosses wait.', 'rain.']],
  ['single curly', 'She said, ‘Mosses wait.’ Then rain.', ['Mosses wait.']],
  ['single straight', "She said, 'It's the mosses' turn,' and left.", ["It's the mosses' turn,"]],
  ['guillemets', 'Elle dit « Attendez » et partit.', [' Attendez ']],
  ['low and high', 'Sie sagte „Moose warten“ und ging.', ['Moose warten']],
  ['two single ones', "She said, ''Mosses wait.'' Then rain.", ['Mosses wait.']],
  ['low and high, another way', 'Powiedziała „Mchy czekają” i wyszła.', ['Mchy czekają']],
  ['guillemets turned in', 'Sie sagte »Moose warten« und ging.', ['Moose warten']],
  ['small guillemets', 'She said, ‹Mosses wait.› Then rain.', ['Mosses wait.']],
  ['broken', 'She said, â€œMosses wait.â€\u009d Then rain.', ['Mosses wait.']],
  ['broken and cut', 'She said: â€œMosses wait.â€', ['Mosses wait.']],
  ['closing for opening', 'She said. ”Mosses wait.” Then rain.', ['Mosses wait.']],
  ['two houses', '“Mosses wait,” she said. "So does rain."', ['Mosses wait,', 'So does rain.']],
  ['backticks', "She said, ``Mosses wait.'' Then rain.", ['Mosses wait.']],
])('%s marks are found', (_house, text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  ['an apostrophe', "Quill's moss doesn't wait, and the mosses' turn is o'er.", []],
  ['a clipped decade', "In the '90s, rock 'n' roll was it.", []],
  ['inches', 'A plank of 5" by 8" lay there.', []],
  ['a percentage opens', "It was '95% done' by May.", ['95% done']],
])('%s is told apart', (_what, text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('an inner quotation belongs to the outer one', () => {
  expect(found('“He said ‘wait’ and “rain” too,” she said.')).toEqual([
    'He said ‘wait’ and “rain” too,',
  ]);
  expect(found('\'He said "wait" to us,\' she said.')).toEqual(['He said "wait" to us,']);
  expect(found("'He said 'wait' to us,' she said.")).toEqual(["He said 'wait' to us,"]);
  expect(found("'He said, 'Wait,'' she said.")).toEqual(["He said, 'Wait,'"]);
});

test.each([
  ["'Wait' is short, and 'rain' too.", ['Wait', 'rain']],
  ["'Wait,' she said. 'It rains.'", ['Wait,', 'It rains.']],
])('one behind another is no inner one: %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('a quotation in single marks goes on over paragraphs', () => {
  const text = "'Mosses wait.\n'Pumps do not,' she said.";
  const quotations = findQuotations(text, paragraphsOf(text));
  expect(quotations.map(({ continues }) => continues)).toEqual([false, true]);
  expect(found(text)).toEqual(['Mosses wait.', 'Pumps do not,']);
});

test('a quotation over paragraphs is cut at their ends', () => {
  const text = '“Mosses wait.\n“Pumps do not.\nThey run,” she said.';
  const quotations = findQuotations(text, paragraphsOf(text));
  expect(quotations.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Mosses wait.',
    'Pumps do not.',
    'They run,',
  ]);
  expect(quotations.map(({ continues }) => continues)).toEqual([false, true, true]);
});
