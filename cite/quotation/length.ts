import type { CitationStyle } from '../../contract/citations.ts';

/** Characters in a typed line: 6.5 inches of 12-point type between one-inch margins. */
const LINE_CHARACTERS = 80;

/** A quotation by its paragraphs. */
type Paragraphs = readonly string[];

/** Words of a quotation: what stands between spaces and has a letter or digit. */
function countWords(paragraphs: Paragraphs): number {
  const words = paragraphs.flatMap((paragraph) => paragraph.split(/\s+/));
  return words.filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function countLines(paragraphs: Paragraphs): number {
  return paragraphs.reduce(
    (lines, paragraph) => lines + Math.ceil(paragraph.length / LINE_CHARACTERS),
    0,
  );
}

const IS_BLOCK: Record<CitationStyle, (quotation: Paragraphs) => boolean> = {
  // APA 7 8.27: 40 words or more.
  apa7: (quotation) => countWords(quotation) >= 40,
  // MLA 9 6.35: more than four lines of prose, estimated from the characters of a line.
  mla9: (quotation) => countLines(quotation) > 4,
  'chicago-notes': isChicagoBlock,
  'chicago-author-date': isChicagoBlock,
  // Cite Them Right, "long quotations": more than two or three lines, here over 30 words.
  'harvard-cite-them-right': (quotation) => countWords(quotation) > 30,
};

/** CMOS 17 13.10: a hundred words or more, or two paragraphs. */
function isChicagoBlock(quotation: Paragraphs): boolean {
  return countWords(quotation) >= 100 || quotation.length > 1;
}

/** Whether a quotation is set as a block of its own rather than run into the sentence. */
export function isBlock(style: CitationStyle, quotation: Paragraphs): boolean {
  return IS_BLOCK[style](quotation);
}
