import type { Database } from 'better-sqlite3';
import { TRASHABLE, type TrashItem, type TrashRow } from '../contract/trash.ts';

type Noun = TrashItem['noun'];

/** A record in the trash that others refer to, so that it cannot go for good. */
export interface HeldItem extends TrashItem {
  reason: string;
}

const ALL = `
  SELECT 'quote' AS noun, id, text AS label, trashed_at AS trashedAt
    FROM quote WHERE trashed_at IS NOT NULL
  UNION ALL SELECT 'speaker', id, display, trashed_at FROM speaker WHERE trashed_at IS NOT NULL
  UNION ALL SELECT 'source', id, title, trashed_at FROM source WHERE trashed_at IS NOT NULL
  ORDER BY trashedAt DESC, noun, id DESC`;

/** Ids of one kind among the items in `@items`. */
const idsOf = (noun: Noun) => `
  (SELECT value ->> '$.id' FROM json_each(@items) WHERE value ->> '$.noun' = '${noun}')`;

/** What refers to speakers and sources among the items without being among them. */
const HELD = `
  SELECT 'speaker' AS noun, id,
      'Quotes are attributed to ' || display || '. Give them to another speaker first.' AS reason
    FROM speaker WHERE id IN ${idsOf('speaker')}
      AND EXISTS (SELECT 1 FROM attribution WHERE speaker_id = speaker.id
        AND quote_id NOT IN ${idsOf('quote')})
  UNION ALL SELECT 'source', id, 'Quotes stand in “' || title || '”, or it is under review.'
    FROM source WHERE id IN ${idsOf('source')}
      AND (EXISTS (SELECT 1 FROM attestation WHERE source_id = source.id
          AND quote_id NOT IN ${idsOf('quote')})
        OR EXISTS (SELECT 1 FROM capture WHERE source_id = source.id AND open = 1))`;

/** Statements that put records into the trash and take them out again. */
export function trashStatements(db: Database) {
  const list = db.prepare<[limit: number, from: number], TrashRow>(`${ALL} LIMIT ? OFFSET ?`);
  const items = db.prepare<[], TrashItem>(`SELECT noun, id FROM (${ALL})`);
  const counts = db.prepare<[], Record<Noun, number>>(`
    SELECT (SELECT count(*) FROM quote WHERE trashed_at IS NOT NULL) AS quote,
      (SELECT count(*) FROM speaker WHERE trashed_at IS NOT NULL) AS speaker,
      (SELECT count(*) FROM source WHERE trashed_at IS NOT NULL) AS source`);
  const held = db.prepare<{ items: string }, HeldItem>(HELD);
  const inTrash = db.prepare<[items: string], TrashItem>(`
    SELECT value ->> '$.noun' AS noun, value ->> '$.id' AS id FROM json_each(?)
    WHERE CASE noun
      WHEN 'quote' THEN EXISTS (SELECT 1 FROM quote WHERE quote.id = value ->> '$.id'
        AND trashed_at IS NOT NULL)
      WHEN 'speaker' THEN EXISTS (SELECT 1 FROM speaker WHERE speaker.id = value ->> '$.id'
        AND trashed_at IS NOT NULL)
      ELSE EXISTS (SELECT 1 FROM source WHERE source.id = value ->> '$.id'
        AND trashed_at IS NOT NULL) END`);
  const move = new Map<Noun, (ids: readonly number[], at: number | null) => number>(
    TRASHABLE.map((noun) => {
      const update = db.prepare<{ at: number | null; ids: string }>(`
        UPDATE ${noun} SET trashed_at = @at
        WHERE id IN (SELECT value FROM json_each(@ids)) AND (trashed_at IS NULL) <> (@at IS NULL)`);
      return [noun, (ids, at) => update.run({ at, ids: JSON.stringify(ids) }).changes];
    }),
  );

  const counted = () => counts.get() ?? { quote: 0, speaker: 0, source: 0 };
  return {
    /** A part of what is in it, the last that was deleted first. */
    list: (from: number, limit: number) => list.all(limit, from),
    items: () => items.all(),
    counts: counted,
    total: () => {
      const { quote, speaker, source } = counted();
      return quote + speaker + source;
    },
    /** Those of the items that are in the trash. */
    inTrash: (asked: readonly TrashItem[]): TrashItem[] => inTrash.all(JSON.stringify(asked)),
    /** Those of the items that records outside of them refer to, each with what does. */
    held: (among: readonly TrashItem[]): HeldItem[] => held.all({ items: JSON.stringify(among) }),
    /** @returns How many were moved. */
    put: (noun: Noun, ids: readonly number[], now: number): number =>
      move.get(noun)?.(ids, now) ?? 0,
    restore: (noun: Noun, ids: readonly number[]): number => move.get(noun)?.(ids, null) ?? 0,
  };
}
