import type { Database } from 'better-sqlite3';
import type { Completion, JumpTarget } from '../../../contract/search.ts';
import { fold } from '../../../query/words/fold.ts';
import { nameKeys } from '../../../query/words/names/keys.ts';
import { nameKeysIn } from '../../../query/words/names/of-text.ts';
import { foldedWords, foldKey } from '../../../query/words/words.ts';

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

const READS: Readonly<Record<Exclude<NamedKind, 'outlet' | 'role'>, string>> = {
  speaker: `
    SELECT speaker.id, display AS label, NULL AS detail,
      group_concat(form, char(10)) AS names
    FROM speaker JOIN alias ON alias.speaker_id = speaker.id
    WHERE trashed_at IS NULL GROUP BY speaker.id`,
  source: `
    SELECT id, title AS label, container AS detail, title || ' ' || coalesce(container, '') AS names
    FROM source WHERE trashed_at IS NULL`,
  tag: 'SELECT id, name AS label, NULL AS detail, name AS names FROM tag',
  collection: `
    SELECT collection.id, collection.name AS label, parent.name AS detail, collection.name AS names
    FROM collection LEFT JOIN collection AS parent ON parent.id = collection.parent_id
    WHERE collection.query IS NULL`,
  search: `
    SELECT collection.id, collection.name AS label, parent.name AS detail, collection.name AS names
    FROM collection LEFT JOIN collection AS parent ON parent.id = collection.parent_id
    WHERE collection.query IS NOT NULL`,
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
const keysOf = (word: string) => nameKeys(word).filter((key) => key.length >= SHORTEST_KEY);

/**
 * Finds records by the beginnings of the words of their names. The names are read when they are
 * first asked for, and anew where something was written since.
 */
export function createNames(db: Database, revision: () => number) {
  const reads = Object.entries({ ...READS, outlet: OUTLETS, role: ROLES }).map(
    ([kind, sql]) => [kind as NamedKind, db.prepare<[], Row>(sql)] as const,
  );
  const counts = new Map(
    Object.entries(QUOTES).map(([kind, sql]) => [kind, db.prepare<[number], number>(sql).pluck()]),
  );
  const known = new Map<NamedKind, { revision: number; names: Named[] }>();

  const namesOf = (kind: NamedKind): Named[] => {
    const held = known.get(kind);
    if (held && held.revision === revision()) return held.names;
    const read = reads.find(([each]) => each === kind)![1];
    const names = named(kind, read.all());
    known.set(kind, { revision: revision(), names });
    return names;
  };

  /** How well a name fits: 0 not at all; the earlier and the more wholly the better. */
  const fitOf = ({ key, keys, label }: Named, words: readonly string[]): number => {
    let fit = 1;
    for (const word of words) {
      const at = key.indexOf(` ${word}`);
      if (at >= 0) fit += at === 0 ? 4 : 2;
      else if (keysOf(word).some((each) => keys.includes(` ${each}`))) fit += 1;
      else return 0;
    }
    return key === ` ${words.join(' ')}` || fold(label) === words.join(' ') ? fit + 8 : fit;
  };

  return {
    /** How many quotes a record has; `null` of what has them by being asked, or is no record. */
    quotes: (kind: NamedKind, id: number): number | null => counts.get(kind)?.get(id) ?? null,
    /** Those of a kind that fit best; of equal ones the shorter name first. */
    find(kind: NamedKind, text: string, limit: number): Found[] {
      const words = foldKey(text).split(' ').filter(Boolean);
      const all = namesOf(kind);
      if (words.length === 0) return all.slice(0, limit);
      const fitting: { name: Named; fit: number }[] = [];
      for (const name of all) {
        const fit = fitOf(name, words);
        if (fit > 0) fitting.push({ name, fit });
      }
      return fitting
        .toSorted((a, b) => b.fit - a.fit || a.name.label.length - b.name.label.length)
        .slice(0, limit)
        .map(({ name: { id, label, detail } }) => ({ kind, id, label, detail }));
    },
  };
}
