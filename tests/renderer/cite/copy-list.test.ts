import { expect, test } from 'vitest';
import { bodyOf } from '../../../renderer/cite/copy-list.ts';

test.each([
  ['<!doctype html><head><style>p{}</style></head><body>\n<p>A</p>\n</body></html>', '<p>A</p>'],
  ['<body><p>&lt;/body&gt;</p></body>', '<p>&lt;/body&gt;</p>'],
  ['<p>no page</p>', '<p>no page</p>'],
])('of %j stays %j', (page, body) => {
  expect(bodyOf(page)).toBe(body);
});
