import { expect, test } from 'vitest';
import { company } from '../company.ts';

test.each([
  [
    'Vladimir Putin, Yuri Ushakov said, told Donald Trump that the talks were over.',
    'Vladimir Putin, passed on by Yuri Ushakov (said)',
  ],
  [
    'Ann Lee, said Tom Marsh, had told the council that the plan was dead.',
    'Ann Lee, passed on by Tom Marsh (said)',
  ],
  [
    'Ann Lee said the talks were over, Reuters reported.',
    'Ann Lee, passed on by Reuters (reported)',
  ],
  [
    '“We are late,” Ann Lee had told the crew, Tom Marsh told reporters on Monday.',
    'Ann Lee, passed on by Tom Marsh',
  ],
  ['“We are late,” Ann Lee said, “and we are tired,” Tom Marsh said.', 'Ann Lee'],
  ['“We are late, and the host committee is tired,” said Ann Lee.', 'Ann Lee'],
  ['The committee has raised ten million for the port, Ann Lee said.', 'Ann Lee'],
])('who said it, and who passed it on: %s', (text, who) => {
  expect(company(text)).toBe(who);
});
