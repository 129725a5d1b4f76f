import type { ListOptions } from '../cite/index.ts';
import type { CitationList, CitedQuote } from '../contract/citations.ts';
import type { Article, ExtractedQuote } from '../contract/extraction.ts';

/** What a reader makes of a file: its text, what it says of itself, and the quotations found. */
export interface ReadArticle {
  article: Article;
  quotes: ExtractedQuote[];
}

/** In the place of a file's name: the bytes are a stored text as UTF-8, to be taken as it is. */
export const STORED_TEXT = '/stored text';

/**
 * Reads an article away from the library: untrusted bytes never meet the process that holds it.
 *
 * @throws {UnreadableError} if it cannot be read, is too large, or takes too long.
 */
export type ArticleReader = (
  bytes: Uint8Array,
  name: string,
  signal?: AbortSignal,
) => Promise<ReadArticle>;

export type { ListOptions };

/** Who follows a list while it is made. */
export interface ListListener {
  /** Told how many quotes are cited. */
  onProgress?: ((done: number) => void) | undefined;
  /** Told the list but for its works, before these are made: a file of it can be begun. */
  onCited?: ((list: CitationList) => void) | undefined;
}

/**
 * Makes a citation list away from the library, since a long one takes seconds.
 *
 * @throws {ORPCError} `REFUSED` at `style` if that is not there or cannot be used.
 */
export type CitationLister = (
  quotes: readonly CitedQuote[],
  options: ListOptions,
  listener?: ListListener,
  signal?: AbortSignal,
) => Promise<CitationList>;

/** A file that is too large for memory, kept aside as its pieces come. */
export interface SpooledFile {
  /** Adds to its end. */
  append(bytes: Uint8Array): void;
  /** A part of it, shorter where it ends. */
  read(from: number, length: number): Uint8Array;
  /** Takes it away; nothing of it is left. */
  remove(): void;
}

/** Begins a file that is kept aside, where nobody else finds it. */
export type Spool = () => SpooledFile;

/** The file cannot be read as an article; the library is as it was. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
  readonly code: string;

  constructor(code: string, reason: string) {
    super(reason);
    this.code = code;
  }
}
