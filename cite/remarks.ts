import type { CitationStyle, CitedQuote, TextRun } from '../contract/citations.ts';
import { joinRuns, run } from './csl/runs.ts';

/** How a citation says who translated: oneself, or somebody by name. */
const TRANSLATED: Record<CitationStyle, { mine: string; by: string } | null> = {
  // APA 7 8.23: one's own translation counts as a paraphrase, and nothing tells of it.
  apa7: null,
  // MLA 9 6.75.
  mla9: { mine: 'my trans.', by: 'trans. by' },
  // CMOS 17 11.14.
  'chicago-notes': { mine: 'my translation', by: 'translated by' },
  'chicago-author-date': { mine: 'my translation', by: 'translated by' },
  'harvard-cite-them-right': { mine: 'my translation', by: 'translated by' },
};

function translationRemark(style: CitationStyle, translator: string | null): string[] {
  const words = TRANSLATED[style];
  if (words === null || translator === null || translator.trim() === '') return [];
  const isMine = /^(?:me|myself|i)$/iu.test(translator.trim());
  return [isMine ? words.mine : `${words.by} ${translator.trim()}`];
}

/** MLA 9 6.68, CMOS 17 13.62; APA says so behind the words themselves. */
function emphasisRemark(style: CitationStyle, segments: CitedQuote['segments']): string[] {
  const stressed = (segments ?? []).filter((segment) => segment.type === 'emphasis');
  const mine = stressed.filter(({ by }) => by === 'me');
  if (style === 'apa7' || mine.length === 0) return [];
  if (mine.length === stressed.length) return ['emphasis added'];
  // Beside italics of the source it has to be told which are not.
  return [`emphasis on ${mine.map(({ text }) => `“${text.trim()}”`).join(' and ')} added`];
}

/** What a citation says of the quotation besides where it stands. */
export function remarksOn(
  style: CitationStyle,
  { segments, translator }: Pick<CitedQuote, 'segments' | 'translator'>,
): string[] {
  return [...translationRemark(style, translator), ...emphasisRemark(style, segments)];
}

/** Puts words before the sign that ends the runs. */
function beforeLast(runs: readonly TextRun[], words: string): TextRun[] {
  const last = runs.at(-1);
  if (last === undefined) return [];
  const [text, sign] = [last.text.slice(0, -1), last.text.slice(-1)];
  return joinRuns([...runs.slice(0, -1), { ...last, text }, run(words), { ...last, text: sign }]);
}

/** A citation with remarks: in its brackets, or before the full stop of a note. */
export function withRemarks(
  style: CitationStyle,
  citation: readonly TextRun[],
  remarks: readonly string[],
): TextRun[] {
  if (remarks.length === 0) return [...citation];
  const sign = style === 'chicago-notes' ? '.' : ')';
  const isEnded = citation.at(-1)?.text.endsWith(sign) === true;
  if (!isEnded) return [...citation, run(` (${remarks.join('; ')})`)];
  if (sign === '.') return beforeLast(citation, ` (${remarks.join('; ')})`);
  const comma = style === 'harvard-cite-them-right' ? ', ' : '; ';
  return beforeLast(citation, remarks.map((remark) => `${comma}${remark}`).join(''));
}
