import type { CitedQuote, TextRun } from '../contract/citations.ts';
import { joinRuns, run } from './csl/runs.ts';
import type { StyleRules } from './styles/index.ts';

function translationRemark(style: StyleRules, translator: string | null): string[] {
  const words = style.translated;
  if (words === null || translator === null || translator.trim() === '') return [];
  const isMine = /^(?:me|myself|i)$/iu.test(translator.trim());
  return [isMine ? words.mine : `${words.by} ${translator.trim()}`];
}

/** MLA 9 6.68, CMOS 17 13.62; APA says so behind the words themselves. */
function emphasisRemark(style: StyleRules, segments: CitedQuote['segments']): string[] {
  const stressed = (segments ?? []).filter((segment) => segment.type === 'emphasis');
  const mine = stressed.filter(({ by }) => by === 'me');
  if (style.quotation.emphasisBeside || mine.length === 0) return [];
  if (mine.length === stressed.length) return [style.emphasisAdded.all];
  // Beside italics of the source it has to be told which are not.
  const [open, close] = style.quotation.marks[0];
  const words = mine.map(({ text }) => `${open}${text.trim()}${close}`);
  return [style.emphasisAdded.some(words.join(style.inProse[0]))];
}

/** What a citation says of the quotation besides where it stands. */
export function remarksOn(
  style: StyleRules,
  { segments, translator }: Pick<CitedQuote, 'segments' | 'translator'>,
): string[] {
  return [...translationRemark(style, translator), ...emphasisRemark(style, segments)];
}

/** Puts words before the sign that ends the runs. */
function beforeLast(runs: readonly TextRun[], words: string): TextRun[] {
  const last = runs.at(-1);
  if (last === undefined) return [];
  // The full stop of "Id." and "Ibid." belongs to the word.
  if (/\bI(?:bi)?d\.$/u.test(last.text)) return joinRuns([...runs, run(`${words}.`)]);
  const [text, sign] = [last.text.slice(0, -1), last.text.slice(-1)];
  return joinRuns([...runs.slice(0, -1), { ...last, text }, run(words), { ...last, text: sign }]);
}

/** Puts words before the comma and the address in which the runs end. */
function beforeAddress(runs: readonly TextRun[], words: string): TextRun[] {
  const at = runs.findLastIndex(({ href }) => href !== undefined) - 1;
  const before = runs[at];
  if (before === undefined || !before.text.endsWith(', ')) return beforeLast(runs, words);
  return joinRuns([
    ...runs.slice(0, at),
    { ...before, text: before.text.slice(0, -2) },
    run(words),
    run(', '),
    ...runs.slice(at + 1),
  ]);
}

/** What ends a citation. A number has nothing else in its brackets. */
const SIGNS = { brackets: ')', notes: '.', numbers: null };

/** Remarks in brackets of their own behind the runs. */
export function remarkedBehind(runs: readonly TextRun[], remarks: readonly string[]): TextRun[] {
  return remarks.length === 0 ? [...runs] : [...runs, run(` (${remarks.join('; ')})`)];
}

/** A citation with remarks: in its brackets, or before the full stop of a note. */
export function withRemarks(
  style: StyleRules,
  citation: readonly TextRun[],
  remarks: readonly string[],
): TextRun[] {
  if (remarks.length === 0) return [...citation];
  const sign = SIGNS[style.form];
  const isEnded = sign !== null && citation.at(-1)?.text.endsWith(sign) === true;
  if (!isEnded) return remarkedBehind(citation, remarks);
  if (sign === '.') {
    const words = ` (${remarks.join(style.beforeRemark)})`;
    return style.remarkBeforeAddress ? beforeAddress(citation, words) : beforeLast(citation, words);
  }
  return beforeLast(citation, remarks.map((remark) => `${style.beforeRemark}${remark}`).join(''));
}
