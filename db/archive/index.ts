import type { Database } from 'better-sqlite3';
import type { LongSteps } from '../changes/long-steps.ts';
import { readAtOnce } from './reading.ts';
import { beginArchiveLoad } from './writing.ts';

/** What archives are written from and read into. */
export function archiveStatements(db: Database, longSteps: LongSteps) {
  return {
    /** The library as it is now, or some quotes with all that belongs to them. */
    read: (quoteIds: readonly number[] | null) => readAtOnce(db, quoteIds),
    /** Begins to take an archive in. @param label - Of the step. */
    load: (label: string) => beginArchiveLoad(longSteps, label),
  };
}
