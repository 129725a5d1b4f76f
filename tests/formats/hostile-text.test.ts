import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { CitationList } from '../../contract/citations.ts';
import { writeBibtex } from '../../formats/exchange/bibtex.ts';
import { writeLatex } from '../../formats/exchange/latex.ts';
import { writePandoc } from '../../formats/exchange/pandoc.ts';
import { writeRis } from '../../formats/exchange/ris.ts';
import { writeTei } from '../../formats/exchange/tei.ts';
import { writeWebAnnotations } from '../../formats/exchange/web-annotation.ts';
import { writeHtml } from '../../formats/html.ts';
import { beginDocx } from '../../formats/written/docx.ts';
import { writeOdt } from '../../formats/written/odt.ts';
import { writeRtf } from '../../formats/written/rtf.ts';
import { elementsOf, parseXml } from './support/parse-xml.ts';
import { readRtf } from './support/read-rtf.ts';
import { entry, HOSTILE, list, recordWith } from './support/records.ts';

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
    elementsOf(
      parseXml(zipped(beginDocx(written)(written.bibliography), 'word/document.xml')),
      'w:p',
    )
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

const BODY = /\\section\*\{Quotes\}(.*)\\printbibliography/su;

describe.each(TEXTS)('a record with %j everywhere', (text) => {
  const quotes = [recordWith(text)];

  test('is TEI whose elements are its own', () => {
    const tei = parseXml(writeTei(quotes));
    expect(elementsOf(tei, 'cit')).toHaveLength(1);
    expect(seen(elementsOf(tei, 'emph')[0]?.text ?? '')).toBe(seen(text));
    for (const name of ['script', 'img', 'b']) expect(elementsOf(tei, name)).toEqual([]);
  });

  test('is JSON-LD that leads nowhere else', () => {
    const json = writeWebAnnotations(quotes, new Map());
    expect(json.isWellFormed()).toBe(true);
    expect(json).toContain('"source": "urn:uuid:source-1"');
    const html = writeHtml(list([]), quotes);
    const scripts = html.match(/<\/?script/giu);
    expect(scripts).toEqual(['<script', '</script']);
    const data = /<script type="application\/ld\+json">(.*)<\/script>/su.exec(html)?.[1] ?? '';
    const { '@graph': graph } = JSON.parse(data) as { '@graph': { text: string }[] };
    expect(seen(graph[0]?.text ?? '')).toBe(seen(text));
  });

  test('is LaTeX with no command but ours', () => {
    const body = BODY.exec(zipped(writeLatex(quotes), 'quotes.tex'))?.[1] ?? '';
    const commands = body.match(/\\(?:[a-zA-Z]+|.)/gsu) ?? [];
    const ours =
      /^\\(?:block(?:c)?quote|textins|emph|par|textbackslash|text(?:brace(?:left|right)|ascii(?:tilde|circum|grave)|quotedbl)|[#$%&_])$/u;
    expect(commands.filter((command) => !ours.test(command))).toEqual([]);
    const bare = body.replace(/\\[#$%&_]/gu, '');
    expect(bare).not.toMatch(/[#$%&_~^]/u);
    expect(bare.split('{').length).toBe(bare.split('}').length);
  });

  test('is Markdown with no citation but ours', () => {
    const markdown = zipped(writePandoc(quotes), 'quotes.md');
    const bare = markdown.replace(/\\[!-/:-@[-`{-~]/gu, '');
    expect(bare.match(/@/gu)).toHaveLength(1);
    expect(bare).not.toMatch(/<|\{|\$|`|\|/u);
    expect(markdown.match(/^#/gmu)).toHaveLength(2);
  });

  test('is one record of RIS and of BibTeX', () => {
    const ris = writeRis(quotes);
    for (const line of ris.split('\r\n').slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z\d] {2}- /u);
    expect(ris.match(/^TY {2}- /gmu)).toHaveLength(1);
    expect(ris.match(/^ER {2}- /gmu)).toHaveLength(1);
    const bib = writeBibtex(quotes);
    expect(bib.match(/^@/gmu)).toHaveLength(1);
    expect(bib.split('{').length).toBe(bib.split('}').length);
  });
});
