import { expect, test } from 'vitest';
import { peopleOf } from '../../../extract/names/people.ts';
import { read } from '../../../extract/text/read.ts';
import { createTagger } from '../../../extract/languages/en/reading/tagger.ts';

const tag = createTagger();

function judged(text: string, name: string): string {
  const reading = read(text, tag);
  const { kind, gender } = peopleOf(reading).whoIs({ words: name.split(' '), titles: [] });
  return `${kind} ${String(gender)}`;
}

test.each([
  [
    'who says something',
    'The hall was full when Zorvan said that mosses wait.',
    'Zorvan',
    'person null',
  ],
  ['who has an age', 'They met Zorvan Mullis, 34, near the lake.', 'Zorvan Mullis', 'person null'],
  ['a place one is in', 'They met in Zorvan and went home.', 'Zorvan', 'body null'],
  ['what has an article', 'They wrote for the Zorvan and went home.', 'Zorvan', 'body null'],
  [
    'a noun in commas',
    'Zorvan Mullis, a spokeswoman, was there.',
    'Zorvan Mullis',
    'person female',
  ],
  ['a pronoun behind the name', 'Zorvan Mullis said she waits.', 'Zorvan Mullis', 'person female'],
  [
    'a pronoun that opens the next sentence',
    'Zorvan Mullis said so. He waits.',
    'Zorvan Mullis',
    'person male',
  ],
  [
    'two who could be meant',
    'Zorvan Mullis told Ada Quill she waits.',
    'Zorvan Mullis',
    'person null',
  ],
])('%s', (_fact, text, name, expected) => {
  expect(judged(text, name)).toBe(expected);
});
