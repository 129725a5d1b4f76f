import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { CitationList } from '../../../contract/citations.ts';
import { beginDocx } from '../../../formats/written/docx.ts';
import { elementsOf, parseXml } from '../support/parse-xml.ts';
import { entry, list } from '../support/records.ts';

function read(written: CitationList) {
  const files = unzipSync(beginDocx(written)(written.bibliography));
  const part = (name: string) => parseXml(strFromU8(files[name] ?? new Uint8Array()));
  const paragraphs = elementsOf(part('word/document.xml'), 'w:p').map((paragraph) => ({
    style: elementsOf(paragraph, 'w:pStyle')[0]?.attributes['w:val'],
    text: paragraph.text,
  }));
  return { names: Object.keys(files), part, paragraphs };
}

describe('a list as a document of Word', () => {
  test('has styles for quotations, blocks, citations and works', () => {
    const block = entry({ block: true, quotation: [{ text: 'One.\nTwo.' }] });
    const { paragraphs, part } = read(list([entry(), block]));
    expect(paragraphs).toEqual([
      { style: 'Title', text: 'Quotes' },
      {
        style: 'QuotationInText',
        text: 'Ines Halvorsen: “the boats will sail” (as cited in Vrba, 2024).',
      },
      { style: 'QuotationInText', text: 'Ines Halvorsen:' },
      { style: 'Quote', text: 'One.' },
      { style: 'Quote', text: 'Two. (as cited in Vrba, 2024)' },
      { style: 'Heading1', text: 'References' },
      {
        style: 'Bibliography',
        text: 'Vrba, T. (2024). Ferry service. Harbour Gazette. https://example.org/a_b',
      },
    ]);
    const cited = elementsOf(part('word/document.xml'), 'w:r').filter(
      (run) => elementsOf(run, 'w:rStyle')[0]?.attributes['w:val'] === 'Citation',
    );
    expect(cited[0]?.text).toBe(' ');
    expect(cited[1]?.text).toBe('(as cited in Vrba, 2024)');
    const italic = elementsOf(part('word/document.xml'), 'w:r').filter(
      (run) => elementsOf(run, 'w:i').length > 0,
    );
    expect(italic.map(({ text }) => text)).toEqual(['Harbour Gazette']);
    const known = elementsOf(part('word/styles.xml'), 'w:style').map(
      ({ attributes }) => attributes['w:styleId'],
    );
    for (const { style } of paragraphs) expect(known).toContain(style);
  });

  test('has real footnotes where the style has notes', () => {
    const notes = ['First note.', 'Second note.'].map((text) =>
      entry({ speaker: null, citation: [{ text }] }),
    );
    const { part } = read(list(notes, { notes: true }));
    const marks = elementsOf(part('word/document.xml'), 'w:footnoteReference');
    expect(marks.map(({ attributes }) => attributes['w:id'])).toEqual(['1', '2']);
    const footnotes = elementsOf(part('word/footnotes.xml'), 'w:footnote').slice(2);
    expect(footnotes.map(({ attributes, text }) => [attributes['w:id'], text])).toEqual([
      ['1', ' First note.'],
      ['2', ' Second note.'],
    ]);
  });

  test('leads to addresses of the web, and to nothing else', () => {
    const runs = [
      { text: 'a', href: 'https://example.org/?a=1&b=2' },
      { text: 'b', href: 'javascript:alert(1)' },
      { text: 'c', href: 'file:///etc/passwd' },
      { text: 'd', href: '\\\\server\\share' },
    ];
    const { part } = read(list([entry({ citation: runs })], { bibliography: [] }));
    const links = elementsOf(part('word/_rels/document.xml.rels'), 'Relationship').filter(
      ({ attributes }) => attributes['TargetMode'] === 'External',
    );
    expect(links.map(({ attributes }) => attributes['Target'])).toEqual([
      'https://example.org/?a=1&b=2',
    ]);
    expect(elementsOf(part('word/document.xml'), 'w:hyperlink')).toHaveLength(1);
  });

  test('every part it names is there, and none is without its kind', () => {
    const { names, part } = read(list([entry()]));
    const overrides = elementsOf(part('[Content_Types].xml'), 'Override');
    for (const { attributes } of overrides)
      expect(names).toContain(attributes['PartName']?.slice(1));
    for (const { attributes } of elementsOf(part('_rels/.rels'), 'Relationship')) {
      expect(names).toContain(attributes['Target']);
    }
  });

  test('names no user and no time, and is the same each time', () => {
    const written = list([entry()]);
    expect(beginDocx(written)(written.bibliography)).toEqual(
      beginDocx(written)(written.bibliography),
    );
    expect(
      read(written)
        .part('docProps/core.xml')
        .children.map(({ name }) => name),
    ).toEqual(['dc:title']);
  });

  test('sets from right to left what is written so', () => {
    const { part } = read(list([entry({ speaker: null, quotation: [{ text: '“שלום”' }] })]));
    expect(elementsOf(part('word/document.xml'), 'w:bidi')).toHaveLength(1);
  });
});
