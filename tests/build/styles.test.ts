import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { styleList, styleListText } from '../../build/styles.ts';

test('the list of styles is that of the installed package', () => {
  const path = new URL('../../cite/csl/files/style-list.json', import.meta.url);
  const made = styleListText(styleList()).split('\n');
  const kept = new Set(readFileSync(path, 'utf8').split('\n'));
  expect(made.filter((line) => !kept.has(line))).toEqual([]);
  expect(made).toHaveLength(kept.size + made.length - new Set(made).size);
});
