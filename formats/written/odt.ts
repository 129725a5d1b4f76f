import type { CitationList, TextRun } from '../../contract/citations.ts';
import { titleOf } from '../citation-pieces.ts';
import { writeArchive } from './archive.ts';
import {
  AUTOMATIC_STYLES,
  MANIFEST,
  metaXml,
  NAMESPACES,
  STYLES,
  textStyleOf,
} from './odt-parts.ts';
import {
  documentParagraphs,
  isRightToLeft,
  linkOf,
  type Paragraph,
  type ParagraphKind,
  type Piece,
} from './paragraphs.ts';
import { XML_HEAD, xmlLine } from './xml.ts';

const STYLE_OF: Record<ParagraphKind, string> = {
  title: 'Title',
  heading: 'Heading_20_1',
  speaker: 'Quotation_20_in_20_Text',
  quotation: 'Quotation_20_in_20_Text',
  block: 'Quotations',
  work: 'Bibliography_20_1',
};

/** Spaces at an end or beside one another would be taken for one, or for none. */
function textXml(text: string): string {
  return xmlLine(text).replace(/^ | (?= )|(?<= ) | $/gu, '<text:s/>');
}

function runXml(run: TextRun, isCitation: boolean): string {
  const text = textXml(run.text);
  const style = textStyleOf(run);
  const styled =
    style === null ? text : `<text:span text:style-name="${style}">${text}</text:span>`;
  const address = linkOf(run);
  const linked =
    address === null
      ? styled
      : `<text:a xlink:type="simple" xlink:href="${xmlLine(address)}">${styled}</text:a>`;
  return isCitation ? `<text:span text:style-name="Citation">${linked}</text:span>` : linked;
}

function pieceXml(piece: Piece): string {
  if (piece.type !== 'note') return runXml(piece.run, piece.type === 'citation');
  const { number, runs } = piece.note;
  const body = runs.map((run) => runXml(run, false)).join('');
  return (
    `<text:note text:id="note${number}" text:note-class="footnote"><text:note-citation>${number}</text:note-citation>` +
    `<text:note-body><text:p text:style-name="Footnote">${body}</text:p></text:note-body></text:note>`
  );
}

function paragraphXml({ kind, pieces }: Paragraph): string {
  const content = pieces.map(pieceXml).join('');
  const style = `${STYLE_OF[kind]}${isRightToLeft(pieces) ? '_rtl' : ''}`;
  return kind === 'heading'
    ? `<text:h text:style-name="${style}" text:outline-level="1">${content}</text:h>`
    : `<text:p text:style-name="${style}">${content}</text:p>`;
}

/**
 * A list as a text of OpenDocument 1.3: quotations, blocks, citations and works have styles of their
 * own, notes are footnotes. It names no user and no time; the same list gives the same bytes.
 */
export function writeOdt(list: CitationList): Uint8Array {
  const body = documentParagraphs(list).map(paragraphXml).join('\n');
  return writeArchive({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'META-INF/manifest.xml': MANIFEST,
    'content.xml': `${XML_HEAD}<office:document-content ${NAMESPACES}>${AUTOMATIC_STYLES}<office:body><office:text>\n${body}\n</office:text></office:body></office:document-content>`,
    'styles.xml': STYLES,
    'meta.xml': metaXml(titleOf(list)),
  });
}
