import type { PartOfSpeech } from 'wink-nlp';
import type { Quotation } from '../marks/quotation.ts';

/** A word, a punctuation mark, or a whole quotation standing as one. */
export interface Item {
  start: number;
  end: number;
  text: string;
  lower: string;
  part: PartOfSpeech | 'QUOTE';
  /** Index of the quotation this item is, or whose inside it stands in; `null` outside. */
  quotation: number | null;
  paragraph: number;
}

/** Items from `from` up to `to`, exclusive. */
export interface Sentence {
  from: number;
  to: number;
  paragraph: number;
}

/** A run of items that names one thing: a name, a pronoun, or a noun with its companions. */
export interface Chunk {
  from: number;
  to: number;
  /** The word that carries the meaning: last of the run. */
  head: number;
  kind: 'name' | 'pronoun' | 'nominal' | 'time';
  /** Where the bare name begins, without titles; it ends at `to`. Equal to `head` unless a name. */
  nameFrom: number;
  /** Who owns it ("Lee's" in "Lee's claim"), or `null`. */
  owner: Chunk | null;
}

/** A text taken apart: what stands outside quotations, and names inside them. */
export interface Reading {
  text: string;
  quotations: readonly Quotation[];
  /** Words outside quotations, each quotation as one item. */
  items: readonly Item[];
  sentences: readonly Sentence[];
  chunks: readonly Chunk[];
  /** Index of the chunk an item belongs to, by item; -1 for none. */
  chunkAt: Int32Array;
  /** Index of the sentence of an item, by item. */
  sentenceAt: Int32Array;
  /** Index of the item of a quotation, by quotation. */
  itemOf: Int32Array;
  /** Words inside quotations, and the chunks among them. */
  quoted: { items: readonly Item[]; chunks: readonly Chunk[] };
}
