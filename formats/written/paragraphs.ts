import type { CitationList, TextRun } from '../../contract/citations.ts';
import {
  paragraphsOf,
  piecesOf,
  titleOf,
  type EntryPieces,
  type NumberedNote,
} from '../citation-pieces.ts';

/** What a paragraph of a word processor is, which decides how it looks. */
export type ParagraphKind = 'title' | 'heading' | 'speaker' | 'quotation' | 'block' | 'work';

/** A part of a paragraph: text, text that cites, or the mark of a note. */
export type Piece =
  | { type: 'text' | 'citation'; run: TextRun }
  | { type: 'note'; note: NumberedNote };

/** A paragraph of a list that is written for a word processor. */
export interface Paragraph {
  kind: ParagraphKind;
  pieces: Piece[];
}

const text = (run: TextRun): Piece => ({ type: 'text', run });

function afterPieces({ citation, note, gaps }: EntryPieces): Piece[] {
  return [
    ...citation.map((run): Piece => ({ type: 'citation', run })),
    ...(note === null ? [] : [{ type: 'note', note } as const]),
    ...(gaps.length > 0 ? [text({ text: ` [${gaps.join('; ')}]` })] : []),
  ];
}

function entryParagraphs(entry: EntryPieces): Paragraph[] {
  const { speaker, quotation } = entry;
  const after = afterPieces(entry);
  if (!entry.block) {
    const before = speaker === null ? [] : [text({ text: `${speaker}: ` })];
    return [{ kind: 'quotation', pieces: [...before, ...quotation.map(text), ...after] }];
  }
  const named: Paragraph[] =
    speaker === null ? [] : [{ kind: 'speaker', pieces: [text({ text: `${speaker}:` })] }];
  const paragraphs = paragraphsOf(quotation).map((runs) => runs.map(text));
  paragraphs.at(-1)?.push(...after);
  return [...named, ...paragraphs.map((pieces): Paragraph => ({ kind: 'block', pieces }))];
}

function headingParagraph(heading: string | null): Paragraph[] {
  return heading === null ? [] : [{ kind: 'heading', pieces: [text({ text: heading })] }];
}

/** Title, headings and quotations of a list as paragraphs, its notes where their marks stand. */
export function citedParagraphs(list: CitationList): Paragraph[] {
  return [
    { kind: 'title', pieces: [text({ text: titleOf(list) })] },
    ...piecesOf(list).groups.flatMap(({ heading, entries }) => [
      ...headingParagraph(heading),
      ...entries.flatMap(entryParagraphs),
    ]),
  ];
}

/** The works of a list as paragraphs, under their heading. */
export function workParagraphs(
  { bibliographyHeading }: Pick<CitationList, 'bibliographyHeading'>,
  works: CitationList['bibliography'],
): Paragraph[] {
  return [
    ...(works.length > 0 ? headingParagraph(bibliographyHeading) : []),
    ...works.map((runs): Paragraph => ({ kind: 'work', pieces: runs.map(text) })),
  ];
}

/** A list as the paragraphs of a document. */
export function documentParagraphs(list: CitationList): Paragraph[] {
  return [...citedParagraphs(list), ...workParagraphs(list, list.bibliography)];
}

/** Whether a text is to be set from right to left: its first letter is of such a script. */
export function isRightToLeft(pieces: readonly Piece[]): boolean {
  const words = pieces.map((piece) => (piece.type === 'note' ? '' : piece.run.text)).join('');
  const letter = /\p{L}/u.exec(words)?.[0] ?? '';
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(
    letter,
  );
}

/** An address that may be a link of a document: http and https alone; `null` otherwise. */
export function linkOf({ href }: TextRun): string | null {
  return href !== undefined && /^https?:\/\/[^\s"\\<>{}\p{Cc}]+$/iu.test(href.toWellFormed())
    ? href.toWellFormed()
    : null;
}
