import type { CitationStyle } from '../../contract/citations.ts';

/** Characters in a typed line: 6.5 inches of 12-point type between one-inch margins. */
const LINE_CHARACTERS = 80;

/** Words of a text: what stands between spaces and has a letter or digit. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function countLines(text: string): number {
  const paragraphs = text.split(/\n+/);
  return paragraphs.reduce(
    (lines, paragraph) => lines + Math.ceil(paragraph.trim().length / LINE_CHARACTERS),
    0,
  );
}

const IS_BLOCK: Record<CitationStyle, (text: string) => boolean> = {
  // APA 7 8.27: 40 words or more.
  apa7: (text) => countWords(text) >= 40,
  // MLA 9 6.35: more than four lines of prose, estimated from the characters of a line.
  mla9: (text) => countLines(text) > 4,
  'chicago-notes': isChicagoBlock,
  'chicago-author-date': isChicagoBlock,
  // Cite Them Right, "long quotations": more than two or three lines, here over 30 words.
  'harvard-cite-them-right': (text) => countWords(text) > 30,
};

/** CMOS 17 13.10: a hundred words or more, or two paragraphs. */
function isChicagoBlock(text: string): boolean {
  return countWords(text) >= 100 || /\n\s*\S/.test(text.trim());
}

/** Whether a quotation is set as a block of its own rather than run into the sentence. */
export function isBlock(style: CitationStyle, text: string): boolean {
  return IS_BLOCK[style](text);
}
