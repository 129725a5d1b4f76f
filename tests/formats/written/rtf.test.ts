import { expect, test } from 'vitest';
import { escapeRtf, writeRtf } from '../../../formats/written/rtf.ts';
import { readRtf } from '../support/read-rtf.ts';
import { entry, list } from '../support/records.ts';

test.each([
  ['a\\b{c}', 'a\\\\b\\{c\\}'],
  ['é', "\\u233\\'3f"],
  ['“', "\\u8220\\'3f"],
  ['\uFFFD', "\\u-3\\'3f"],
  ['😀', "\\u-10179\\'3f\\u-8704\\'3f"],
])('%j is escaped', (text, escaped) => {
  expect(escapeRtf(text)).toBe(escaped);
});

test('a list is read back paragraph by paragraph', () => {
  const block = entry({ block: true, quotation: [{ text: 'Раз.\nДва.' }] });
  expect(readRtf(writeRtf(list([entry(), block])))).toEqual({
    paragraphs: [
      'Quotes',
      'Ines Halvorsen: “the boats will sail” (as cited in Vrba, 2024).',
      'Ines Halvorsen:',
      'Раз.',
      'Два. (as cited in Vrba, 2024)',
      'References',
      'Vrba, T. (2024). Ferry service. Harbour Gazette. https://example.org/a_b',
    ],
    footnotes: [],
  });
});

test('notes are footnotes', () => {
  const notes = [entry({ speaker: null, citation: [{ text: 'A note.' }] })];
  const rtf = writeRtf(list(notes, { notes: true, bibliography: [] }));
  expect(readRtf(rtf).footnotes).toEqual([' A note.']);
});

test('italics and links stand in groups of their own', () => {
  const rtf = writeRtf(list([entry()]));
  expect(rtf).toContain('{\\i Harbour Gazette}');
  expect(rtf).toContain('{\\*\\fldinst{HYPERLINK "https://example.org/a_b"}}');
});
