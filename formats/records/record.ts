import type { CslItem, Locators } from '../../contract/csl.ts';

/** A quote as a file has it; whether its values can be kept is for the library to say. */
export interface ReadQuote {
  text: string;
  speakers: readonly string[];
  /** In which role they said it. */
  role: string | null;
  saidOn: string | null;
  kind: string | null;
  language: string | null;
  note: string;
  tags: readonly string[];
  locators: Locators;
  translator: string | null;
  /** Who passed it on, from the source inwards. */
  hops: readonly string[];
  /** Collections that it is in, each by the names from the top of the tree down to it. */
  collections: readonly (readonly string[])[];
}

/** A source as a file has it. */
export interface ReadSource {
  /** Its variables; one that says nothing is not there. */
  item: Partial<CslItem>;
  /**
   * What its type in the file can stand for in CSL, the likeliest first; empty where the file only
   * says that it is something.
   */
  types: readonly string[];
  titleSentence: string | null;
  /** What readers of it noted for themselves. */
  note: string;
  /** That of the library that wrote the file. */
  uuid: string | null;
  /** What it is, and is called, where nothing better is known; never held against the library. */
  otherwise: { type: string; title: string } | null;
}

/** One record of a file: a source, quotes that stand in it, or both. */
export interface ReadRecord {
  /** By which a user finds it in the file: its line, or its place in a list, from 1. */
  number: number;
  /** How much of the file has been read with it, 0 to 1. */
  done: number;
  source: ReadSource | null;
  quotes: readonly ReadQuote[];
  /** Why it cannot be taken apart, if it cannot. */
  problem: string | null;
  /** Names of what in it is not read. */
  unread: readonly string[];
}

const NOTHING: ReadQuote = {
  text: '',
  speakers: [],
  role: null,
  saidOn: null,
  kind: null,
  language: null,
  note: '',
  tags: [],
  locators: {},
  translator: null,
  hops: [],
  collections: [],
};

/** A quote of which only some is known. */
export const readQuote = (said: Partial<ReadQuote>): ReadQuote => ({ ...NOTHING, ...said });

/** A record that cannot be taken apart. */
export const unreadableRecord = (number: number, done: number, problem: string): ReadRecord => ({
  number,
  done,
  source: null,
  quotes: [],
  problem,
  unread: [],
});

/** A source without what says nothing. */
export function readSource(
  item: Readonly<Record<string, unknown>>,
  rest: Partial<Omit<ReadSource, 'item'>>,
): ReadSource {
  const said = Object.entries(item).filter(
    ([, value]) =>
      value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return {
    titleSentence: null,
    note: '',
    uuid: null,
    types: [],
    otherwise: null,
    ...rest,
    item: Object.fromEntries(said),
  };
}

/** Parts of a note, each once, as paragraphs. */
export const paragraphsOf = (parts: readonly string[]): string =>
  [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ''))].join('\n\n');

const UUID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/iu;

/** The UUID in an id such as `urn:uuid:…`; `null` where it is none. */
export const uuidIn = (id: string): string | null =>
  new RegExp(`^(?:urn:uuid:)?(${UUID.source})$`, 'iu').exec(id.trim())?.[1]?.toLowerCase() ?? null;
