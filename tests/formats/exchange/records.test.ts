import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeBiblatex } from '../../../formats/biblatex.ts';
import { writeBibtex } from '../../../formats/exchange/bibtex.ts';
import { writeJsonLines } from '../../../formats/exchange/json-lines.ts';
import { writeLatex } from '../../../formats/exchange/latex.ts';
import { writePandoc } from '../../../formats/exchange/pandoc.ts';
import { writeRis } from '../../../formats/exchange/ris.ts';
import { record } from '../support/records.ts';

const filesOf = (bytes: Uint8Array) =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );

const SEGMENTS = [
  { type: 'said', text: 'the ' },
  { type: 'omitted', text: 'old ' },
  { type: 'inserted', text: 'fishing' },
  { type: 'said', text: ' ' },
  { type: 'sic', text: 'boast' },
  { type: 'emphasis', text: ' sail', by: 'me' },
] as const;

const byAuthor = [
  { display: 'Tomas Vrba', family: 'Vrba', given: 'Tomas', kind: 'person' } as const,
];

describe('quotes for LaTeX', () => {
  test('are cited by the keys of the file beside them', () => {
    const files = filesOf(writeLatex([record()]));
    const [, key] = /@article\{([^,]+),/u.exec(files['quotes.bib'] ?? '') ?? [];
    expect(files['quotes.bib']).toBe(writeBiblatex([record()]));
    expect(files['quotes.tex']).toContain(
      `Ines Halvorsen: \\blockcquote[{quoted in}][{12}]{${key}}{the boats will sail}`,
    );
  });

  test('have what was changed by the commands of csquotes', () => {
    const files = filesOf(writeLatex([record({ segments: [...SEGMENTS], source: null })]));
    expect(files['quotes.tex']).toContain(
      '\\blockquote{the \\textelp{}\\textins{fishing} boast \\textins{\\emph{sic}}\\emph{ sail}}',
    );
  });

  test('name no speaker beside the author who is one', () => {
    const files = filesOf(writeLatex([record({ speakers: byAuthor })]));
    expect(files['quotes.tex']).toMatch(/^\\blockcquote\[\]\[\{12\}\]/mu);
  });
});

describe('quotes for Pandoc', () => {
  test('are cited by the ids of the file beside them', () => {
    const files = filesOf(writePandoc([record()]));
    expect(files['quotes.json']).toContain('"id": "vrba2024ferry"');
    expect(files['quotes.md']).toContain('bibliography: quotes.json');
    expect(files['quotes.md']).toContain(
      'Ines Halvorsen: “the boats will sail” [quoted in @vrba2024ferry, p. 12].',
    );
  });

  test('have what was changed in brackets', () => {
    const files = filesOf(writePandoc([record({ segments: [...SEGMENTS], source: null })]));
    expect(files['quotes.md']).toContain('“the …\\[fishing\\] boast \\[*sic*\\] *sail*”.');
  });

  test('long ones are blocks, paragraph by paragraph', () => {
    const files = filesOf(writePandoc([record({ text: 'One.\nTwo.', speakers: byAuthor })]));
    expect(files['quotes.md']).toContain('> One.\n>\n> Two. [@vrba2024ferry, p. 12]');
  });

  test('no locator begins another citation', () => {
    const files = filesOf(writePandoc([record({ locators: { page: '12; @x]' } })]));
    expect(files['quotes.md']).toContain('p. 12\\; \\@x\\]]');
  });
});

test('RIS has a record for each source, with the quotes and their tags as notes', () => {
  const { source } = record();
  if (source === null) throw new Error('The plain record has a source.');
  source.csl['keyword'] = 'docks, ports';
  expect(writeRis([record({ source }), record({ text: 'they did', locators: {}, tags: [] })])).toBe(
    [
      'TY  - NEWS',
      'ID  - source-1',
      'AU  - Vrba, Tomas',
      'TI  - Ferry Service Resumes in Bergen after NATO Drill',
      'T2  - Harbour Gazette',
      'PY  - 2024',
      'DA  - 2024/03/09/',
      'UR  - https://example.org/ferry?a=1&b=2',
      'N1  - Ines Halvorsen: “the boats will sail” (page 12) [tags: sea; trade]',
      'N1  - Ines Halvorsen: “they did”',
      'KW  - docks',
      'KW  - ports',
      'ER  - ',
      '',
    ].join('\r\n'),
  );
});

test('JSON Lines has an object for each quote, on a line of its own', () => {
  const bare = { locators: {}, tags: [], hops: [], speakers: [], source: null };
  const text = writeJsonLines([record({ saidOn: null }), record({ ...bare, text: 'they\ndid' })]);
  const [whole = '', small = '', ...more] = text.split('\n');
  expect(more).toEqual(['']);
  expect(JSON.parse(whole)).toMatchObject({
    speakers: [{ name: 'Ines Halvorsen', role: 'Harbour master' }],
    source: { type: 'article-newspaper', issued: '2024-03-09' },
    locators: { page: '12' },
    tags: ['sea', 'trade'],
  });
  expect(whole).not.toMatch(/saidOn|hops|translator|null/u);
  expect(Object.keys(JSON.parse(small) as object)).toEqual([
    'uuid',
    'text',
    'saidOn',
    'kind',
    'language',
  ]);
});

test('BibTeX has its own names of types and fields', () => {
  const bib = writeBibtex([record()]);
  expect(bib).toMatch(/^@article\{vrba2024ferry,\n/u);
  expect(bib).toContain('  journal = {Harbour Gazette},\n  year = {2024},\n  month = mar,\n');
  expect(bib).not.toMatch(/journaltitle|date =/u);
});
