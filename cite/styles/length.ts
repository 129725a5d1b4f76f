/** Characters in a typed line: 6.5 inches of 12-point type between one-inch margins. */
const LINE_CHARACTERS = 80;

/** A quotation by its paragraphs. */
type Paragraphs = readonly string[];

/** Words of a quotation: what stands between spaces and has a letter or digit. */
export function countWords(paragraphs: Paragraphs): number {
  const words = paragraphs.flatMap((paragraph) => paragraph.split(/\s+/));
  return words.filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Lines that a quotation takes, estimated from the characters of a line. */
export function countLines(paragraphs: Paragraphs): number {
  return paragraphs.reduce(
    (lines, paragraph) => lines + Math.ceil(paragraph.length / LINE_CHARACTERS),
    0,
  );
}
