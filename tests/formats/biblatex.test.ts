import { describe, expect, test } from 'vitest';
import type { CitedSource } from '../../contract/citations.ts';
import { writeBiblatex } from '../../formats/biblatex.ts';
import { HOSTILE, record } from './support/records.ts';

const plain = record().source;

function source(key: string, csl: Partial<CitedSource['csl']>): CitedSource {
  if (plain === null) throw new Error('The plain record has a source.');
  return { ...plain, key, csl: { ...plain.csl, ...csl }, titleSentence: null };
}

function write(csl: Partial<CitedSource['csl']>): string {
  return writeBiblatex([record({ source: source('k', csl) })]);
}

/** Whether every brace closes one that was opened, the way BibTeX counts. */
function depthAtEnd(text: string): number {
  let depth = 0;
  for (const character of text) {
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    if (depth < 0) return depth;
  }
  return depth;
}

describe('sources as BibLaTeX', () => {
  test('have their fields', () => {
    expect(
      writeBiblatex([record(), record({ text: '50% of “them”', tags: [], locators: {} })]),
    ).toBe(
      `@article{vrba2024ferry,
  entrysubtype = {newspaper},
  author = {Vrba, Tomas},
  title = {Ferry Service Resumes in {Bergen} after {NATO} Drill},
  journaltitle = {Harbour Gazette},
  date = {2024-03-09},
  url = {https://example.org/ferry?a=1&b=2},
  annotation = {Ines Halvorsen: “the boats will sail” (page 12) [tags: sea; trade] / Ines Halvorsen: “50\\% of “them””},
}
`,
    );
  });

  test.each([
    ['article-journal', 'article', 'journaltitle'],
    ['chapter', 'incollection', 'booktitle'],
    ['webpage', 'online', 'organization'],
    ['report', 'report', 'series'],
    ['broadcast', 'video', 'howpublished'],
    ['no such type', 'misc', 'howpublished'],
  ])('a source of type %s is an @%s', (type, entryType, container) => {
    const entry = write({ type });
    expect(entry).toMatch(new RegExp(`^@${entryType}\\{`));
    expect(entry).toContain(`${container} = {Harbour Gazette}`);
  });

  test.each([
    [{ family: 'Dam', given: 'Rita', 'non-dropping-particle': 'van' }, 'van Dam, Rita'],
    [{ family: 'King', given: 'Martin', suffix: 'Jr.' }, 'King, Jr., Martin'],
    [{ literal: 'Smith and Sons, Ltd' }, '{Smith and Sons, Ltd}'],
    [{ family: 'Ström and Berg', given: 'A' }, '{Ström and Berg}, A'],
    [{ family: 'Зеленський', given: 'Володимир' }, 'Зеленський, Володимир'],
    [{ family: 'Pelé' }, '{Pelé}'],
  ])('a name is written so that it is one name: %j', (name, expected) => {
    expect(write({ author: [name] })).toContain(`author = {${expected}},`);
  });

  test('a range of pages has two hyphens, and words in place of a date a year', () => {
    const entry = write({ page: '12–15', issued: { literal: 'Spring 1952' } });
    expect(entry).toContain('pages = {12--15},');
    expect(entry).toContain('year = {Spring 1952},');
    expect(entry).toContain('@article{vrba1952ferry,');
  });

  test('keys are apart, of ASCII, and the same each time', () => {
    const sources = [
      source('a', {}),
      source('b', {}),
      source('c', { author: [{ family: 'Лавров' }], title: 'Речь', issued: {} }),
      source('d', { author: [{ family: 'Ñandú' }] }),
      source('e', { author: [], 'container-title': '', title: '', issued: {} }),
    ];
    const quotes = sources.map((each) => record({ source: each }));
    const keys = [...writeBiblatex(quotes).matchAll(/^@\w+\{(.*),$/gm)].map((match) => match[1]);
    expect(keys).toEqual([
      'vrba2024ferry',
      'vrba2024ferry-2',
      'source',
      'nandu2024ferry',
      'source-2',
    ]);
    expect(writeBiblatex(quotes)).toBe(writeBiblatex(quotes));
  });

  test.each(HOSTILE)('%j neither ends a field nor is a command', (text) => {
    const entry = writeBiblatex([
      record({
        text,
        source: source('k', {
          title: text,
          author: [{ family: text, given: text }, { literal: text }],
          publisher: text,
          URL: text,
          DOI: text,
          page: text,
          issued: { literal: text },
          note: text,
        }),
      }),
    ]);
    expect(depthAtEnd(entry)).toBe(0);
    expect(entry.match(/^@/gm)).toHaveLength(1);
    const commands = new Set(entry.match(/\\[a-z]+/g));
    for (const command of commands) {
      expect(command).toMatch(/^\\text(?:backslash|braceleft|braceright|asciitilde|asciicircum)$/);
    }
    const prose = entry.replace(/^ {2}(?:url|doi) = .*$/gm, '');
    expect(prose.replace(/\\[#$%&_]/g, '')).not.toMatch(/[#$%&_~^]/);
    expect(entry).not.toMatch(/[^\P{Cc}\n]/u);
    for (const line of entry.trim().split('\n').slice(1, -1))
      expect(line).toMatch(/^ {2}\w+ = \{.*\},$/);
  });
});
