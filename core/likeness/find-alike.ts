import type { Likeness, Match } from '../../contract/likeness.ts';
import type { Catalogue } from '../../db/catalogue.ts';
import type { WordedQuote } from '../../db/likeness.ts';
import {
  compared,
  type Compared,
  FEWEST_WORDS,
  likenessOf,
  SHINGLE,
  type Wording,
  wordingOf,
} from './similarity.ts';

/** Phrases by which candidates are looked for. */
const PHRASES = 8;
/** Candidates that are compared. */
const CANDIDATES = 200;
/** Words of a wording from which phrases are taken. */
const WORDS_LOOKED_AT = 400;
/** A quote of three words is no longer than this (UTF-16 units). */
const SHORT_LENGTH = 200;

const phrase = (words: readonly string[]) => `"${words.join(' ')}"`;

/** A run of three words in one wording. */
interface Window {
  words: string[];
  wording: number;
  at: number;
  /** Quotes that have its rarest word. */
  quotes: number;
}

/**
 * The phrases by which a quote finds those that are like it: the rarest, and such that stand apart,
 * since a word that differs takes all phrases with it in which it stands.
 */
function rarestPhrases(catalogue: Catalogue, wordings: readonly Wording[]): string[] {
  const looked = wordings.map(({ words }) => words.slice(0, WORDS_LOOKED_AT));
  const counts = catalogue.likeness.counts([...new Set(looked.flat())]);
  const windows = looked.flatMap((words, wording) =>
    words.slice(SHINGLE - 1).map((_, at): Window => {
      const run = words.slice(at, at + SHINGLE);
      return { words: run, wording, at, quotes: Math.min(...run.map((w) => counts.get(w) ?? 0)) };
    }),
  );
  const chosen: Window[] = [];
  const isNear = ({ wording, at }: Window) =>
    chosen.some((other) => other.wording === wording && Math.abs(other.at - at) < SHINGLE);
  const rarest = windows.toSorted((one, other) => one.quotes - other.quotes);
  for (const window of rarest) {
    if (chosen.length < PHRASES && !isNear(window)) chosen.push(window);
  }
  return [...new Set(chosen.map(({ words }) => phrase(words)))];
}

/** Ids of quotes that may be like this one, by the full-text index. */
function candidatesOf(catalogue: Catalogue, quote: WordedQuote): number[] {
  const wordings = quote.wordings.map(wordingOf);
  const long = wordings.filter(({ words }) => words.length >= FEWEST_WORDS);
  const short = wordings.filter(({ words }) => words.length < FEWEST_WORDS && words.length > 0);
  const phrases = rarestPhrases(catalogue, long);
  const found =
    phrases.length === 0
      ? []
      : catalogue.likeness.withWords(`{wording} : (${phrases.join(' OR ')})`, quote.id, CANDIDATES);
  const match = short.map(({ words }) => phrase(words)).join(' OR ');
  const same =
    match === ''
      ? []
      : catalogue.likeness.shortOf({
          match: `{wording} : (${match})`,
          id: quote.id,
          speakers: quote.speakers,
          length: SHORT_LENGTH,
          limit: CANDIDATES,
        });
  return [...new Set([...found, ...same])];
}

/** A likeness with the two wordings that are nearest. */
type Nearest = Likeness & { wording: string; to: string };

/** How alike two quotes are, by the nearest of their wordings; `null` where they are not. */
function nearest(
  ours: readonly Compared[],
  theirs: readonly Compared[],
  sameSpeaker: boolean,
): Nearest | null {
  let best: Nearest | null = null;
  for (const one of ours) {
    for (const other of theirs) {
      const likeness = likenessOf(one, other, sameSpeaker);
      if (!likeness || (best && best.score >= likeness.score)) continue;
      best = { ...likeness, wording: one.wording.text, to: other.wording.text };
    }
  }
  return best;
}

/** How a quote is like others that are not in the trash; those that are not like it are left out. */
function scores(catalogue: Catalogue, quote: WordedQuote, otherIds: readonly number[]) {
  const ours = quote.wordings.map(compared);
  return catalogue.likeness.worded(otherIds).flatMap((other) => {
    const sameSpeaker = other.speakers.some((id) => quote.speakers.includes(id));
    const best = nearest(ours, other.wordings.map(compared), sameSpeaker);
    return best ? [{ ...best, id: other.id, sameSpeaker }] : [];
  });
}

function wordedQuote(catalogue: Catalogue, id: number): WordedQuote | null {
  return catalogue.likeness.worded([id])[0] ?? null;
}

function unjudged(catalogue: Catalogue, id: number, otherIds: readonly number[]): number[] {
  const judged = new Set([id, ...catalogue.likeness.judgedOf(id)]);
  return otherIds.filter((otherId) => !judged.has(otherId));
}

/**
 * Holds a quote against others.
 *
 * @returns Those that may be the same, nearest first, of the same speaker first; without pairs that
 *   are judged already. None for a quote that is in the trash.
 */
export function compareWith(
  catalogue: Catalogue,
  id: number,
  otherIds: readonly number[],
): Match[] {
  const quote = wordedQuote(catalogue, id);
  return quote ? matches(catalogue, quote, unjudged(catalogue, id, otherIds)) : [];
}

/** Those of these quotes that may be the same, nearest first, of the same speaker first. */
function matches(catalogue: Catalogue, quote: WordedQuote, otherIds: readonly number[]): Match[] {
  const scored = scores(catalogue, quote, otherIds).toSorted(
    (one, other) =>
      other.score - one.score ||
      Number(other.sameSpeaker) - Number(one.sameSpeaker) ||
      one.id - other.id,
  );
  const summaries = new Map(
    catalogue.summaries(scored.map((each) => each.id)).map((each) => [each.id, each]),
  );
  return scored.flatMap(({ id: otherId, ...match }) => {
    const summary = summaries.get(otherId);
    return summary ? [{ ...match, quote: summary }] : [];
  });
}

/** Quotes that may be the same as this one, found through the index. */
export function findAlike(catalogue: Catalogue, id: number): Match[] {
  const quote = wordedQuote(catalogue, id);
  return quote ? compareWith(catalogue, id, candidatesOf(catalogue, quote)) : [];
}

/**
 * Quotes that may be the same as a wording which is no quote yet.
 *
 * @param speakers - Who is taken to have said it.
 */
export function findAlikeWording(
  catalogue: Catalogue,
  wording: string,
  speakers: readonly number[],
): Match[] {
  // No quote has this id.
  const quote = { id: 0, wordings: [wording], speakers: [...speakers] };
  return matches(catalogue, quote, candidatesOf(catalogue, quote));
}

/** Whether any quote may be the same as this one. */
export function hasAlike(catalogue: Catalogue, id: number): boolean {
  const quote = wordedQuote(catalogue, id);
  if (!quote) return false;
  const others = unjudged(catalogue, id, candidatesOf(catalogue, quote));
  return scores(catalogue, quote, others).length > 0;
}
