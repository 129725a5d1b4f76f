import { expect, test } from 'vitest';
import { QuoteQuery } from '../../../contract/search.ts';
import { dated } from '../../../core/dated-query.ts';
import { addQuote } from '../../../core/quotes.ts';
import { addSpeaker } from '../../../core/speakers.ts';
import { openCatalogue, wordings } from '../../support/open-catalogue.ts';

const SAID = { roleId: null, basis: 'named', certainty: null, disputed: false } as const;

function open() {
  const { catalogue } = openCatalogue();
  const speak = (display: string, text: string, aliases: string[] = []) => {
    const speakerId = addSpeaker(catalogue, {
      display,
      aliases: aliases.map((form) => ({ form, language: null, script: null, kind: 'nickname' })),
    });
    addQuote(catalogue, {
      text,
      attributions: [{ ...SAID, speakerId }],
      attestations: [],
      tags: [],
    });
  };
  speak('Володимир Зеленський', 'first');
  speak('Sergey Lavrov', 'second', ['Gromyko II']);
  speak('Юлія Щербак', 'third');
  speak('Renée O’Brien', 'fourth');
  return catalogue;
}

test.each([
  ['Zelenskyy', ['first']],
  ['zelensky ', ['first']],
  ['Зеленский', ['first']],
  ['speaker:zelenskij ', ['first']],
  ['vladimir zelensky ', []],
  ['zelens', ['first']],
  ['Лавров', ['second']],
  ['speaker:Лавр*', ['second']],
  ['gromyko ', ['second']],
  ['Shcherbak', ['third']],
  ['Yulia', ['third']],
  ['renee', ['fourth']],
  ["o'brien", ['fourth']],
  ['-zelensky -lavrov ', ['fourth', 'third']],
])('%s finds %j', (text, found) => {
  expect(wordings(open(), text)).toEqual(found);
});

test('the name is marked in the script in which it stands', () => {
  const catalogue = open();
  const [row] = catalogue.search.rows(dated(QuoteQuery.parse({ text: 'zelensky ' })), 0, 1);
  expect(row?.marks.speakers).toEqual([[[10, 20]]]);
});
