import { expect, test } from 'vitest';
import { castOf, type NameUse } from '../../../extract/names/cast.ts';

const named = (name: string, ...titles: string[]): NameUse => ({
  words: name.split(' '),
  titles,
});

test.each([
  ['a surname', [named('Ada Quill'), named('Quill')], named('Quill'), 'Ada Quill'],
  ['a given name', [named('Ada Quill'), named('Ada')], named('Ada'), 'Ada Quill'],
  [
    'a middle initial',
    [named('Ada B. Quill'), named('Ada Quill')],
    named('Ada Quill'),
    'Ada B. Quill',
  ],
  ['a name of its own', [named('Ada Quill')], named('Moscow'), 'Moscow'],
  [
    'a title that tells which',
    [named('Ada Quill'), named('Ada Quill'), named('Hugo Quill')],
    named('Quill', 'mr.'),
    'Hugo Quill',
  ],
])('%s means the one it should', (_what, uses, asked, expected) => {
  expect(castOf(uses).whoIs(asked).name).toBe(expected);
});

test('a son of the same name is another', () => {
  const cast = castOf([named('Hugo Quill'), named('Hugo Quill Jr.')]);
  expect(cast.whoIs(named('Hugo Quill')).name).toBe('Hugo Quill');
  expect(cast.whoIs(named('Hugo Quill Jr.')).name).toBe('Hugo Quill Jr.');
});
