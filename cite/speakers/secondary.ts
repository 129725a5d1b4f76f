import type { CitedQuote, CitedSpeaker, TextRun } from '../../contract/citations.ts';
import { joinRuns, run } from '../csl/runs.ts';
import type { StyleRules } from '../styles/index.ts';
import { hearsayInWords } from './hearsay.ts';
import { fullName, joinNames, proseNames, shortName } from './names.ts';

/** What a citation says of the speaker, apart from the cite of the source itself. */
export interface Secondary {
  quote: CitedQuote;
  style: StyleRules;
  /** Whether the prose names the speaker. */
  speakerInProse: boolean;
  /** Whether a family name is borne by several people in the list. */
  isShared: (family: string) => boolean;
  /** Who passed it on, from the source inwards. */
  hops: readonly CitedSpeaker[];
}

/** Cite Them Right, secondary referencing: "cited in" where words are reported, not quoted. */
function phraseOf(style: StyleRules, kind: CitedQuote['kind']): string {
  return kind === 'indirect' || kind === 'paraphrase' ? style.reported : style.quoted;
}

/** The year of an EDTF date as prose has it, with "ca." or "c." for an approximate one. */
function yearOf(edtf: string, circa: string, bce: string): string {
  const year = Number(/^-?\d{4}/.exec(edtf)?.[0] ?? NaN);
  const shown = year > 0 ? String(year) : `${1 - year} ${bce}`;
  const approximate = /[~%]$/.test(edtf) ? `${circa} ` : '';
  return `${approximate}${shown}${/[?%]$/.test(edtf) ? '?' : ''}`;
}

/** Names of the speakers as the citation has them; none where the prose has them already. */
function speakerRuns({ quote, style, speakerInProse, isShared }: Secondary): TextRun[] {
  if (speakerInProse) return [];
  const names = quote.speakers.map((speaker) =>
    // APA 7 8.20, MLA 9 6.7, CMOS 17 15.22: initials tell people of one family name apart.
    style.names.inFull ? fullName(speaker) : shortName(speaker, isShared(speaker.family ?? '')),
  );
  return joinNames(
    style,
    names.filter((name) => name !== ''),
  );
}

function capitalise([first, ...rest]: TextRun[]): TextRun[] {
  if (first === undefined) return [];
  const [letter = ''] = first.text;
  return [{ ...first, text: letter.toUpperCase() + first.text.slice(letter.length) }, ...rest];
}

/** The parts that say something, with commas between them. */
function commaJoined(parts: readonly TextRun[][]): TextRun[] {
  const said = parts.filter((runs) => runs.length > 0);
  return said.flatMap((runs, index) => (index === 0 ? runs : [run(', '), ...runs]));
}

/**
 * Who is to be named in the prose: "Vladimir Putin", and where the citation is a number also through
 * whom it came.
 *
 * @returns `null` where the citation names the speaker, or nobody is known.
 */
export function speakerOfProse({ quote, style, speakerInProse, hops }: Secondary): string | null {
  const names = speakerInProse ? proseNames(style, quote.speakers) : null;
  const hearsay = style.form === 'numbers' ? hearsayInWords(style, hops, () => false) : null;
  return names === null || hearsay === null ? names : `${names}, ${hearsay}`;
}

/**
 * Who is quoted, as words for brackets behind the cite (Bluebook R5.2(e)): "quoting Karl Brandt".
 *
 * @returns `null` where the style has another place for it, or nobody is known.
 */
export function quotingWords(secondary: Secondary): string | null {
  const { quote, style } = secondary;
  if (!style.quoting) return null;
  const names = joinNames(style, quote.speakers.map(fullName))
    .map(({ text }) => text)
    .join('');
  const hearsay = hearsayInWords(style, secondary.hops, secondary.isShared);
  const words = [names, hearsay].filter(Boolean).join(', ');
  return words === '' ? null : `quoting ${words}`;
}

/**
 * Puts speaker and phrase before the cite of the source that reports them.
 *
 * @param cite - The cite in its brackets, or a note.
 */
export function citeSecondary(cite: TextRun[], secondary: Secondary): TextRun[] {
  const { quote, style } = secondary;
  // A number leaves no room for words: the text says who it was.
  if (style.quoting || style.form === 'numbers') return cite;
  const year =
    style.circa === null || quote.saidOn === null
      ? null
      : yearOf(quote.saidOn, style.circa, style.bce);
  const hearsay = hearsayInWords(style, secondary.hops, secondary.isShared);
  const phrase = `${phraseOf(style, quote.kind)} `;
  const before = commaJoined([
    speakerRuns(secondary),
    year === null ? [] : [run(year)],
    hearsay === null ? [] : [run(hearsay)],
  ]);
  const lead = [...before, run(before.length > 0 ? `, ${phrase}` : phrase)];
  const [first, ...rest] = cite;
  if (style.form === 'notes') return joinRuns([...capitalise(lead), ...cite]);
  if (first === undefined) return cite;
  // Some styles cite in square brackets, others in none.
  const bracket = /^[([（]/u.exec(first.text)?.[0] ?? '';
  const behind = { ...first, text: first.text.slice(bracket.length) };
  return joinRuns([run(bracket), ...lead, behind, ...rest]);
}
