import type { LoadedQuote, QuoteLoad } from '../../db/imports.ts';
import type { KeptWord } from '../../db/kept-words.ts';
import type { SourceColumns } from '../../db/sources.ts';
import { insertSpeaker, type NewSpeaker } from '../speakers.ts';

/** Where new records go; what is answered is their id. */
export interface ImportTarget {
  addSpeaker(draft: NewSpeaker): number;
  addRole(speakerId: number, title: string): number;
  addSource(columns: SourceColumns): number;
  /** Of the library; it is changed when all has been added, and asked what to only then. */
  editSource(id: number, columns: () => SourceColumns): void;
  /** That the word of the library was kept against that of a file. */
  keepWord(word: KeptWord): void;
  addTag(name: string): number;
  addCollection(name: string, parentId: number | null): number;
  addQuote(quote: LoadedQuote): void;
}

/** Keeps nothing. Its ids are below zero, so that no record of the library has one of them. */
export function nowhere(): ImportTarget {
  let last = 0;
  const next = () => (last -= 1);
  return {
    addSpeaker: next,
    addRole: next,
    addSource: next,
    editSource: () => undefined,
    keepWord: () => undefined,
    addTag: next,
    addCollection: next,
    addQuote: () => undefined,
  };
}

/**
 * Adds to the library, as part of one long step.
 *
 * @param now - Milliseconds since 1970.
 */
export function intoLibrary(
  load: QuoteLoad,
  now: number,
): ImportTarget & { edits: (() => void)[] } {
  const { newUuid } = load;
  const edits: (() => void)[] = [];
  return {
    edits,
    editSource: (id, columns) => edits.push(() => load.sources.update(id, columns())),
    keepWord: (word) => edits.push(() => load.keepWord(word)),
    addSpeaker: (draft) => insertSpeaker(load.speakers, draft, newUuid(), now),
    addRole: load.addRole,
    addSource: (columns) => load.sources.insert(columns, newUuid(), now),
    addTag: (name) => load.tags.insert(name, newUuid()),
    addCollection: (name, parentId) =>
      load.collections.insert({ uuid: newUuid(), parentId, name, query: null }),
    addQuote: load.addQuote,
  };
}

/** What was added to a target. */
export interface AddedCounts {
  quotes: number;
  speakers: number;
  sources: number;
  editedSources: number;
  tags: number;
  collections: number;
}

/** A target that counts what goes to another. */
export function counting(target: ImportTarget): ImportTarget & { counts: AddedCounts } {
  const counts = { quotes: 0, speakers: 0, sources: 0, editedSources: 0, tags: 0, collections: 0 };
  const counted =
    <A extends unknown[], T>(noun: keyof AddedCounts, add: (...args: A) => T) =>
    (...args: A): T => {
      counts[noun]++;
      return add(...args);
    };
  return {
    counts,
    addSpeaker: counted('speakers', target.addSpeaker),
    addRole: target.addRole,
    addSource: counted('sources', target.addSource),
    editSource: counted('editedSources', target.editSource),
    keepWord: target.keepWord,
    addTag: counted('tags', target.addTag),
    addCollection: counted('collections', target.addCollection),
    addQuote: counted('quotes', target.addQuote),
  };
}
