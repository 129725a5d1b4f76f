import type { TextRun } from '../../contract/citations.ts';

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

/** A bracket that has no counterpart, and what takes its place. */
interface Edit {
  from: number;
  to: number;
  text: string;
}

/** "1)" is how some styles number. */
function isNumbering(text: string, index: number): boolean {
  return /^\d+$/u.test(text.slice(0, index));
}

/** The last bracket is of a part that is missing: "(accessed." */
function danglingEnd(text: string, index: number): Edit | null {
  if (!/^\([\p{L}\p{M} ]*\.?$/u.test(text.slice(index))) return null;
  const from = text.slice(0, index).trimEnd().length;
  return { from, to: text.length, text: text.endsWith('.') ? '.' : '' };
}

function editsOf(text: string): Edit[] {
  const open: { sign: string; index: number }[] = [];
  const edits: Edit[] = [];
  for (const { 0: sign, index } of text.matchAll(/[()[\]]/gu)) {
    const last = open.at(-1);
    if (sign in CLOSING) open.push({ sign, index });
    else if (last === undefined) {
      if (!isNumbering(text, index)) edits.push({ from: index, to: index + 1, text: '' });
    } else {
      const wanted = CLOSING[last.sign] ?? sign;
      if (wanted !== sign) edits.push({ from: index, to: index + 1, text: wanted });
      open.pop();
    }
  }
  const unclosed = open.map(
    ({ index }) => danglingEnd(text, index) ?? { from: index, to: index + 1, text: '' },
  );
  return [...edits, ...unclosed].toSorted((a, b) => b.from - a.from);
}

/** Whether a text has a bracket without its counterpart. */
export function isUnbalanced(text: string): boolean {
  return editsOf(text).length > 0;
}

/** Runs with another text from `from` to `to` of their whole. */
function edited(runs: readonly TextRun[], { from, to, text }: Edit): TextRun[] {
  let at = 0;
  let isDone = false;
  return runs.map((each) => {
    const start = at;
    at += each.text.length;
    const cut = (index: number) => Math.min(Math.max(index - start, 0), each.text.length);
    const isHere = !isDone && from >= start && from < at;
    isDone ||= isHere;
    const put = isHere ? text : '';
    return { ...each, text: each.text.slice(0, cut(from)) + put + each.text.slice(cut(to)) };
  });
}

/**
 * Runs without the brackets that have no counterpart: some files of styles close what they have not
 * opened, or with another sign, where a part is missing.
 */
export function balancedRuns(runs: readonly TextRun[]): TextRun[] {
  const text = runs.map((each) => each.text).join('');
  return editsOf(text).reduce<TextRun[]>(edited, [...runs]);
}
