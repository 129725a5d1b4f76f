import type { Database } from 'better-sqlite3';
import type { BatchFile, BatchFileState, BatchRow } from '../contract/articles/batches.ts';
import { insertedId } from './record.ts';

const STATES: readonly BatchFileState[] = ['waiting', 'read', 'known', 'refused', 'cancelled'];

const FILE = `SELECT id, path, size, state, reason,
  (SELECT id FROM capture WHERE capture.id = capture_id) AS captureId FROM batch_file`;

/** Statements on `batch` and `batch_file`, whose writes are part of no step. */
export function batchStatements(db: Database) {
  const insert = db.prepare<[name: string, now: number]>(
    'INSERT INTO batch (name, begun_at) VALUES (?, ?)',
  );
  const insertFile = db.prepare<[batchId: number, path: string, size: number]>(
    'INSERT OR IGNORE INTO batch_file (batch_id, path, size) VALUES (?, ?, ?)',
  );
  const counts = STATES.map((state) => `count(*) FILTER (WHERE state = '${state}') AS ${state}`);
  const list = db.prepare<[], BatchRow>(`
    SELECT batch.id, name, begun_at AS begunAt, count(*) AS total, ${counts.join(', ')}
    FROM batch JOIN batch_file ON batch_id = batch.id
    GROUP BY batch.id ORDER BY batch.id DESC`);
  const files = db.prepare<[batchId: number], BatchFile>(`${FILE} WHERE batch_id = ? ORDER BY id`);
  const file = db.prepare<[id: number], BatchFile>(`${FILE} WHERE id = ?`);
  const settle = db.prepare<
    [state: BatchFileState, reason: string | null, captureId: number | null, id: number]
  >('UPDATE batch_file SET (state, reason, capture_id) = (?, ?, ?) WHERE id = ?');
  const cancel = db.prepare<[id: number]>(
    `UPDATE batch_file SET state = 'cancelled' WHERE batch_id = ? AND state = 'waiting'`,
  );
  const remove = db.prepare<[id: number]>('DELETE FROM batch WHERE id = ?');
  const begin = db.transaction(
    (name: string, named: readonly { path: string; size: number }[], now: number) => {
      const id = insertedId(insert.run(name, now));
      for (const { path, size } of named) insertFile.run(id, path, size);
      return id;
    },
  );
  return {
    begin: (name: string, named: readonly { path: string; size: number }[], now: number): number =>
      begin.immediate(name, named, now),
    list: (): BatchRow[] => list.all(),
    files: (id: number): BatchFile[] => files.all(id),
    file: (id: number): BatchFile | null => file.get(id) ?? null,
    settle: (
      id: number,
      outcome: { state: BatchFileState; reason?: string; captureId?: number | null },
    ) => settle.run(outcome.state, outcome.reason ?? null, outcome.captureId ?? null, id),
    cancel: (id: number) => cancel.run(id),
    remove: (id: number) => remove.run(id),
  };
}
