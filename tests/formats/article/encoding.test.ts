import { expect, test } from 'vitest';
import { decode } from '../../../formats/article/encoding.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** «Ні», — сказав він. Це не війна. */
const CYRILLIC_1251 =
  '\xab\xcd\xb3\xbb, \x97 \xf1\xea\xe0\xe7\xe0\xe2 \xe2\xb3\xed. \xd6\xe5 \xed\xe5.';

test.each([
  ['UTF-8', utf8('“Да”'), '“Да”', null],
  ['a mark of UTF-8', bytes('\xef\xbb\xbfa\xc3\xa9'), 'aé', null],
  ['a mark of UTF-16, little end first', bytes('\xff\xfea\0\x14\x20'), 'a—', null],
  ['a mark of UTF-16, big end first', bytes('\xfe\xff\0a\x20\x14'), 'a—', null],
  [
    'Western bytes',
    bytes('\x93Caf\xe9,\x94 dit-il d\xe9j\xe0'),
    '“Café,” dit-il déjà',
    'The bytes are no valid UTF-8; read as Windows-1252.',
  ],
  [
    'Cyrillic bytes',
    bytes(CYRILLIC_1251),
    '«Ні», — сказав він. Це не.',
    'The bytes are no valid UTF-8; read as Windows-1251.',
  ],
  [
    'a page that names its encoding',
    bytes('<meta http-equiv="x" content="text/html; charset=windows-1251"><p>\xcd\xb3'),
    '<meta http-equiv="x" content="text/html; charset=windows-1251"><p>Ні',
    null,
  ],
  [
    'a page that names Latin 2',
    bytes('<meta charset=iso-8859-2>\xb1'),
    '<meta charset=iso-8859-2>ą',
    null,
  ],
  [
    'a page that was saved as UTF-8 but says otherwise',
    utf8('<meta charset="windows-1251">Вийшли'),
    '<meta charset="windows-1251">Вийшли',
    'The page says that it is Windows-1251, but its bytes are UTF-8; read as UTF-8.',
  ],
  [
    'a page that says UTF-8 but is not',
    bytes('<meta charset="utf-8">Caf\xe9'),
    '<meta charset="utf-8">Café',
    'The bytes are no valid UTF-8; read as Windows-1252.',
  ],
  [
    'an encoding nobody knows',
    utf8('<meta charset="klingon">é'),
    '<meta charset="klingon">é',
    null,
  ],
  [
    'UTF-8 cut in the middle of a letter',
    new Uint8Array([...utf8('Вийшли всі люди'), 0xd0]),
    'Вийшли всі люди\ufffd',
    'One place is no valid UTF-8, shown as \ufffd; the rest is read as UTF-8.',
  ],
])('%s', (_, content, text, notice) => {
  expect(decode(content)).toEqual({ text, notice });
});
