import { expect, test } from 'vitest';
import { signed } from '../../../../../../extract/languages/en/rules/layout/signed.ts';
import { proposed } from '../proposed.ts';

test.each([
  ['“Mosses are patient.”\n— Ada Quill, botanist', 'Ada Quill | —'],
  ['“Mosses are patient” — or so it seems.', null],
])('%s', (text, expected) => {
  expect(proposed(signed, text)).toBe(expected);
});
