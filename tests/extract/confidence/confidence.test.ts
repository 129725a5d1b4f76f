import { expect, test } from 'vitest';
import { createExtractor } from '../../../extract/index.ts';

const { extract } = createExtractor();
const sure = (text: string): number => extract(text).at(-1)?.confidence ?? 0;

test('a clause of saying beside the quotation is surer than a guess from the sentence before', () => {
  const told = sure('“The mosses wait for rain,” said Ada Quill.');
  const guessed = sure('Ada Quill went to Leeds.\n“The mosses wait for rain.”');
  expect(told).toBeGreaterThan(0.9);
  expect(guessed).toBeLessThan(told - 0.1);
});

test('a name is surer than a pronoun', () => {
  const named = sure('Ada Quill met Bo Lund. “The mosses wait for rain,” Quill said.');
  const pronoun = sure('Ada Quill met Bo Lund. “The mosses wait for rain,” she said.');
  expect(named).toBeGreaterThan(pronoun);
});
