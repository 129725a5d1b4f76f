import type { CitationList, TextRun } from '../../contract/citations.ts';
import { titleOf } from '../citation-pieces.ts';
import { plainLine } from '../plain-characters.ts';
import {
  documentParagraphs,
  isRightToLeft,
  linkOf,
  type Paragraph,
  type ParagraphKind,
  type Piece,
} from './paragraphs.ts';

/** Number, name and look of each style; lengths in twentieths of a point, sizes in half points. */
const STYLES: Record<ParagraphKind | 'note', [number: number, name: string, look: string]> = {
  title: [1, 'Title', '\\sa240\\b\\fs36'],
  heading: [2, 'heading 1', '\\sb240\\sa120\\keepn\\outlinelevel0\\b\\fs28'],
  speaker: [3, 'Quotation in Text', '\\sa160'],
  quotation: [3, 'Quotation in Text', '\\sa160'],
  block: [4, 'Quote', '\\li720\\ri720\\sa160'],
  work: [5, 'Bibliography', '\\li720\\fi-720\\sa160'],
  note: [6, 'footnote text', '\\fs20'],
};
const CITATION = '\\cs7 ';

/**
 * Text in which nothing means anything to a reader of RTF: everything but the letters of ASCII is
 * written by its number, in 16 bits with a sign (RTF 1.9.1, "Unicode RTF"). What a reader without
 * Unicode shows instead, a question mark, is written by its number too: pandoc 2.17 takes a plain one
 * together with the sign after it.
 */
export function escapeRtf(text: string): string {
  return plainLine(text).replace(/[^ -~]|[\\{}]/g, (unit) => {
    const code = unit.charCodeAt(0);
    return code < 0x80 ? `\\${unit}` : `\\u${code < 0x8000 ? code : code - 0x10000}\\'3f`;
  });
}

function runRtf(run: TextRun, style = ''): string {
  const look = [
    run.bold ? '\\b ' : '',
    run.italic ? '\\i ' : '',
    run.smallCaps ? '\\scaps ' : '',
    run.superscript ? '\\super ' : '',
  ].join('');
  const text = `{${style}${look}${escapeRtf(run.text)}}`;
  const address = linkOf(run);
  return address === null
    ? text
    : `{\\field{\\*\\fldinst{HYPERLINK "${escapeRtf(address)}"}}{\\fldrslt${text}}}`;
}

function pieceRtf(piece: Piece): string {
  if (piece.type !== 'note') return runRtf(piece.run, piece.type === 'citation' ? CITATION : '');
  const body = piece.note.runs.map((run) => runRtf(run)).join('');
  return `{\\super\\chftn}{\\footnote\\pard\\plain${styleOf('note')}{\\super\\chftn} ${body}}`;
}

function styleOf(kind: ParagraphKind | 'note'): string {
  const [number, , look] = STYLES[kind];
  return `\\s${number}${look} `;
}

function paragraphRtf({ kind, pieces }: Paragraph): string {
  const direction = isRightToLeft(pieces) ? '\\rtlpar' : '\\ltrpar';
  return `\\pard\\plain${direction}${styleOf(kind)}${pieces.map(pieceRtf).join('')}\\par\n`;
}

function styleSheet(): string {
  const styles = new Map(Object.values(STYLES).map((style) => [style[0], style]));
  const entries = Array.from(
    styles.values(),
    ([number, name, look]) => `{\\s${number}${look} ${name};}`,
  );
  return `{\\stylesheet{\\s0 Normal;}${entries.join('')}{\\*${CITATION}Citation;}}`;
}

/** A list as RTF 1.9.1 in ASCII: styles as in a document of Word, notes as footnotes, no user, no time. */
export function writeRtf(list: CitationList): string {
  const body = documentParagraphs(list).map(paragraphRtf).join('');
  return `{\\rtf1\\ansi\\ansicpg1252\\deff0\\uc1{\\fonttbl{\\f0\\froman Times New Roman;}}\n${styleSheet()}\n{\\info{\\title ${escapeRtf(titleOf(list))}}}\n${body}}\n`;
}
