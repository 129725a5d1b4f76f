import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { CitationList } from '../../contract/citations.ts';
import { writeDocx } from '../../formats/written/docx.ts';
import { writeOdt } from '../../formats/written/odt.ts';
import { writeRtf } from '../../formats/written/rtf.ts';
import { elementsOf, parseXml } from './support/parse-xml.ts';
import { readRtf } from './support/read-rtf.ts';
import { entry, HOSTILE, list } from './support/records.ts';

const TEXTS = [
  ...HOSTILE,
  ']]>',
  '<!-- x -->',
  '<?x?>',
  '\uFFFE\uFFFF',
  '100 % & {more}',
  '\u2067א',
];

/** A text in every place of a list where one can stand. */
function listWith(text: string): CitationList {
  const runs = [{ text, italic: true, href: text }];
  return list(
    [
      entry({ speaker: text, quotation: [{ text }], citation: runs }),
      entry({ block: true, speaker: text, quotation: [{ text }], citation: runs }),
      entry({ citation: [], gaps: [text] }),
    ],
    { notes: text.length % 2 === 0, bibliography: [runs], bibliographyHeading: text },
  );
}

/** What is seen of a text, whatever became of its spaces and marks of direction. */
const seen = (text: string) =>
  text.toWellFormed().replace(/[^\p{L}\p{N}\p{P}\p{S}]|[\uFFFE\uFFFF]/gu, '');

const zipped = (bytes: Uint8Array, name: string) =>
  strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

/** The lines in which a work is listed, as a reader of each format sees them. */
const WORKS: Record<string, (written: CitationList) => string[]> = {
  docx: (written) =>
    elementsOf(parseXml(zipped(writeDocx(written), 'word/document.xml')), 'w:p')
      .filter((each) => elementsOf(each, 'w:pStyle')[0]?.attributes['w:val'] === 'Bibliography')
      .map(({ text }) => text),
  odt: (written) =>
    elementsOf(parseXml(zipped(writeOdt(written), 'content.xml')), 'text:p')
      .filter(({ attributes }) => attributes['text:style-name']?.startsWith('Bibliography'))
      .map(({ text }) => text),
  rtf: (written) => readRtf(writeRtf(written)).paragraphs.slice(-1),
};

describe.each(Object.keys(WORKS))('in %s', (format) => {
  test.each(TEXTS)('%j comes out as text', (text) => {
    const works = WORKS[format]?.(listWith(text)) ?? [];
    expect(works.map(seen)).toEqual([seen(text)]);
    for (const work of works) expect(work).not.toMatch(/\p{Cc}/u);
  });
});
