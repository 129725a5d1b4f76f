/** A double quotation mark in the text. */
export interface DoubleMark {
  at: number;
  /** Three where UTF-8 was read as Windows-1252: `â€œ`. */
  length: 1 | 2 | 3;
  /** What the character says of itself; `either` for `"` and `''`. */
  form: 'open' | 'close' | 'either';
  character: string;
}

const single = new Map<string, DoubleMark['form']>([
  ['“', 'open'],
  ['„', 'open'],
  ['‟', 'open'],
  ['«', 'open'],
  ['”', 'close'],
  ['»', 'close'],
  ['"', 'either'],
  ['＂', 'either'],
  ['‹', 'open'],
  ['›', 'close'],
]);

/** A curly mark whose three bytes were read as three letters; the last of a closing one is often lost. */
function brokenMark(text: string, at: number): Pick<DoubleMark, 'form' | 'length'> | null {
  if (text[at] !== 'â' || text[at + 1] !== '€') return null;
  const last = text[at + 2] ?? '';
  if (last === 'œ' || last === 'ž') return { form: 'open', length: 3 };
  if (last === '\u009d' || last === '\ufffd') return { form: 'close', length: 3 };
  return /[\s.,;:!?)]|^$/.test(last) ? { form: 'close', length: 2 } : null;
}

function pairForm(text: string, at: number): DoubleMark['form'] | null {
  const character = text[at];
  if (character !== text[at + 1]) return null;
  if (character === '`') return 'open';
  return character === "'" || character === '’' || character === '‘' ? 'either' : null;
}

/** All double marks of `text` in [start, end), two single ones in a row among them. */
export function doubleMarksIn(text: string, start: number, end: number): DoubleMark[] {
  const marks: DoubleMark[] = [];
  for (let at = start; at < end; at++) {
    const character = text[at] ?? '';
    const form = single.get(character);
    if (form) {
      marks.push({ at, length: 1, form, character });
      continue;
    }
    const broken = brokenMark(text, at);
    if (broken) {
      const { form, length } = broken;
      marks.push({ at, length, form, character: form === 'open' ? '“' : '”' });
      at += length - 1;
      continue;
    }
    const pair = at + 1 < end ? pairForm(text, at) : null;
    if (!pair) continue;
    marks.push({ at, length: 2, form: pair, character: character + character });
    at++;
  }
  return marks;
}
