import type { Database } from 'better-sqlite3';
import type { Locators } from '../contract/csl.ts';
import type { LongSteps } from './changes/long-steps.ts';
import { collectionStatements } from './collections.ts';
import { keptWordStatements } from './kept-words.ts';
import type { QuoteColumnValues } from './quotes.ts';
import { insertedId, type Json, parsed } from './record.ts';
import { newQuoteIndexer } from './search/index-apart.ts';
import { registerFunctions } from './search/index-quotes.ts';
import { sourceStatements } from './sources.ts';
import { speakerStatements } from './speakers.ts';
import { tagStatements } from './tags.ts';
import { uuidSequence } from './uuid.ts';

/** A new quote with what hangs on it. */
export interface LoadedQuote {
  columns: QuoteColumnValues;
  attributions: readonly { speakerId: number; roleId: number | null }[];
  place: {
    sourceId: number;
    locators: Locators;
    /** Who passed it on, from the source inwards. */
    hops: readonly { name: string; speakerId: number | null }[];
  } | null;
  tagIds: readonly number[];
  collectionIds: readonly number[];
}

/** Adds very many quotes, with whom and what they name, as one step. */
export type QuoteLoad = ReturnType<typeof beginLoad>;

/** By what a source of a file is known to be one of the library. */
export interface KnownSource {
  id: number;
  title: string;
  container: string | null;
  issued: string | null;
  url: string | null;
}

/** The same of a source by what else a bibliography knows it: its identifiers and who wrote it. */
export interface KnownEntry extends KnownSource {
  uuid: string;
  doi: string | null;
  isbn: string | null;
  /** Where it stands in a series of books. */
  collection: string | null;
  /** Family name of the first author, or the name of a body. */
  author: string | null;
}

/** A wording with the ids of those who said it. */
export interface KnownWording {
  id: number;
  text: string;
  speakers: number[];
}

/** Positions at the end of collections, as they grow. */
function endsOfCollections(db: Database): (collectionId: number) => number {
  const end = db
    .prepare<[collectionId: number], number>(
      'SELECT coalesce(max(position) + 1, 0) FROM collection_quote WHERE collection_id = ?',
    )
    .pluck();
  const ends = new Map<number, number>();
  return (collectionId) => {
    const position = ends.get(collectionId) ?? end.get(collectionId) ?? 0;
    ends.set(collectionId, position + 1);
    return position;
  };
}

/** The function that adds a quote to the tables and to the index; values go by their place. */
function quoteLoader(db: Database, newUuid: () => string, now: number) {
  const quote = db.prepare(`
    INSERT INTO quote (uuid, text, kind, mode, language, said_on, said_day, addressee, translator,
      note, added_at, edited_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const attribution = db.prepare<[number, number, number | null, number]>(`
    INSERT INTO attribution (quote_id, speaker_id, role_id, position, basis)
    VALUES (?, ?, ?, ?, 'named')`);
  const attestation = db.prepare<[string, number, number, string, string]>(`
    INSERT INTO attestation (uuid, quote_id, source_id, position, exact, locators)
    VALUES (?, ?, ?, 0, ?, ?)`);
  const hop = db.prepare<[number, number, number | null, string]>(
    'INSERT INTO hop (attestation_id, position, speaker_id, name) VALUES (?, ?, ?, ?)',
  );
  const tag = db.prepare<[number, number]>(
    'INSERT INTO quote_tag (quote_id, tag_id) VALUES (?, ?)',
  );
  const collect = db.prepare<[number, number, number]>(
    'INSERT INTO collection_quote (collection_id, quote_id, position) VALUES (?, ?, ?)',
  );
  const endOf = endsOfCollections(db);
  const index = newQuoteIndexer(db);
  return ({ columns, attributions, place, tagIds, collectionIds }: LoadedQuote): void => {
    const { text, kind, mode, language, saidOn, saidDay, addressee, translator, note } = columns;
    const inserted = quote.run(
      newUuid(),
      text,
      kind,
      mode,
      language,
      saidOn,
      saidDay,
      addressee,
      translator,
      note,
      now,
      now,
    );
    const id = insertedId(inserted);
    for (let i = 0; i < attributions.length; i++) {
      const { speakerId, roleId } = attributions[i]!;
      attribution.run(id, speakerId, roleId, i);
    }
    if (place) {
      const { sourceId, locators, hops } = place;
      const placed = attestation.run(newUuid(), id, sourceId, text, JSON.stringify(locators));
      for (let i = 0; i < hops.length; i++) {
        const { name, speakerId } = hops[i]!;
        hop.run(insertedId(placed), i, speakerId, name);
      }
    }
    for (const tagId of tagIds) tag.run(id, tagId);
    for (const collectionId of collectionIds) {
      collect.run(collectionId, id, endOf(collectionId));
    }
    const speakers = attributions.map(({ speakerId }) => speakerId);
    index({ id, text, note, speakers, sources: place ? [place.sourceId] : [] });
  };
}

function beginLoad(longSteps: LongSteps, now: number) {
  const { db, commit, keep, end } = longSteps.begin();
  try {
    registerFunctions(db);
    const newUuid = uuidSequence(now);
    const role = db.prepare<[speakerId: number, title: string]>(
      'INSERT INTO role (speaker_id, title) VALUES (?, ?)',
    );
    return {
      newUuid,
      speakers: speakerStatements(db),
      sources: sourceStatements(db),
      tags: tagStatements(db),
      collections: collectionStatements(db),
      /** Adds a role of which only the title is known; answers its id. */
      addRole: (speakerId: number, title: string): number => insertedId(role.run(speakerId, title)),
      addQuote: quoteLoader(db, newUuid, now),
      /** Remembers that the word of the library was kept against that of a file. */
      keepWord: keptWordStatements(db).add,
      /** Keeps all of it as one step, with changes to what was there before; in slices. */
      commit,
      /** Keeps what is no step by itself, in slices. */
      keep,
      /** Ends it; what was not committed is as if it had never been. */
      end,
    };
  } catch (error) {
    end();
    throw error;
  }
}

/** Statements of imports: what a file is held against, and how its quotes are added. */
export function importStatements(db: Database, longSteps: LongSteps) {
  const sources = db.prepare<[after: number, limit: number], KnownSource>(`
    SELECT id, title, container, issued, url FROM source
    WHERE trashed_at IS NULL AND id > ? ORDER BY id LIMIT ?`);
  const entries = db.prepare<[after: number, limit: number], KnownEntry>(`
    SELECT id, uuid, title, container, issued, url, csl ->> '$.DOI' AS doi, csl ->> '$.ISBN' AS isbn,
      csl ->> '$."collection-title"' AS collection,
      coalesce(csl ->> '$.author[0].family', csl ->> '$.author[0].literal') AS author
    FROM source WHERE trashed_at IS NULL AND id > ? ORDER BY id LIMIT ?`);
  const wordings = db
    .prepare<[after: number, limit: number], Json<KnownWording>>(
      `SELECT json_object('id', id, 'text', text, 'speakers',
         json((SELECT json_group_array(speaker_id) FROM attribution WHERE quote_id = quote.id)))
       FROM quote WHERE trashed_at IS NULL AND id > ? ORDER BY id LIMIT ?`,
    )
    .pluck();
  return {
    /** Live sources by their ids, for a look at all. */
    sourcesAfter: (id: number, limit: number): KnownSource[] => sources.all(id, limit),
    /** The same, with what a bibliography knows of them. */
    entriesAfter: (id: number, limit: number): KnownEntry[] => entries.all(id, limit),
    /** Live quotes by their ids, for a look at all. */
    wordingsAfter: (id: number, limit: number): KnownWording[] =>
      wordings.all(id, limit).map((quote) => parsed(quote)),
    wasKept: keptWordStatements(db).has,
    /** Begins to add very many quotes. @param now - Milliseconds since 1970. */
    begin: (now: number) => beginLoad(longSteps, now),
  };
}
