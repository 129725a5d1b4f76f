import type { Database } from 'better-sqlite3';
import { TRASHABLE, type TrashRow } from '../contract/history.ts';

type Noun = TrashRow['noun'];

/** Statements that put records into the trash and take them out again. */
export function trashStatements(db: Database) {
  const list = db.prepare<[limit: number], TrashRow>(`
    SELECT 'quote' AS noun, id, text AS label, trashed_at AS trashedAt
      FROM quote WHERE trashed_at IS NOT NULL
    UNION ALL SELECT 'speaker', id, display, trashed_at FROM speaker WHERE trashed_at IS NOT NULL
    UNION ALL SELECT 'source', id, title, trashed_at FROM source WHERE trashed_at IS NOT NULL
    ORDER BY trashedAt DESC, noun, id DESC LIMIT ?`);
  const total = db
    .prepare<[], number>(
      `SELECT (SELECT count(*) FROM quote WHERE trashed_at IS NOT NULL)
        + (SELECT count(*) FROM speaker WHERE trashed_at IS NOT NULL)
        + (SELECT count(*) FROM source WHERE trashed_at IS NOT NULL)`,
    )
    .pluck();
  const move = new Map<Noun, (ids: readonly number[], at: number | null) => number>(
    TRASHABLE.map((noun) => {
      const update = db.prepare<{ at: number | null; ids: string }>(`
        UPDATE ${noun} SET trashed_at = @at
        WHERE id IN (SELECT value FROM json_each(@ids)) AND (trashed_at IS NULL) <> (@at IS NULL)`);
      return [noun, (ids, at) => update.run({ at, ids: JSON.stringify(ids) }).changes];
    }),
  );

  return {
    list: (limit: number) => list.all(limit),
    total: () => total.get() ?? 0,
    /** @returns How many were moved. */
    put: (noun: Noun, ids: readonly number[], now: number): number =>
      move.get(noun)?.(ids, now) ?? 0,
    restore: (noun: Noun, ids: readonly number[]): number => move.get(noun)?.(ids, null) ?? 0,
  };
}
