import { expect, test } from 'vitest';
import { writeBibtex } from '../../../formats/exchange/bibtex.ts';
import { writeRis } from '../../../formats/exchange/ris.ts';
import { writeBiblatex } from '../../../formats/biblatex.ts';
import { writeCslJson } from '../../../formats/csl-json.ts';
import { record } from '../../formats/support/records.ts';
import { importContent } from '../../support/import-file.ts';
import { openApp } from '../../support/open-app.ts';
import { randomFrom } from '../../support/random.ts';

const plain = record().source;
const QUOTES = [
  record(),
  record({
    source: plain && {
      ...plain,
      key: 'other',
      csl: {
        type: 'chapter',
        title: 'Мооринг -- at “night”',
        'container-title': 'Harbours of the État',
        author: [{ family: 'Dam', given: 'Rita', 'non-dropping-particle': 'van' }],
        editor: [{ literal: 'Smith and Sons, Ltd' }],
        issued: { 'date-parts': [[2019], [2020]] },
        ISBN: '978-3-16-148410-0',
        page: '3–9',
        URL: 'www.example.org/moor',
        note: 'One\n\nTwo',
      },
    },
  }),
];
const FILES = [
  ['a.bib', writeBiblatex(QUOTES)],
  ['b.bib', writeBibtex(QUOTES)],
  ['a.ris', writeRis(QUOTES)],
  ['a.json', writeCslJson(QUOTES)],
] as const;
const SIGNS = '{ } " , \n \u202E \0 -- ; “ <p> ftp:// / ~ \\" % \t ’ e\u0301 - N1  -'.split(' ');
const RUNS = 60;

test('any file a second time changes nothing, whatever is wrong with it', async () => {
  const { client } = openApp();
  const random = randomFrom(7);
  const upTo = (limit: number) => Math.floor(random() * limit);
  let imported = 0;
  const changed: string[] = [];
  for (let run = 0; run < RUNS; run++) {
    const [name, whole] = FILES[run % FILES.length]!;
    let text: string = whole;
    for (let i = run < FILES.length ? 0 : 1 + upTo(4); i > 0; i--) {
      const at = upTo(text.length);
      text = text.slice(0, at) + SIGNS[upTo(SIGNS.length)] + text.slice(at + upTo(3));
    }
    const options = { takeFile: run % 2 === 0 };
    // What is no JSON any more, for example, is refused.
    const first = await importContent(client, name, text, options).catch(() => null);
    if (first === null) continue;
    imported++;
    const again = await importContent(client, name, text, options);
    const { sources, editedSources, changedSources, quotes } = again;
    if (sources + editedSources + changedSources + quotes > 0) changed.push(text);
  }
  expect(changed).toEqual([]);
  expect(imported).toBeGreaterThan(RUNS / 2);
});
