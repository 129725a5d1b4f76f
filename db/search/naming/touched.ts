import type { Database } from 'better-sqlite3';

/** Records of one table that were written since a step: their ids, or `'many'`. */
export type Touched = readonly number[] | 'many';

/** More than this are not worth telling one by one. */
const MANY = 2_000;

/** Records that an alias was taken from or given to; where its table is the record's own, the row. */
const OWNERS = `
  SELECT row_id FROM change WHERE step_id > @since AND noun = @noun
  UNION SELECT alias.speaker_id FROM change JOIN alias ON alias.id = row_id
    WHERE step_id > @since AND change.noun = 'alias' AND @noun = 'speaker'
  UNION SELECT before ->> '$.speaker_id' FROM change
    WHERE step_id > @since AND noun = 'alias' AND before IS NOT NULL AND @noun = 'speaker'
  LIMIT ${MANY + 1}`;

/** Makes the function that reads from the log which records were written since a step. */
export function createTouched(db: Database) {
  const owners = db.prepare<[{ since: number; noun: string }], number>(OWNERS).pluck();
  const isImported = db
    .prepare<[{ since: number; noun: string }], number>(
      'SELECT EXISTS (SELECT 1 FROM added WHERE step_id > @since AND noun = @noun)',
    )
    .pluck();
  return (noun: string, since: number): Touched => {
    if (isImported.get({ since, noun }) === 1) return 'many';
    const ids = owners.all({ since, noun });
    return ids.length > MANY ? 'many' : ids;
  };
}
