import { describe, expect, test } from 'vitest';
import { risRecords } from '../../../formats/records/ris.ts';

const recordsOf = (ris: string) => [...risRecords(ris)];
const itemOf = (ris: string) => recordsOf(ris)[0]?.source?.item;

const ZOTERO = `TY  - JOUR
TI  - The harbour plan
AU  - Vrba, Tomáš
AU  - van Dam, Rita
T2  - Journal of Ports
AB  - Docks, half built.
DA  - 2024/03/05/
PY  - 2024
DO  - 10.1234/hp.2024.5
DP  - Harbour Catalogue
VL  - 12
IS  - 3
SP  - 101
EP  - 120
LA  - en
SN  - 1234-5678
UR  - https://example.org/harbour
Y2  - 2024/05/06/07:08:09
KW  - docks
KW  - ports
N1  - <p>Read the <strong>second</strong> half &amp; more.</p><p>Then rest.</p>
L1  - /home/x/y.pdf
ER  - 

`.replaceAll('\n', '\r\n');

const MENDELEY = `TY  - CHAP
T1  - Mooring
A1  - Okafor, Ines
A2  - Müller, Karl
Y1  - 2019///
T2  - Harbours of the state
SP  - 1
EP  - 9
CY  - Lagos
PB  - Delta
SN  - 978-3-16-148410-0
UR  - https://example.org/a https://example.org/b
ER  - `;

const ENDNOTE = `\uFEFFTY  - BOOK
AU  - World Health Organization,
AU  - King, Martin, Jr.
PY  - 2001
DA  - May 5
TI  - A long title
that goes on
T2  - Series of ports
A2  - Roe, Jane
CY  - Geneva
ET  - 3
M3  - Report
RN  - Shelf 3
ID  - 42
ER  -`;

describe('records', () => {
  test('as Zotero writes them', () => {
    expect(recordsOf(ZOTERO)).toEqual([
      {
        number: 1,
        done: 0,
        problem: null,
        quotes: [],
        unread: ['L1'],
        source: {
          types: ['article-journal', 'article', 'review'],
          titleSentence: null,
          otherwise: null,
          uuid: null,
          note: 'Read the second half & more.\nThen rest.',
          item: {
            title: 'The harbour plan',
            'container-title': 'Journal of Ports',
            author: [
              { family: 'Vrba', given: 'Tomáš' },
              { family: 'van Dam', given: 'Rita' },
            ],
            volume: '12',
            issue: '3',
            page: '101-120',
            ISSN: '1234-5678',
            DOI: '10.1234/hp.2024.5',
            issued: { 'date-parts': [[2024, 3, 5]] },
            accessed: { 'date-parts': [[2024, 5, 6]] },
            URL: 'https://example.org/harbour',
            language: 'en',
            abstract: 'Docks, half built.',
            source: 'Harbour Catalogue',
            keyword: 'docks; ports',
          },
        },
      },
    ]);
  });

  test('as Mendeley writes them', () => {
    expect(itemOf(MENDELEY)).toEqual({
      title: 'Mooring',
      author: [{ family: 'Okafor', given: 'Ines' }],
      editor: [{ family: 'Müller', given: 'Karl' }],
      issued: { 'date-parts': [[2019]] },
      'container-title': 'Harbours of the state',
      page: '1-9',
      'publisher-place': 'Lagos',
      publisher: 'Delta',
      ISBN: '978-3-16-148410-0',
      URL: 'https://example.org/a',
    });
  });

  test('as EndNote writes them', () => {
    const [record] = recordsOf(ENDNOTE);
    expect(record?.source).toMatchObject({ types: ['book'], note: 'Shelf 3' });
    expect(record?.source?.item).toEqual({
      title: 'A long title that goes on',
      'collection-title': 'Series of ports',
      'collection-editor': [{ family: 'Roe', given: 'Jane' }],
      author: [
        { literal: 'World Health Organization' },
        { family: 'King', given: 'Martin', suffix: 'Jr.' },
      ],
      issued: { 'date-parts': [[2001, 5, 5]] },
      'publisher-place': 'Geneva',
      edition: '3',
      genre: 'Report',
    });
  });

  test.each([
    ['PY  - 2020', { 'date-parts': [[2020]] }],
    ['PY  - 2020/05//', { 'date-parts': [[2020, 5]] }],
    ['Y1  - 2020/5/6/', { 'date-parts': [[2020, 5, 6]] }],
    ['Y1  - 2020///Spring', { 'date-parts': [[2020]], season: 'Spring' }],
    ['PY  - 2020\nDA  - 2020/05/06', { 'date-parts': [[2020, 5, 6]] }],
    ['PY  - 2020\nDA  - May', { 'date-parts': [[2020, 5]] }],
    ['PY  - in press', { literal: 'in press' }],
    ['DA  - 5 May 2020', { 'date-parts': [[2020, 5, 5]] }],
  ])('with the date %j', (line, issued) => {
    expect(itemOf(`TY  - GEN\nTI  - T\n${line}\nER  - `)?.issued).toEqual(issued);
  });

  test('that are not ended, or stand between other lines', () => {
    const ris = `Exported on Monday\n\nTY - BOOK\nTI - One\nTY  - BOOK\rTI  - Two\rER  - \rnothing\rTY  - NEWS\rT1  - Three`;
    expect(recordsOf(ris).map(({ number, source }) => [number, source?.item.title])).toEqual([
      [3, 'One'],
      [5, 'Two'],
      [9, 'Three'],
    ]);
  });

  test('that Dixit wrote have their quotes', () => {
    const ris = `TY  - NEWS
ID  - 0197a0de-5c1b-7aaa-8000-000000000001
TI  - T
N1  - Ines Okafor: “the “boats” (all) will sail” (page 12, line 3) [tags: sea; "a; ""b"" [c]"]
N1  - “nobody said / “this””
N1  - My own thought
N1  - “A note” [see page 4]
KW  - docks
ER  - `;
    const [record] = recordsOf(ris);
    expect(record?.source).toMatchObject({
      uuid: '0197a0de-5c1b-7aaa-8000-000000000001',
      note: '',
      item: { title: 'T', note: 'My own thought\n\n“A note” [see page 4]', keyword: 'docks' },
    });
    expect(record?.quotes).toMatchObject([
      {
        text: 'the “boats” (all) will sail',
        speakers: ['Ines Okafor'],
        locators: { page: '12', line: '3' },
        tags: ['sea', 'a; "b" [c]'],
      },
      { text: 'nobody said / “this”', speakers: [], locators: {}, tags: [] },
    ]);
  });
});

test.each([
  ['lines without a tag', `TY  - GEN\n${'x\n'.repeat(200_000)}ER  - `],
  ['records without an end', 'TY  - GEN\n'.repeat(20_000)],
  ['spaces', `TY  - GEN\nTI  - ${' '.repeat(1_000_000)}x\n${' '.repeat(1_000_000)}\nER  - `],
  ['markup', `TY  - GEN\nN1  - <p>${'<'.repeat(300_000)}\nER  - `],
  ['tags', `TY  - GEN\nN1  - “${'” [tags: "x'.repeat(100_000)}\nER  - `],
  ['addresses', `TY  - GEN\nUR  - ${'; '.repeat(300_000)}\nER  - `],
])('a hostile file: %s', (_, ris) => {
  const begun = performance.now();
  for (const { problem, source } of risRecords(ris)) expect(problem ?? source).toBeTruthy();
  expect(performance.now() - begun).toBeLessThan(3000);
});
