import { expect, test } from 'vitest';
import { createExtractor } from '../../../../../extract/index.ts';

const { forReader } = createExtractor();
const found = (text: string): string[] => forReader(text).map((quote) => quote.text);

test.each([
  ['a programme', 'Ada Quill spoke about mosses on “Good Morning Leeds” yesterday.'],
  ['a book', 'Ada Quill has read the novel “Mosses and Pumps” twice.'],
  ['a book with a comma before it', 'The book, “Mosses and Pumps,” is about a room.'],
  [
    'a book with a subtitle',
    'Ada Quill praised “Mosses and Pumps: The Long and Quiet Life of a Room” by Hugo Marsh.',
  ],
  ['a song that is sung', 'Ada Quill sang “Quiet Room” for the children.'],
  ['a term', 'What “wait for mosses” means is left open.'],
  ['a distance kept', 'The “quiet” room was full of children.'],
  ['what is so called', 'Ada Quill lost the so-called “quiet majority” in May.'],
  ['marks around nothing', 'The children “” were loud.'],
])('%s is no quotation', (_what, text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ['one word that somebody said', 'Ada Quill called the pump “dreadful” yesterday.', ['dreadful']],
  ['a heading', 'Quill ‘Very Cross’\nAda Quill waits.', ['Very Cross']],
  [
    'a heading whose words come again',
    '‘We waited for rain’\nIt was quiet. “We waited for rain, and it came,” said Ada Quill.',
    ['We waited for rain, and it came,'],
  ],
  [
    'a line of its own',
    'Ada Quill spoke.\n“We waited for rain.”\nThen it rained.',
    ['We waited for rain.'],
  ],
  [
    'what a title was called, and by whom',
    'Ada Quill called the plan “Dead And Done” yesterday.',
    ['Dead And Done'],
  ],
  ['a sentence, however short', 'It was quiet. “Mosses can wait.”', ['Mosses can wait.']],
  ['words nobody is named for', 'It was described as “closer than ever.”', ['closer than ever.']],
])('%s is a quotation', (_what, text, expected) => {
  expect(found(text)).toEqual(expected);
});
