import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { CitationList } from '../../../contract/citations.ts';
import { writeOdt } from '../../../formats/written/odt.ts';
import { elementsOf, parseXml } from '../support/parse-xml.ts';
import { entry, list } from '../support/records.ts';

function read(written: CitationList) {
  const files = unzipSync(writeOdt(written));
  const part = (name: string) => parseXml(strFromU8(files[name] ?? new Uint8Array()));
  const content = part('content.xml');
  return { names: Object.keys(files), part, content };
}

describe('a list as a text of OpenDocument', () => {
  test('says first what it is, unpacked', () => {
    const bytes = writeOdt(list([entry()]));
    // By the header of a ZIP: method 0, no extra field, and the name at 30.
    expect([bytes[8], bytes[28]]).toEqual([0, 0]);
    expect(strFromU8(bytes.subarray(30, 77))).toBe(
      'mimetypeapplication/vnd.oasis.opendocument.text',
    );
  });

  test('has styles for quotations, blocks, citations and works, which are all there', () => {
    const quotation = [
      { text: 'One ' },
      { text: 'two', italic: true, bold: true },
      { text: '.\nThree.' },
    ];
    const { content, part } = read(list([entry(), entry({ block: true, quotation })]));
    const [body] = elementsOf(content, 'office:text');
    expect(
      body?.children.map(({ attributes, text }) => [attributes['text:style-name'], text]),
    ).toEqual([
      ['Title', 'Quotes'],
      ['Quotation_20_in_20_Text', 'Ines Halvorsen:“the boats will sail”(as cited in Vrba, 2024).'],
      ['Quotation_20_in_20_Text', 'Ines Halvorsen:'],
      ['Quotations', 'Onetwo.'],
      ['Quotations', 'Three.(as cited in Vrba, 2024)'],
      ['Heading_20_1', 'References'],
      [
        'Bibliography_20_1',
        'Vrba, T. (2024). Ferry service.Harbour Gazette.https://example.org/a_b',
      ],
    ]);
    expect(elementsOf(content, 'text:s').length).toBeGreaterThan(0);
    const known = new Set(
      [...elementsOf(part('styles.xml'), 'style:style'), ...elementsOf(content, 'style:style')].map(
        ({ attributes }) => attributes['style:name'],
      ),
    );
    for (const name of ['text:p', 'text:h', 'text:span']) {
      for (const { attributes } of elementsOf(content, name)) {
        expect(known).toContain(attributes['text:style-name']);
      }
    }
  });

  test('has real footnotes where the style has notes', () => {
    const notes = [entry({ speaker: null, citation: [{ text: 'A note.' }] })];
    const { content } = read(list(notes, { notes: true }));
    expect(elementsOf(content, 'text:note-body').map(({ text }) => text)).toEqual(['A note.']);
  });

  test('names no user and no time, and is the same each time', () => {
    const written = list([entry()]);
    expect(writeOdt(written)).toEqual(writeOdt(written));
    const [meta] = elementsOf(read(written).part('meta.xml'), 'office:meta');
    expect(meta?.children.map(({ name }) => name)).toEqual(['dc:title']);
    const entries = elementsOf(read(written).part('META-INF/manifest.xml'), 'manifest:file-entry');
    expect(entries.slice(1).map(({ attributes }) => attributes['manifest:full-path'])).toEqual([
      'content.xml',
      'styles.xml',
      'meta.xml',
    ]);
  });
});
