import type { CitedQuote, CitedSpeaker, TextRun } from '../../contract/citations.ts';
import { joinRuns, run } from '../csl/runs.ts';
import type { StyleRules } from '../styles/index.ts';
import type { Telling } from './authorship.ts';
import { hearsayInWords } from './hearsay.ts';
import { commaAfter, commaJoined, occasionOf, unended, yearOf, type Original } from './occasion.ts';
import { fullName, joinNames, proseNames, shortName } from './names.ts';

/** What a citation says of the speaker, apart from the cite of the source itself. */
export interface Secondary {
  quote: CitedQuote;
  style: StyleRules;
  /** Whether the prose names the speaker. */
  speakerInProse: boolean;
  /** What tells the bearers of a family name in the list apart. */
  telling: (family: string) => Telling;
  /** Who passed it on, from the source inwards. */
  hops: readonly CitedSpeaker[];
  /** Where it was said at first; `null` where only the source that was read is cited. */
  original: Original | null;
}

function isReported({ kind }: CitedQuote): boolean {
  return kind === 'indirect' || kind === 'paraphrase';
}

/** Cite Them Right, secondary referencing: "cited in" where words are reported, not quoted. */
function phraseOf(style: StyleRules, quote: CitedQuote): string {
  return isReported(quote) ? style.reported : style.quoted;
}

/** Names of the speakers as the citation has them; none where the prose has them already. */
function speakerRuns({ quote, style, speakerInProse, telling }: Secondary): TextRun[] {
  if (speakerInProse) return [];
  const names = quote.speakers.map((speaker) =>
    // APA 7 8.20, MLA 9 6.7, CMOS 17 15.22: initials tell people of one family name apart, or else
    // given names.
    style.names.inFull ? fullName(speaker) : shortName(speaker, telling(speaker.family ?? '')),
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

/**
 * Who is to be named in the prose: "Vladimir Putin", and where the citation is a number also through
 * whom it came.
 *
 * @returns `null` where the citation names the speaker, or nobody is known.
 */
export function speakerOfProse(secondary: Secondary): string | null {
  const { quote, style, speakerInProse, hops, original } = secondary;
  const names = speakerInProse ? proseNames(style, quote.speakers) : null;
  if (names !== null && original !== null && style.form === 'numbers') {
    const occasion = plain(commaJoined(occasionOf(quote, style, original, false)));
    if (occasion !== '') return `${names} (${occasion.replace(/,”$/u, '”')})`;
  }
  const hearsay = style.form === 'numbers' ? hearsayInWords(style, hops, () => 'family') : null;
  return names === null || hearsay === null ? names : `${names}, ${hearsay}`;
}

/**
 * Who is quoted, as words for brackets behind the cite (Bluebook R5.2(e)): "quoting Karl Brandt", or
 * "citing" where words are only reported (R1.5(b)).
 *
 * @returns `null` where the style has another place for it, or nobody is known.
 */
export function quotingWords(secondary: Secondary): string | null {
  const { quote, style } = secondary;
  if (!style.quoting) return null;
  const hearsay = hearsayInWords(style, secondary.hops, secondary.telling);
  const quoted = originalInFull(secondary) ?? joinNames(style, quote.speakers.map(fullName));
  const words = [plain(quoted), hearsay].filter(Boolean).join(', ');
  return words === '' ? null : `${isReported(quote) ? 'citing' : 'quoting'} ${words}`;
}

function plain(runs: readonly TextRun[]): string {
  return runs.map(({ text }) => text).join('');
}

/** The original as a note has it: its cite, or the speaker with what is known of the occasion. */
function originalInFull(secondary: Secondary): TextRun[] | null {
  const { quote, style, original } = secondary;
  if (original === null || style.both !== 'cite') return null;
  if (original.cite.length > 0) return unended(original.cite);
  const names = joinNames(style, quote.speakers.map(fullName));
  return commaJoined([names, ...occasionOf(quote, style, original, true)]);
}

/** What stands before the phrase and the source read. */
function quotedPart(secondary: Secondary): TextRun[] {
  const { quote, style, original } = secondary;
  const hearsay = hearsayInWords(style, secondary.hops, secondary.telling);
  const passedOn = hearsay === null ? [] : [run(hearsay)];
  const inFull = originalInFull(secondary);
  if (inFull !== null) return commaJoined([inFull, passedOn]);
  if (original !== null) {
    const occasion = occasionOf(quote, style, original, false);
    return commaJoined([speakerRuns(secondary), ...occasion, passedOn]);
  }
  const year =
    style.circa === null || quote.saidOn === null
      ? null
      : yearOf(quote.saidOn, style.circa, style.bce);
  return commaJoined([speakerRuns(secondary), year === null ? [] : [run(year)], passedOn]);
}

/** The phrase before the source read, behind what is quoted. */
function phraseBehind(secondary: Secondary, before: readonly TextRun[]): TextRun[] {
  const { quote, style } = secondary;
  const phrase = run(`${phraseOf(style, quote)} `);
  if (before.length === 0) return [phrase];
  if (originalInFull(secondary) === null || style.beforeSource === ', ') {
    return [run(commaAfter(before)), phrase];
  }
  const isEnded = /[.!?…]$/u.test(before.at(-1)?.text ?? '');
  return [run(isEnded ? ' ' : style.beforeSource), ...capitalise([phrase])];
}

/**
 * Puts speaker and phrase before the cite of the source that reports them.
 *
 * @param cite - The cite in its brackets, or a note.
 */
export function citeSecondary(cite: TextRun[], secondary: Secondary): TextRun[] {
  const { style } = secondary;
  // A number leaves no room for words: the text says who it was.
  if (style.quoting || style.form === 'numbers') return cite;
  const before = quotedPart(secondary);
  const lead = [...before, ...phraseBehind(secondary, before)];
  const [first, ...rest] = cite;
  if (style.form === 'notes') return joinRuns([...capitalise(lead), ...cite]);
  if (first === undefined) return cite;
  // Some styles cite in square brackets, others in none.
  const bracket = /^[([（]/u.exec(first.text)?.[0] ?? '';
  const behind = { ...first, text: first.text.slice(bracket.length) };
  return joinRuns([run(bracket), ...lead, behind, ...rest]);
}
