import { expect, test } from 'vitest';
import { nameColon } from '../../../../../../extract/languages/en/rules/layout/name-colon.ts';
import { proposed } from '../proposed.ts';

test.each([
  ['Ada Quill: “Mosses are patient.”', 'Ada Quill | :'],
  ['Ada Quill: Pumps are ‘not ideal’', 'Ada Quill | :'],
  ['Latest: “Mosses are patient.”', null],
  ['Two things: “Mosses” and pumps.', null],
])('%s', (text, expected) => {
  expect(proposed(nameColon, text)).toBe(expected);
});
