/** Paragraphs of an RTF file, and its footnotes, as a reader shows them. */
export interface RtfText {
  paragraphs: string[];
  footnotes: string[];
}

/** Groups with these words in them are not text of the document. */
const DESTINATIONS = new Set(['fonttbl', 'stylesheet', 'info', 'fldinst']);
const TOKEN = /([{}])|\\([a-z]+)(-?\d+)? ?|\\'([\da-f]{2})|\\([^a-z])|([^{}\\\n]+)|\n/gu;

/** Reads RTF strictly: groups are balanced, and no word is known that is not in the list. */
export function readRtf(rtf: string): RtfText {
  if (/[^\n -~]/u.test(rtf)) throw new Error('RTF is ASCII');
  const read: RtfText = { paragraphs: [''], footnotes: [] };
  const groups: ('text' | 'note' | 'other')[] = [];
  let skip = 0;
  const add = (text: string) => {
    const kept = text.slice(skip);
    skip = Math.max(0, skip - text.length);
    const to = groups.at(-1);
    const into = to === 'note' ? read.footnotes : read.paragraphs;
    if (to !== 'other') into.push(`${into.pop() ?? ''}${kept}`);
  };
  for (const [, brace, word, number, byte, escaped, text] of rtf.matchAll(TOKEN)) {
    if (brace === '{') groups.push(groups.at(-1) ?? 'text');
    if (brace === '}' && groups.pop() === undefined) throw new Error('A group too many is closed');
    if (word !== undefined && DESTINATIONS.has(word)) groups.splice(-1, 1, 'other');
    if (word === 'footnote') {
      groups.splice(-1, 1, 'note');
      read.footnotes.push('');
    }
    if (word === 'par') read.paragraphs.push('');
    if (word === 'u') {
      add(String.fromCharCode(Number(number) & 0xffff));
      skip = 1;
    }
    if (byte !== undefined) add(String.fromCharCode(Number.parseInt(byte, 16)));
    if (escaped !== undefined && escaped !== '*') add(escaped);
    if (text !== undefined) add(text);
  }
  if (groups.length > 0) throw new Error('A group is not closed');
  return { ...read, paragraphs: read.paragraphs.slice(0, -1) };
}
