import type { Database } from 'better-sqlite3';
import { connectBeside } from '../file/connect-beside.ts';
import { indexInSlices } from '../search/index-apart.ts';
import { addedStatements } from './added.ts';
import { rowInverter, stepSlicer } from './invert.ts';
import { currentStep, LOGGED_TABLES, logChanges } from './log.ts';
import { type Standing, type Steps, stepStatements } from './steps.ts';

/** A step of more rows than this is taken back in slices. */
const LONG = 20_000;

/** A step whose rows its caller adds, on a connection on which no write is logged by itself. */
export interface LongStep {
  readonly db: Database;
  /**
   * Notes what was added as one step and keeps it. Between two slices of it the caller may do other
   * things; what is not brought to its end changes nothing.
   *
   * @param edits - Each changes a row that was there before; nothing may be added by them.
   */
  commit(label: string, edits?: Iterable<() => void>): Generator<void>;
  /** Keeps what is written by edits to tables without a log, where nothing was added: it is no step. */
  keep(edits: Iterable<() => void>): Generator<void>;
  /** Ends it; what was not committed is as if it had never been. */
  end(): void;
}

/** A step in which rows are added, changed and removed, on a connection that logs each write. */
export interface LoggedStep {
  readonly db: Database;
  /** Indexes what it concerns and keeps it as one step; between two slices others may be answered. */
  commit(): Generator<void>;
  /** Ends it; what was not committed is as if it had never been. */
  end(): void;
}

/**
 * Steps of very many rows. They are written on a connection of their own, so that whoever reads is
 * answered meanwhile, from what was there before; whoever wants to write is refused.
 */
export interface LongSteps {
  /** Begins one that adds rows. @throws {WritingHeldError} while another is under way. */
  begin(): LongStep;
  /** Begins one that may do anything. @throws {WritingHeldError} while another is under way. */
  beginLogged(label: string): LoggedStep;
  /** Whether what undo or redo would do now is long. */
  isLong(mode: 'undo' | 'redo'): boolean;
  /**
   * Undo or redo in slices, between which the caller may do other things; answers the label. What
   * is not brought to its end changes nothing.
   */
  travel(mode: 'undo' | 'redo'): Generator<void, string | null>;
  /** Ends the one that is under way, if any, before the library is closed. */
  stop(): void;
}

export interface LongStepOptions {
  steps: Steps;
  now: () => number;
  /**
   * Reads in slices what of the quotes is about to be committed.
   *
   * @param changed - By their ids: changed, removed, or put back.
   * @param after - All with a greater id are new; `null` where none is.
   * @returns What is to be called after the commit.
   */
  readAhead: (
    beside: Database,
    changed: readonly number[],
    after: number | null,
  ) => Generator<void, () => void>;
  /** Called after a commit. */
  afterCommit: (label: string, mode: 'do' | 'undo' | 'redo') => void;
}

/** Quotes that were there before and have a speaker who was given a role. */
function quotesOfNewRoles(db: Database, before: ReadonlyMap<string, number>): number[] {
  return db
    .prepare<[role: number, quote: number], number>(
      `SELECT DISTINCT quote_id FROM role JOIN attribution USING (speaker_id)
       WHERE role.id > ? AND quote_id <= ?`,
    )
    .pluck()
    .all(before.get('role') ?? 0, before.get('quote') ?? 0);
}

/** The last id of each table that was ever given. */
function lastIds(db: Database): Map<string, number> {
  const rows = db
    .prepare<[], { name: string; seq: number }>('SELECT name, seq FROM sqlite_sequence')
    .all();
  return new Map(rows.map(({ name, seq }) => [name, seq]));
}

/** The whole of an open connection's transaction, and how it is left. */
function openBeside(db: Database, release: () => void, onEnd: () => void) {
  const beside = connectBeside(db);
  try {
    // What is in the log is put into the file at the end, and not within the commit.
    beside.pragma('wal_autocheckpoint = 0');
    beside.exec('BEGIN IMMEDIATE');
    // What is stored of the columns is no longer true.
    beside.exec('DELETE FROM column_cache');
  } catch (error) {
    beside.close();
    throw error;
  }
  return {
    beside,
    /** @param isClosing - Then nothing is tidied up, since closing does it. */
    end: (isClosing = false) => {
      if (!beside.open) return;
      try {
        if (beside.inTransaction) beside.exec('ROLLBACK');
        // What such a step leaves in the log may be as large as the library.
        if (!isClosing) beside.pragma('wal_checkpoint(TRUNCATE)');
      } finally {
        beside.close();
        release();
        onEnd();
      }
    },
  };
}

/** @param db - The main connection, which reads meanwhile. */
export function createLongSteps(db: Database, options: LongStepOptions): LongSteps {
  const { steps, now, readAhead, afterCommit } = options;
  const standing = stepStatements(db);
  const size = db
    .prepare<{ id: number; limit: number }, number>(
      `SELECT (SELECT count(*) FROM (SELECT 1 FROM change WHERE step_id = @id LIMIT @limit))
         + coalesce((SELECT sum(last_id - first_id + 1) FROM added WHERE step_id = @id), 0)`,
    )
    .pluck();
  let present: ReturnType<typeof openBeside> | null = null;

  const open = () => {
    const release = steps.hold();
    try {
      present = openBeside(db, release, () => (present = null));
      return present;
    } catch (error) {
      release();
      throw error;
    }
  };
  /** Commits what is written on the connection beside, lets it be seen, and others be answered. */
  function* conclude(beside: Database, changed: number[], after: number | null, tell: () => void) {
    const show = yield* readAhead(beside, changed, after);
    beside.exec('COMMIT');
    show();
    yield tell();
  }
  const next = (mode: 'undo' | 'redo'): Standing | undefined =>
    (mode === 'undo' ? standing.toUndo : standing.toRedo).get();

  return {
    begin() {
      const { beside, end } = open();
      const before = lastIds(beside);
      return {
        db: beside,
        *commit(label, edits = []) {
          const after = before.get('quote') ?? 0;
          const stepId = noteAdded(beside, { at: now(), label }, before, lastIds(beside));
          const changed = new Set(quotesOfNewRoles(beside, before));
          const edited = yield* editBeside(beside, stepId, [...edits]);
          for (const id of edited) if (id <= after) changed.add(id);
          yield* conclude(beside, [...changed], after, () => afterCommit(label, 'do'));
          end();
        },
        *keep(edits) {
          for (const edit of edits) yield edit();
          beside.exec('COMMIT');
          end();
        },
        end,
      };
    },
    beginLogged(label) {
      const { beside, end } = open();
      try {
        const logged = logBeside(beside, { at: now(), label });
        return {
          db: beside,
          *commit() {
            const changed = yield* logged.finish();
            const tell = () => logged.isEmpty() || afterCommit(label, 'do');
            yield* conclude(beside, changed, null, tell);
            end();
          },
          end,
        };
      } catch (error) {
        end();
        throw error;
      }
    },
    isLong(mode) {
      const step = next(mode);
      return step !== undefined && (size.get({ id: step.latest, limit: LONG + 1 }) ?? 0) > LONG;
    },
    *travel(mode) {
      const step = next(mode);
      if (!step) return null;
      const { beside, end } = open();
      try {
        const changed = yield* travelBeside(beside, mode, step, now());
        yield* conclude(beside, changed, null, () => afterCommit(step.label, mode));
        return step.label;
      } finally {
        end();
      }
    },
    stop: () => present?.end(true),
  };
}

/** Writes down as one step that all rows beyond the last ids before were added; answers its id. */
function noteAdded(
  db: Database,
  { at, label }: { at: number; label: string },
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): number {
  const statements = stepStatements(db);
  const added = addedStatements(db);
  const id = statements.begin.get({ at, label, mode: 'do', target: null })!;
  for (const noun of LOGGED_TABLES) {
    const [first, last] = [(before.get(noun) ?? 0) + 1, after.get(noun) ?? 0];
    if (first <= last) added.note(id, { noun, first, last });
  }
  statements.overtake.run();
  statements.mark.run('done', id, id);
  return id;
}

/** Changes rows on a connection beside the main one, under the usual log; answers the quotes concerned. */
function* editBeside(
  db: Database,
  stepId: number,
  edits: readonly (() => void)[],
): Generator<void, number[]> {
  if (edits.length === 0) return [];
  const index = indexInSlices(db);
  logChanges(db);
  currentStep(db).enter(stepId);
  for (const edit of edits) yield edit();
  yield* index.slices();
  return index.stale();
}

/** Begins a step of which each write is logged. One that writes nothing leaves no trace. */
function logBeside(db: Database, { at, label }: { at: number; label: string }) {
  const index = indexInSlices(db);
  logChanges(db);
  const statements = stepStatements(db);
  const id = statements.begin.get({ at, label, mode: 'do', target: null })!;
  currentStep(db).enter(id);
  let isEmpty = false;
  return {
    isEmpty: () => isEmpty,
    /** @returns The quotes concerned. */
    *finish(): Generator<void, number[]> {
      yield* index.slices();
      isEmpty = statements.isEmpty.get({ id }) === 1;
      if (isEmpty) {
        statements.drop.run(id);
        return [];
      }
      statements.overtake.run();
      statements.mark.run('done', id, id);
      return index.stale();
    },
  };
}

/** Takes a step back on a connection of its own, under the usual log; answers the quotes concerned. */
function* travelBeside(
  db: Database,
  mode: 'undo' | 'redo',
  step: Standing,
  at: number,
): Generator<void, number[]> {
  const index = indexInSlices(db);
  logChanges(db);
  const statements = stepStatements(db);
  const id = statements.begin.get({ at, label: step.label, mode, target: step.id })!;
  currentStep(db).enter(id);
  db.pragma('defer_foreign_keys = ON');
  yield* stepSlicer(db, rowInverter(db))(step.latest);
  yield* index.slices();
  const isEmpty = statements.isEmpty.get({ id }) === 1;
  if (isEmpty) statements.drop.run(id);
  statements.mark.run(mode === 'undo' ? 'undone' : 'done', isEmpty ? step.latest : id, step.id);
  return index.stale();
}
