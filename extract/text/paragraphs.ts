/** A stretch between line ends, as UTF-16 offsets into the text. */
export interface Paragraph {
  start: number;
  end: number;
}

/** Cuts a text at its line ends, leaving out blank lines and the white space around each line. */
export function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const line = match[0];
    const start = match.index + line.length - line.trimStart().length;
    const end = match.index + line.trimEnd().length;
    if (start < end) paragraphs.push({ start, end });
  }
  return paragraphs;
}
