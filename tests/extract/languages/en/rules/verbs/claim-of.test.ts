import { expect, test } from 'vitest';
import { claimOf } from '../../../../../../extract/languages/en/rules/verbs/claim-of.ts';
import { proposed } from '../proposed.ts';

test.each([
  ["Ada Quill's claim that mosses are “patient” went round.", 'Ada Quill | claim'],
  ['His promise to be “kind to mosses” went round.', 'His | promise'],
  ["Ada Quill's garden of “patient” mosses went to seed.", null],
])('%s', (text, expected) => {
  expect(proposed(claimOf, text)).toBe(expected);
});
