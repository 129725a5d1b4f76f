import type { Database } from 'better-sqlite3';

/** Statements that count what is in the library. */
export function countStatements(db: Database) {
  const counts = db.prepare<[], { quotes: number; speakers: number; sources: number }>(`
    SELECT (SELECT count(*) FROM quote) - (SELECT count(*) FROM quote WHERE trashed_at IS NOT NULL)
        AS quotes,
      (SELECT count(*) FROM speaker WHERE trashed_at IS NULL) AS speakers,
      (SELECT count(*) FROM source WHERE trashed_at IS NULL) AS sources`);
  return { live: () => counts.get() ?? { quotes: 0, speakers: 0, sources: 0 } };
}
