import type { CitationEntry, CitationList, CitedQuote } from '../../../contract/citations.ts';

/** Text that means something to one format or another. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '&lt;b&gt; & &amp;',
  "' onmouseover='x",
  '\\input{/etc/passwd}',
  '} @comment{ 100% of $x_1^2~# {',
  '=cmd|"/c calc"!A1',
  'a";=1+1;"',
  '[click](javascript:alert(1))',
  '![x](https://example.org/x.png)',
  '# no heading',
  '- no list',
  '1. no list',
  '> no quotation',
  '`code` *stars* _lines_ ~~x~~ | a | b |',
  '[^1]: no note',
  '\u202Eturned round',
  'marks \u200F and \u200E',
  'bell \u0007 escape \u001B[31m null \u0000 end',
  'two\r\nlines\u2028and three',
  'half \uD800 of a pair',
] as const;

export function record(parts: Partial<CitedQuote> = {}): CitedQuote {
  return {
    id: 1,
    uuid: '0190a5a0-0000-7000-8000-000000000001',
    text: 'the boats will sail',
    kind: 'direct',
    speakers: [{ display: 'Ines Halvorsen', family: 'Halvorsen', given: 'Ines', kind: 'person' }],
    role: 'Harbour master',
    saidOn: '2024-03-08',
    source: {
      key: 'source-1',
      csl: {
        type: 'article-newspaper',
        title: 'Ferry Service Resumes in Bergen after NATO Drill',
        author: [{ family: 'Vrba', given: 'Tomas' }],
        'container-title': 'Harbour Gazette',
        issued: { 'date-parts': [[2024, 3, 9]] },
        URL: 'https://example.org/ferry?a=1&b=2',
      },
      titleSentence: 'Ferry service resumes in Bergen after NATO drill',
      titleShort: null,
    },
    locators: { page: '12' },
    hops: [],
    tags: ['sea', 'trade'],
    note: '',
    language: 'en',
    segments: null,
    original: null,
    translator: null,
    ...parts,
  };
}

/** A text in every place of a record where one can stand. */
export function recordWith(text: string): CitedQuote {
  const speaker = { display: text, family: text, given: text, kind: 'person' } as const;
  const csl = {
    type: 'article-newspaper',
    title: text,
    author: [{ family: text, given: text }, { literal: text }],
    'container-title': text,
    publisher: text,
    volume: text,
    page: text,
    language: text,
    URL: text,
    DOI: text,
    issued: { literal: text },
    note: text,
  };
  return record({
    text,
    segments: [
      { type: 'said', text },
      { type: 'inserted', text },
      { type: 'sic', text },
      { type: 'emphasis', text, by: 'me' },
    ],
    speakers: [speaker],
    role: text,
    source: { key: 'source-1', csl, titleSentence: null, titleShort: text },
    locators: { page: text, timestamp: text },
    hops: [{ ...speaker, kind: 'organisation' }],
    tags: [text],
    note: text,
    language: text,
    translator: text,
  });
}

export function entry(parts: Partial<CitationEntry> = {}): CitationEntry {
  return {
    quoteId: 1,
    quotation: [{ text: '“the boats will sail”' }],
    block: false,
    citation: [{ text: '(as cited in Vrba, 2024)' }],
    speaker: 'Ines Halvorsen',
    gaps: [],
    ...parts,
  };
}

export function list(entries: CitationEntry[], parts: Partial<CitationList> = {}): CitationList {
  return {
    style: 'apa7',
    groups: [{ heading: null, entries }],
    bibliographyHeading: 'References',
    bibliography: [
      [
        { text: 'Vrba, T. (2024). Ferry service. ' },
        { text: 'Harbour Gazette', italic: true },
        { text: '. ' },
        { text: 'https://example.org/a_b', href: 'https://example.org/a_b' },
      ],
    ],
    notes: false,
    ...parts,
  };
}
