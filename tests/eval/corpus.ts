import { readFileSync } from 'node:fs';

/** UTF-16 offsets into an article's text, end exclusive. */
export type Span = readonly [start: number, end: number];

/** What an annotator marked: somebody's words, with whose they are. */
export interface Gold {
  content: readonly Span[];
  type: 'direct' | 'mixed' | 'indirect';
  cue: readonly Span[];
  source: readonly Span[];
  /** The word or name that the source is about. */
  sourceHead?: Span;
  sourceKind?: 'name' | 'pronoun' | 'nominal' | 'none';
  /** Full name, where it is known. */
  speaker: string | null;
  /** Every name that is right, where there are several. */
  speakers?: readonly string[];
  /** How the name was settled: by hand, as its own, by a program, or not. */
  resolved?: string;
}

/** An article with everything that is said in it. */
export interface GoldArticle {
  id: string;
  text: string;
  attributions: readonly Gold[];
  /** What annotators left open: neither right nor wrong. */
  ignore?: readonly Span[];
}

/** A quotation as an extractor returns it. */
export interface Prediction {
  start: number;
  end: number;
  type: 'direct' | 'mixed' | 'indirect';
  cue: Span | null;
  speakerMention: Span | null;
  speaker: string | null;
  /** 0 to 1. */
  confidence: number;
}

/** Reads a corpus, one article a line. @throws where a line is not JSON. */
export function readCorpus(file: string): GoldArticle[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldArticle);
}
