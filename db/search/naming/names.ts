import type { Database } from 'better-sqlite3';
import type { Completion, JumpTarget } from '../../../contract/search.ts';
import { fold } from '../../../query/words/fold.ts';
import { nameKeys } from '../../../query/words/names/keys.ts';
import { nameKeysIn } from '../../../query/words/names/of-text.ts';
import { foldedWords, foldKey } from '../../../query/words/words.ts';
import { createTouched } from './touched.ts';

/** A record that has names. */
export type NamedKind = JumpTarget['kind'] | 'outlet' | 'role';
export interface Named {
  kind: NamedKind;
  /** 0 for what is no record. */
  id: number;
  label: string;
  detail: string | null;
  /** Folded words of the names, each with a space before it. */
  key: string;
  /** Keys of the names in other spellings, likewise. */
  keys: string;
}
export type Found = Pick<Completion, 'label' | 'detail'> & { kind: NamedKind; id: number };

type Row = { id: number; label: string; detail: string | null; names: string };

/** What is read of each kind, in the order of the ids; `wanted` becomes a test of the id. */
const READS: Readonly<Record<Exclude<NamedKind, 'outlet' | 'role'>, string>> = {
  speaker: `
    SELECT speaker.id, display AS label, NULL AS detail,
      group_concat(form, char(10)) AS names
    FROM speaker JOIN alias ON alias.speaker_id = speaker.id
    WHERE trashed_at IS NULL AND speaker.id wanted GROUP BY speaker.id`,
  source: `
    SELECT id, title AS label, container AS detail, title || ' ' || coalesce(container, '') AS names
    FROM source WHERE trashed_at IS NULL AND id wanted`,
  tag: 'SELECT id, name AS label, NULL AS detail, name AS names FROM tag WHERE id wanted',
  collection: `
    SELECT collection.id, collection.name AS label, parent.name AS detail, collection.name AS names
    FROM collection LEFT JOIN collection AS parent ON parent.id = collection.parent_id
    WHERE collection.query IS NULL AND collection.id wanted`,
  search: `
    SELECT collection.id, collection.name AS label, parent.name AS detail, collection.name AS names
    FROM collection LEFT JOIN collection AS parent ON parent.id = collection.parent_id
    WHERE collection.query IS NOT NULL AND collection.id wanted`,
};
/** Live quotes of a record. */
const QUOTES: Readonly<Record<'speaker' | 'source' | 'tag' | 'collection', string>> = {
  speaker: `SELECT count(*) FROM attribution JOIN quote ON quote.id = quote_id
    WHERE speaker_id = ? AND quote.trashed_at IS NULL`,
  source: `SELECT count(DISTINCT quote_id) FROM attestation JOIN quote ON quote.id = quote_id
    WHERE source_id = ? AND quote.trashed_at IS NULL`,
  tag: `SELECT count(*) FROM quote_tag JOIN quote ON quote.id = quote_id
    WHERE tag_id = ? AND quote.trashed_at IS NULL`,
  collection: `SELECT count(*) FROM collection_quote JOIN quote ON quote.id = quote_id
    WHERE collection_id = ? AND quote.trashed_at IS NULL`,
};
const OUTLETS = `
  SELECT 0 AS id, container AS label, NULL AS detail, container AS names
  FROM source WHERE trashed_at IS NULL AND container <> '' GROUP BY container`;
const ROLES = `
  SELECT 0 AS id, title || coalesce(', ' || organisation, '') AS label, NULL AS detail,
    title || coalesce(', ' || organisation, '') AS names
  FROM role GROUP BY 2`;

/** Names of a kind, as they are compared. */
function named(kind: NamedKind, rows: readonly Row[]): Named[] {
  return rows.map(({ id, label, detail, names }) => {
    const words = foldedWords(names).map(({ folded }) => folded);
    const keys = kind === 'speaker' ? nameKeysIn(names) : [];
    return { kind, id, label, detail, key: ` ${words.join(' ')}`, keys: ` ${keys.join(' ')}` };
  });
}

/** Keys so short begin almost any name. */
const SHORTEST_KEY = 3;

/** A word that is looked for, and the keys by which it may be a name in another spelling. */
interface Sought {
  word: string;
  keys: string[];
}

function soughtIn(text: string): Sought[] {
  const words = foldKey(text).split(' ').filter(Boolean);
  return words.map((word) => ({
    word,
    keys: nameKeys(word).filter((key) => key.length >= SHORTEST_KEY),
  }));
}

/** How well a name fits: 0 not at all; the earlier and the more wholly the better. */
function fitOf({ key, keys, label }: Named, sought: readonly Sought[], whole: string): number {
  let fit = 1;
  for (const { word, keys: others } of sought) {
    const at = key.indexOf(` ${word}`);
    if (at >= 0) fit += at === 0 ? 4 : 2;
    else if (others.some((each) => keys.includes(` ${each}`))) fit += 1;
    else return 0;
  }
  return key === ` ${whole}` || fold(label) === whole ? fit + 8 : fit;
}

/** Makes the function that answers the names of a kind, read anew as far as they were written since. */
function createKnownNames(db: Database, revision: () => number) {
  const touched = createTouched(db);
  const readAll = (sql: string) => {
    const all = db.prepare<[], Row>(sql.replace('wanted', 'IS NOT NULL'));
    return () => all.all();
  };
  const readSome = (sql: string) => {
    const some = db.prepare<[string], Row>(
      sql.replace('wanted', 'IN (SELECT value FROM json_each(?))'),
    );
    return (ids: readonly number[]) => some.all(JSON.stringify(ids));
  };
  const both = (noun: string, sql: string) => ({ noun, all: readAll(sql), some: readSome(sql) });
  const kinds = {
    speaker: both('speaker', READS.speaker),
    source: both('source', READS.source),
    tag: both('tag', READS.tag),
    // The name of the collection above is told with it, so that one change can be seen in many.
    collection: { noun: 'collection', all: readAll(READS.collection), some: null },
    search: { noun: 'collection', all: readAll(READS.search), some: null },
    outlet: { noun: 'source', all: readAll(OUTLETS), some: null },
    role: { noun: 'role', all: readAll(ROLES), some: null },
  } satisfies Record<NamedKind, object>;
  const known = new Map<NamedKind, { revision: number; names: Map<number, Named> }>();

  const refresh = (kind: NamedKind): Map<number, Named> => {
    const { noun, all, some } = kinds[kind];
    const now = revision();
    const held = known.get(kind);
    if (held?.revision === now) return held.names;
    const changed = held ? touched(noun, held.revision) : 'many';
    if (held && changed !== 'many' && (changed.length === 0 || some)) {
      for (const id of changed) held.names.delete(id);
      for (const each of named(kind, some?.(changed) ?? [])) held.names.set(each.id, each);
      held.revision = now;
      return held.names;
    }
    // What is no record has no id of its own.
    const names = new Map(named(kind, all()).map((each, i) => [each.id || i, each]));
    known.set(kind, { revision: now, names });
    return names;
  };
  return refresh;
}

/**
 * Finds records by the beginnings of the words of their names. The names are read when they are
 * first asked for; later those that were written since.
 */
export function createNames(db: Database, revision: () => number) {
  const counts = new Map(
    Object.entries(QUOTES).map(([kind, sql]) => [kind, db.prepare<[number], number>(sql).pluck()]),
  );
  const namesOf = createKnownNames(db, revision);

  return {
    /** How many quotes a record has; `null` of what has them by being asked, or is no record. */
    quotes: (kind: NamedKind, id: number): number | null => counts.get(kind)?.get(id) ?? null,
    /** Those of a kind that fit best; of equal ones the shorter name first. */
    find(kind: NamedKind, text: string, limit: number): Found[] {
      const all = [...namesOf(kind).values()];
      const found = ({ id, label, detail }: Named): Found => ({ kind, id, label, detail });
      const sought = soughtIn(text);
      if (sought.length === 0) return all.slice(0, limit).map((name) => found(name));
      const whole = sought.map(({ word }) => word).join(' ');
      return all
        .map((name) => ({ name, fit: fitOf(name, sought, whole) }))
        .filter(({ fit }) => fit > 0)
        .toSorted((a, b) => b.fit - a.fit || a.name.label.length - b.name.label.length)
        .slice(0, limit)
        .map(({ name }) => found(name));
    },
  };
}
