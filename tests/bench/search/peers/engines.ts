import Database from 'better-sqlite3';
import { Document } from 'flexsearch';
import MiniSearch from 'minisearch';
import { openBench } from '../../catalogue/library.ts';
import {
  type PeerDocument,
  peerDocuments,
  type PeerFacts,
  TEXT_FIELDS,
  wordsOf,
} from './documents.ts';
import { createTally } from './tally.ts';

/** Something that does the full task; answers how many quotes it found. */
export interface Engine {
  find(text: string): number | Promise<number>;
  close(): void;
}

/** A query of the bench for those who have no language: words, of which the last may be a beginning. */
const plain = (text: string) => ({ words: text.trim(), isBeginning: !text.endsWith(' ') });

/**
 * Hands over all quotes of a library, one after another.
 *
 * @returns What counts them.
 */
function eachDocument(file: string, add: (document: PeerDocument) => void) {
  const db = new Database(file, { readonly: true });
  const { know, tally } = createTally();
  try {
    for (const document of peerDocuments(db)) {
      know(document.facts);
      add(document);
    }
    return tally;
  } finally {
    db.close();
  }
}

function miniSearch(file: string): Engine {
  const index = new MiniSearch<PeerDocument>({
    fields: [...TEXT_FIELDS],
    storeFields: ['facts'],
    tokenize: wordsOf,
    processTerm: (term) => term,
  });
  const tally = eachDocument(file, (document) => index.add(document));
  return {
    find(text) {
      const { words, isBeginning } = plain(text);
      const found = index.search(words, { combineWith: 'AND', prefix: isBeginning });
      return tally(found.map((each) => each['facts'] as PeerFacts)).total;
    },
    close: () => {},
  };
}

/** Takes every word for a beginning, since it has no other way to find beginnings at all. */
function flexSearch(file: string): Engine {
  const index = new Document({
    document: {
      id: 'id',
      index: TEXT_FIELDS.map((field) => ({ field, tokenize: 'forward' as const, encode: wordsOf })),
    },
  });
  const facts: PeerFacts[] = [];
  const tally = eachDocument(file, ({ facts: each, ...texts }) => {
    index.add(texts);
    facts[each.id] = each;
  });
  return {
    find(text) {
      const found = new Set(
        index
          .search(plain(text).words, { limit: 10_000_000 })
          .flatMap(({ result }) => result as number[]),
      );
      return tally(Array.from(found, (id) => facts[id]!)).total;
    },
    close: () => {},
  };
}

function dixit(file: string): Engine {
  const { client, close } = openBench(file);
  return {
    find: async (text) => (await client.quotes.find({ query: { text }, limit: 50 })).total,
    close,
  };
}

export const ENGINES = { dixit, minisearch: miniSearch, flexsearch: flexSearch } as const;
export type EngineName = keyof typeof ENGINES;
