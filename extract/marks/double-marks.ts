/** A double quotation mark in the text. */
export interface DoubleMark {
  at: number;
  length: 1 | 2;
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
]);

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
    const pair = at + 1 < end ? pairForm(text, at) : null;
    if (!pair) continue;
    marks.push({ at, length: 2, form: pair, character: character + character });
    at++;
  }
  return marks;
}
