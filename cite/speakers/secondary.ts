import type {
  CitationOptions,
  CitationStyle,
  CitedQuote,
  CitedSpeaker,
  TextRun,
} from '../../contract/citations.ts';
import { joinRuns, run } from '../csl/runs.ts';
import { hearsayInWords } from './hearsay.ts';
import { fullName, joinNames, shortName } from './names.ts';

/** What a citation says of the speaker, apart from the cite of the source itself. */
export interface Secondary {
  quote: CitedQuote;
  options: Pick<CitationOptions, 'style' | 'speakerInProse'>;
  /** Whether a family name is borne by several people in the list. */
  isShared: (family: string) => boolean;
  /** Who passed it on, from the source inwards. */
  hops: readonly CitedSpeaker[];
}

/** The phrase for a quotation found in somebody else's text. */
const PHRASES: Record<CitationStyle, string> = {
  // APA 7 8.6.
  apa7: 'as cited in',
  // MLA 9 6.77.
  mla9: 'qtd. in',
  // CMOS 17 14.260.
  'chicago-notes': 'quoted in',
  // CMOS 17 15.56.
  'chicago-author-date': 'quoted in',
  'harvard-cite-them-right': 'quoted in',
};

/** Cite Them Right, secondary referencing: "cited in" where words are reported, not quoted. */
function phraseOf(style: CitationStyle, kind: CitedQuote['kind']): string {
  const isReported = kind === 'indirect' || kind === 'paraphrase';
  return style === 'harvard-cite-them-right' && isReported ? 'cited in' : PHRASES[style];
}

/** The year of an EDTF date as prose has it, with "ca." or "c." for an approximate one. */
export function yearOf(edtf: string, circa: string): string {
  const year = Number(/^-?\d{4}/.exec(edtf)?.[0] ?? NaN);
  const shown = year > 0 ? String(year) : `${1 - year} BCE`;
  const approximate = /[~%]$/.test(edtf) ? `${circa} ` : '';
  return `${approximate}${shown}${/[?%]$/.test(edtf) ? '?' : ''}`;
}

/** APA 7 8.6 and Cite Them Right give the year of the original where it is known. */
function originalYear(style: CitationStyle, saidOn: string | null): string | null {
  if (saidOn === null) return null;
  if (style === 'apa7') return yearOf(saidOn, 'ca.');
  return style === 'harvard-cite-them-right' ? yearOf(saidOn, 'c.') : null;
}

/** Names of the speakers as the citation has them; none where the prose has them already. */
function speakerRuns({ quote, options, isShared }: Secondary): TextRun[] {
  if (options.speakerInProse) return [];
  const { style } = options;
  const isNote = style === 'chicago-notes';
  const names = quote.speakers.map((speaker) =>
    // APA 7 8.20, MLA 9 6.7, CMOS 17 15.22: initials tell people of one family name apart.
    isNote ? fullName(speaker) : shortName(speaker, isShared(speaker.family ?? '')),
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
 * Puts speaker and phrase before the cite of the source that reports them.
 *
 * @param cite - The cite in its brackets, or a note.
 */
export function citeSecondary(cite: TextRun[], secondary: Secondary): TextRun[] {
  const { quote, options } = secondary;
  const names = speakerRuns(secondary);
  const year = originalYear(options.style, quote.saidOn);
  const hearsay = hearsayInWords(options.style, secondary.hops, secondary.isShared);
  const phrase = `${phraseOf(options.style, quote.kind)} `;
  const before = commaJoined([
    names,
    year === null ? [] : [run(year)],
    hearsay === null ? [] : [run(hearsay)],
  ]);
  const lead = [...before, run(before.length > 0 ? `, ${phrase}` : phrase)];
  const [first, ...rest] = cite;
  if (options.style === 'chicago-notes') return joinRuns([...capitalise(lead), ...cite]);
  if (first === undefined || !first.text.startsWith('(')) return cite;
  return joinRuns([run('('), ...lead, { ...first, text: first.text.slice(1) }, ...rest]);
}
