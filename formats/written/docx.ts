import type { CitationList, TextRun } from '../../contract/citations.ts';
import { titleOf, type NumberedNote } from '../citation-pieces.ts';
import { createArchive } from './archive.ts';
import {
  CONTENT_TYPES,
  coreXml,
  DOCUMENT_PARTS,
  PACKAGE_PARTS,
  SETTINGS,
  STYLES,
} from './docx-parts.ts';
import {
  citedParagraphs,
  isRightToLeft,
  linkOf,
  type Paragraph,
  type ParagraphKind,
  type Piece,
  workParagraphs,
} from './paragraphs.ts';
import { XML_HEAD, xmlLine } from './xml.ts';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const RELATIONSHIPS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">';
const LINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

const STYLE_OF: Record<ParagraphKind, string> = {
  title: 'Title',
  heading: 'Heading1',
  speaker: 'QuotationInText',
  quotation: 'QuotationInText',
  block: 'Quote',
  work: 'Bibliography',
};

/** The addresses that a part of the file leads to; Word has them in a file beside it. */
interface Links {
  idOf: (address: string) => string;
  /** Relationships of the part, those of `own` first. */
  xml: (own?: string) => string;
}

function createLinks(): Links {
  const ids = new Map<string, string>();
  return {
    idOf(address) {
      const id = ids.get(address) ?? `link${ids.size + 1}`;
      ids.set(address, id);
      return id;
    },
    xml(own = '') {
      const links = Array.from(
        ids,
        ([address, id]) =>
          `<Relationship Id="${id}" Type="${LINK}" Target="${xmlLine(address)}" TargetMode="External"/>`,
      );
      return `${XML_HEAD}${RELATIONSHIPS}${own}${links.join('')}</Relationships>`;
    },
  };
}

/** The order of properties is that of the schema. */
function propertiesXml(run: TextRun, style: string | null, rightToLeft: boolean): string {
  const properties = [
    style === null ? '' : `<w:rStyle w:val="${style}"/>`,
    run.bold ? '<w:b/>' : '',
    run.italic ? '<w:i/>' : '',
    run.smallCaps ? '<w:smallCaps/>' : '',
    run.superscript ? '<w:vertAlign w:val="superscript"/>' : '',
    rightToLeft ? '<w:rtl/>' : '',
  ].join('');
  return properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
}

function runXml(run: TextRun, style: string | null, rightToLeft: boolean, links: Links): string {
  const address = linkOf(run);
  const properties = propertiesXml(run, address === null ? style : 'Hyperlink', rightToLeft);
  const xml = `<w:r>${properties}<w:t xml:space="preserve">${xmlLine(run.text)}</w:t></w:r>`;
  return address === null ? xml : `<w:hyperlink r:id="${links.idOf(address)}">${xml}</w:hyperlink>`;
}

function pieceXml(piece: Piece, rightToLeft: boolean, links: Links): string {
  if (piece.type === 'note') {
    return `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${piece.note.number}"/></w:r>`;
  }
  return runXml(piece.run, piece.type === 'citation' ? 'Citation' : null, rightToLeft, links);
}

function paragraphXml({ kind, pieces }: Paragraph, links: Links): string {
  const rightToLeft = isRightToLeft(pieces);
  const runs = pieces.map((piece) => pieceXml(piece, rightToLeft, links)).join('');
  const bidi = rightToLeft ? '<w:bidi/>' : '';
  return `<w:p><w:pPr><w:pStyle w:val="${STYLE_OF[kind]}"/>${bidi}</w:pPr>${runs}</w:p>`;
}

/** The line above notes, which Word wants as two notes of its own. */
const SEPARATORS =
  '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>' +
  '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>';

function footnoteXml({ number, runs }: NumberedNote, links: Links): string {
  const text = runs.map((run) => runXml(run, null, false, links)).join('');
  return (
    `<w:footnote w:id="${number}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>` +
    '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>' +
    `<w:r><w:t xml:space="preserve"> </w:t></w:r>${text}</w:p></w:footnote>`
  );
}

/** Paragraphs that are packed at a time: some 100 KB. */
const AT_A_TIME = 200;

/**
 * Begins a list as a document of Word (ECMA-376): quotations, blocks, citations and works have styles
 * of their own, notes are footnotes. It names no user and no time; the same list gives the same bytes.
 *
 * @param list - Its works do not count yet.
 * @returns What ends the document with the works.
 */
export function beginDocx(list: CitationList): (works: CitationList['bibliography']) => Uint8Array {
  const bodyLinks = createLinks();
  const noteLinks = createLinks();
  const paragraphs = citedParagraphs(list);
  const notes = paragraphs.flatMap(({ pieces }) =>
    pieces.flatMap((piece) => (piece.type === 'note' ? [piece.note] : [])),
  );
  const footnotes = notes.map((note) => footnoteXml(note, noteLinks)).join('\n');
  const archive = createArchive();
  archive.add('[Content_Types].xml', CONTENT_TYPES);
  archive.add('_rels/.rels', `${XML_HEAD}${RELATIONSHIPS}${PACKAGE_PARTS}</Relationships>`);
  archive.add('docProps/core.xml', coreXml(titleOf(list)));
  archive.add('word/styles.xml', STYLES);
  archive.add('word/settings.xml', SETTINGS);
  archive.add(
    'word/footnotes.xml',
    `${XML_HEAD}<w:footnotes ${NAMESPACES}>${SEPARATORS}${footnotes}</w:footnotes>`,
  );
  archive.add('word/_rels/footnotes.xml.rels', noteLinks.xml());
  const body = archive.begin('word/document.xml');
  const put = (some: readonly Paragraph[]) => {
    for (let from = 0; from < some.length; from += AT_A_TIME) {
      const written = some.slice(from, from + AT_A_TIME);
      body.push(`${written.map((each) => paragraphXml(each, bodyLinks)).join('\n')}\n`);
    }
  };
  body.push(`${XML_HEAD}<w:document ${NAMESPACES}><w:body>\n`);
  put(paragraphs);
  return (works) => {
    put(workParagraphs(list, works));
    body.push('<w:sectPr/></w:body></w:document>');
    body.end();
    archive.add('word/_rels/document.xml.rels', bodyLinks.xml(DOCUMENT_PARTS));
    return archive.finish();
  };
}
