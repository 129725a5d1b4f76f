import { expect, test } from 'vitest';
import { readChosen } from '../../../renderer/cite/remembered.ts';

const first = readChosen(null);

test('what was chosen last is there again', () => {
  const chosen = { options: { ...first.options, style: 'mla9', group: 'year' }, format: 'csv' };
  expect(readChosen(JSON.stringify(chosen))).toEqual(chosen);
});

test.each([
  ['no JSON', '{'],
  ['something else', '[1,2]'],
  ['a style that is no more', JSON.stringify({ ...first, options: { style: 'apa5' } })],
  ['a format that is no more', JSON.stringify({ ...first, format: 'docx' })],
])('%s counts as nothing', (_, stored) => {
  expect(readChosen(stored)).toEqual(first);
});
