import { expect, test } from 'vitest';
import { castOf, type NameUse } from '../../../extract/names/cast.ts';

const use = (name: string, ...titles: string[]): NameUse => ({
  start: 0,
  words: name.split(' '),
  titles,
});

test.each([
  ['a surname', [use('Ada Quill'), use('Quill')], use('Quill'), 'Ada Quill'],
  ['a given name', [use('Ada Quill'), use('Ada')], use('Ada'), 'Ada Quill'],
  ['a middle initial', [use('Ada B. Quill'), use('Ada Quill')], use('Ada Quill'), 'Ada B. Quill'],
  ['a name of its own', [use('Ada Quill')], use('Moscow'), 'Moscow'],
  [
    'a title that tells which',
    [use('Ada Quill'), use('Ada Quill'), use('Hugo Quill')],
    use('Quill', 'mr.'),
    'Hugo Quill',
  ],
])('%s means the one it should', (_what, uses, asked, expected) => {
  expect(castOf(uses).whoIs(asked).name).toBe(expected);
});

test('a son of the same name is another', () => {
  const cast = castOf([use('Hugo Quill'), use('Hugo Quill Jr.')]);
  expect(cast.whoIs(use('Hugo Quill')).name).toBe('Hugo Quill');
  expect(cast.whoIs(use('Hugo Quill Jr.')).name).toBe('Hugo Quill Jr.');
});
