import type { ExtractedQuote } from '../contract/extraction.ts';
import { confidenceOf } from './confidence/confidence.ts';
import {
  type Finding,
  type Found,
  outsideTold,
  quotedFindings,
  reportedFindings,
} from './findings.ts';
import { chooseLanguage } from './languages/choose-language.ts';
import { namesBeside } from './languages/en/clauses/row.ts';
import { innermost } from './languages/en/hops/innermost.ts';
import { findInLanguage } from './by-words/find-in-language.ts';
import { peopleOf } from './names/people.ts';
import type { Choice } from './ranking/candidate.ts';
import { learnedWeights, type Weights } from './ranking/model.ts';
import { byWeights, rank } from './ranking/rank.ts';
import { readable } from './readable.ts';
import { follow } from './speakers/track.ts';
import { read } from './text/read.ts';
import type { Chunk, Reading } from './text/reading.ts';
import { createTagger, type Tagger } from './languages/en/reading/tagger.ts';
import { findTurns } from './transcripts/find-turns.ts';

/** Finds the quotations of a text and whose they are. */
export interface Extractor {
  /**
   * @param text - Plain text, paragraphs parted by line feeds.
   * @returns All that is told, in the order of the text, as people mark it who mark everything: a
   * turn of a transcript, which has no marks, beside what stands in marks inside it. Offsets are UTF-16
   * into `text` as given.
   */
  extract: (text: string) => ExtractedQuote[];
  /** The same as a reader wants them: all words once, and none that say nothing by themselves. */
  forReader: (text: string) => ExtractedQuote[];
}

/** "Two brothers, Lee and Marsh, said" names who speaks. */
function byName(reading: Reading, choice: Choice): Choice {
  const [first] = choice.mention ? namesBeside(reading, choice.mention) : [];
  return first ? { ...choice, mention: first } : choice;
}

function find(text: string, tag: Tagger, weights: Weights): Found {
  const reading = read(text, tag);
  const cast = peopleOf(reading);
  const known = follow(reading, cast, new Set());
  const characterOf = (chunk: Chunk) => known.get(chunk)?.character ?? null;
  const ranked = rank(reading, characterOf, byWeights(weights));
  const speaking = new Set(ranked.flatMap(({ mention }) => mention ?? []));
  const { choices, meanings } = innermost(
    reading,
    ranked.map((choice) => byName(reading, choice)),
    follow(reading, cast, speaking),
  );
  return {
    quoted: quotedFindings(reading, choices, meanings),
    told: reportedFindings(reading, choices, meanings),
  };
}

/** In the order of the text; a quotation inside a told clause is shown by the clause. */
function ordered({ quoted, told }: Found): Finding[] {
  return [...outsideTold(quoted, told), ...told].toSorted((a, b) => a.quote.start - b.quote.start);
}

/**
 * All quotations of a text, before it is said how sure they are.
 *
 * @param weights - By which speakers are chosen.
 */
export function findQuotes(
  text: string,
  tag: Tagger,
  weights: Weights = learnedWeights,
): Finding[] {
  return ordered(find(text, tag, weights));
}

const withConfidence = (finding: Finding): ExtractedQuote => ({
  ...finding.quote,
  confidence: confidenceOf(finding),
});

/** Those outside the turns of a transcript, which are in the order of the text. */
function outsideTurns(
  found: readonly ExtractedQuote[],
  turns: readonly ExtractedQuote[],
): ExtractedQuote[] {
  let next = 0;
  return found.filter(({ start, end }) => {
    while ((turns[next]?.end ?? Infinity) <= start) next++;
    return (turns[next]?.start ?? Infinity) >= end;
  });
}

const inOrder = (quotes: readonly ExtractedQuote[]): ExtractedQuote[] =>
  quotes.toSorted((a, b) => a.start - b.start);

/** For a reader the turns of a transcript take the place of what was found inside them. */
function withTurns(text: string, found: readonly ExtractedQuote[]): ExtractedQuote[] {
  const turns = findTurns(text);
  return turns.length === 0 ? [...found] : inOrder([...outsideTurns(found, turns), ...turns]);
}

/** Beside the turns, of which no word stands in marks, what does stand in marks inside them. */
function besideTurns(text: string, found: readonly ExtractedQuote[]): ExtractedQuote[] {
  const turns = findTurns(text).map((turn): ExtractedQuote => ({ ...turn, type: 'indirect' }));
  if (turns.length === 0) return [...found];
  const outside = new Set(outsideTurns(found, turns));
  const kept = found.filter((quote) => outside.has(quote) || quote.type !== 'indirect');
  return inOrder([...kept, ...turns]);
}

/** Loads the language model, once for all texts; the extractor keeps nothing from one to the next. */
export function createExtractor(): Extractor {
  const tag = createTagger();
  const extractBy =
    (english: (text: string) => Finding[], joined: typeof withTurns) =>
    (text: string): ExtractedQuote[] => {
      const language = chooseLanguage(text);
      const found = language ? findInLanguage(text, language) : english(text).map(withConfidence);
      return joined(text, found);
    };
  return {
    extract: extractBy((text) => findQuotes(text, tag), besideTurns),
    forReader: extractBy((text) => ordered(readable(find(text, tag, learnedWeights))), withTurns),
  };
}
