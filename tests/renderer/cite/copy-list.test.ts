import { expect, test } from 'vitest';
import { pastedHtml, pastedPlain } from '../../../renderer/cite/copy-list.ts';

test.each([
  ['<!doctype html><head><style>p{}</style></head><body>\n<p>A</p>\n</body></html>', '<p>A</p>'],
  ['<body><p>&lt;/body&gt;</p></body>', '<p>&lt;/body&gt;</p>'],
  ['<body><q cite="https://a.example/">“A &lt;q&gt;”</q> (B)</body>', '“A &lt;q&gt;” (B)'],
  ['<p>no page</p>', '<p>no page</p>'],
])('%j is pasted as %j', (page, pasted) => {
  expect(pastedHtml(page)).toBe(pasted);
});

test.each([
  [String.raw`“It\'s over” \(Brandt\)`, "“It's over” (Brandt)"],
  [String.raw`a \\ b \* c`, String.raw`a \ b * c`],
  ['*The Courier*', '*The Courier*'],
])('%j in plain text is %j', (markdown, plain) => {
  expect(pastedPlain(markdown)).toBe(plain);
});
