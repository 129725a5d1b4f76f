import { array, assert, constantFrom, integer, property, record as shape } from 'fast-check';
import { expect, test } from 'vitest';
import { writeBibtex } from '../../../formats/exchange/bibtex.ts';
import { writeRis } from '../../../formats/exchange/ris.ts';
import { writeWebAnnotations } from '../../../formats/exchange/web-annotation.ts';
import { writeBiblatex } from '../../../formats/biblatex.ts';
import { writeCslJson } from '../../../formats/csl-json.ts';
import { plainLine } from '../../../formats/plain-characters.ts';
import { readRecords, UnreadableRecordsError } from '../../../formats/records/formats.ts';
import { HOSTILE, record } from '../support/records.ts';

/** `DIXIT_FUZZ_RUNS=100000` for the long run. */
const runs = Number(process.env['DIXIT_FUZZ_RUNS'] ?? 1000);

const QUOTES = [record({ note: 'A note' }), record({ text: 'Другий', locators: {} })];
const RDF =
  '<rdf:RDF><bib:Book rdf:about="a"><z:itemType>book</z:itemType><dc:title>T &amp; U</dc:title><bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Roe</foaf:surname></foaf:Person></rdf:li></rdf:Seq></bib:authors><dcterms:isReferencedBy rdf:resource="#n"/></bib:Book><bib:Memo rdf:about="#n"><rdf:value>&lt;p&gt;N&lt;/p&gt;</rdf:value></bib:Memo></rdf:RDF>';
const FILES: readonly (readonly [name: string, text: string])[] = [
  ['a.bib', writeBiblatex(QUOTES)],
  ['b.bib', `@string{a = "x" # {y}}\n${writeBibtex(QUOTES)}`],
  ['a.ris', writeRis(QUOTES)],
  ['a.json', writeCslJson(QUOTES)],
  ['b.json', writeWebAnnotations(QUOTES, new Map())],
  ['a.rdf', RDF],
];

const MORE =
  '{ } {{ }} " # , = @ @book{ @string{ \\ \\" \\v{ $ ~ -- %\n TY  -  ER  -  N1  -  “ ” (page  / : [ ] : null 0 < > </ & &#x0; <p> \0 \u202E \uD83D and 2020/ ?'.split(
    ' ',
  );
const change = shape({
  at: integer({ min: 0, max: 900 }),
  length: integer({ min: 0, max: 20 }),
  more: constantFrom(...MORE),
});

test('what is damaged is read as far as it can be, or refused in words', () => {
  assert(
    property(
      constantFrom(...FILES),
      array(change, { minLength: 1, maxLength: 8 }),
      ([name, whole], changes) => {
        let text = whole;
        for (const { at, length, more } of changes) {
          text = text.slice(0, at) + more + text.slice(at + length);
        }
        try {
          for (const { source, quotes, problem } of readRecords(name, text).records) {
            const texts = [problem ?? '', source?.note ?? '', ...quotes.map((quote) => quote.text)];
            expect(texts.every((each) => typeof each === 'string')).toBe(true);
          }
        } catch (error) {
          if (!(error instanceof UnreadableRecordsError)) throw error;
        }
      },
    ),
    { numRuns: runs, seed: 3 },
  );
});

const WRITERS = {
  'a.bib': writeBiblatex,
  'b.bib': writeBibtex,
  'a.ris': writeRis,
  'a.json': writeCslJson,
};

test.each(Object.entries(WRITERS))(
  'what means something to one format or another comes back as text (%s)',
  (name, write) => {
    const { source } = record();
    const quotes = HOSTILE.map((text, i) =>
      record({
        source: source && {
          ...source,
          key: `source-${i}`,
          titleSentence: null,
          csl: { ...source.csl, title: text, publisher: text, note: text },
        },
      }),
    );
    const all = [...readRecords(name, write(quotes)).records];
    const spaced = (text: unknown) =>
      typeof text === 'string' ? plainLine(text).replace(/\s+/gu, ' ').trim() : text;
    // TeX has no sign for what is no character.
    const expected = HOSTILE.map((text) => {
      const plain = spaced(text);
      return name.endsWith('.bib') ? String(plain).replaceAll('\uFFFD', '?') : plain;
    });
    for (const variable of ['title', 'publisher'] as const) {
      expect(all.map((each) => spaced(each.source?.item[variable]))).toEqual(expected);
    }
  },
);
