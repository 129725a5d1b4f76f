import { expect, test } from 'vitest';
import { parseAuthors } from '../../../formats/article/authors.ts';

test.each([
  ['Jane Doe', [{ family: 'Doe', given: 'Jane' }]],
  ['By Jane Q. Doe', [{ family: 'Doe', given: 'Jane Q.' }]],
  ['Doe, Jane', [{ family: 'Doe', given: 'Jane' }]],
  ['Jane van der Berg', [{ family: 'van der Berg', given: 'Jane' }]],
  ['Ursula von der Leyen', [{ family: 'von der Leyen', given: 'Ursula' }]],
  ['De la Cruz, Ana', [{ family: 'De la Cruz', given: 'Ana' }]],
  ['John Roe Jr.', [{ family: 'Roe Jr.', given: 'John' }]],
  ['John Roe, Jr.', [{ family: 'Roe Jr.', given: 'John' }]],
  ['Олена Коваль', [{ family: 'Коваль', given: 'Олена' }]],
  [
    'Jane Doe, Ann Lee and John Roe',
    [
      { family: 'Doe', given: 'Jane' },
      { family: 'Lee', given: 'Ann' },
      { family: 'Roe', given: 'John' },
    ],
  ],
  [
    'Doe, Jane; Roe, John',
    [
      { family: 'Doe', given: 'Jane' },
      { family: 'Roe', given: 'John' },
    ],
  ],
  ['AFP', [{ literal: 'AFP' }]],
  ['Associated Press', [{ literal: 'Associated Press' }]],
  ['Skerry Herald', [{ literal: 'Skerry Herald' }]],
  ['https://social.example/jane', []],
  ['jane@herald.example', []],
  ['', []],
])('%s', (text, authors) => {
  expect(parseAuthors(text, 'Skerry Herald')).toEqual(authors);
});
