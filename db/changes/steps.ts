import type { Database } from 'better-sqlite3';
import type { UndoState } from '../../contract/history.ts';
import { WritingHeldError } from './held.ts';
import { type RowInverter, stepInverter } from './invert.ts';
import { currentStep } from './log.ts';
import { type PurgedItem, purger } from './purge/purge.ts';

/** The writing side of the change log: every write is part of a step that can be undone. */
export interface Steps {
  /**
   * Carries out `work` in one transaction, logged as one step. Inside another step it is part of
   * that one. A step that changes nothing leaves no trace.
   *
   * @param label - What the user did, as a menu would name it ("Keep quote").
   */
  write<T>(label: string, work: () => T): T;
  /**
   * Takes records away for good, out of the log too: the only step that cannot be undone. Older
   * ones still can, as far as they concern other records; what was undone cannot be redone.
   */
  purge(label: string, items: readonly PurgedItem[]): void;
  /** Takes the last step back that stands; answers its label, or `null` if there is none. */
  undo(): string | null;
  /** Carries out again what was undone last; answers its label, or `null`. */
  redo(): string | null;
  /** What the two would do now. */
  state(): UndoState;
  /** Id of the latest step: counts every commit, from any connection. */
  revision(): number;
  /**
   * Keeps everybody from writing until what it answers is called, since a long step is being
   * written on another connection.
   *
   * @throws {WritingHeldError} if another is already.
   */
  hold(): () => void;
}

/** Told of the commit of a step. */
export type AfterCommit = (label: string, mode: 'do' | 'undo' | 'redo') => void;

/** A step that undo or redo would take on. */
export interface Standing {
  id: number;
  label: string;
  at: number;
  latest: number;
}

/** Statements on `step`. */
export function stepStatements(db: Database) {
  const standing = (state: string, order: string) =>
    db.prepare<[], Standing>(`
      SELECT id, label, at, latest FROM step WHERE state = '${state}' ORDER BY id ${order} LIMIT 1`);
  return {
    begin: db
      .prepare<{ at: number; label: string; mode: string; target: number | null }, number>(
        `INSERT INTO step (at, label, mode, target, state)
         VALUES (@at, @label, @mode, @target, iif(@mode = 'do', 'done', NULL)) RETURNING id`,
      )
      .pluck(),
    isEmpty: db
      .prepare<{ id: number }, number>(
        `SELECT NOT EXISTS (SELECT 1 FROM change WHERE step_id = @id)
           AND NOT EXISTS (SELECT 1 FROM added WHERE step_id = @id)`,
      )
      .pluck(),
    drop: db.prepare<[number]>('DELETE FROM step WHERE id = ?'),
    overtake: db.prepare("UPDATE step SET state = 'overtaken' WHERE state = 'undone'"),
    mark: db.prepare<[state: string, latest: number, id: number]>(
      'UPDATE step SET state = ?, latest = ? WHERE id = ?',
    ),
    toUndo: standing('done', 'DESC'),
    toRedo: standing('undone', 'ASC'),
    revision: db.prepare<[], number>('SELECT coalesce(max(id), 0) FROM step').pluck(),
  };
}

/** What steps are carried out with. */
export interface StepOptions {
  /** Clock, milliseconds since 1970. */
  now: () => number;
  invertRow: RowInverter;
  /** Called inside the transaction of every step, before it is committed. */
  beforeCommit: () => void;
  /** Called after the commit of every step. */
  afterCommit: AfterCommit;
}

/** Compiles the statements of the log, on a connection that logs its changes. */
export function createSteps(
  db: Database,
  { now, invertRow, beforeCommit, afterCommit }: StepOptions,
): Steps {
  const statements = stepStatements(db);
  const current = currentStep(db);
  const takeBack = stepInverter(db, invertRow);
  const takeAway = purger(db);

  /** Runs `work` as a step of its own; answers its id, or `null` when nothing changed. */
  const run = (
    label: string,
    mode: 'do' | 'undo' | 'redo',
    target: number | null,
    work: () => void,
  ) => {
    const id = statements.begin.get({ at: now(), label, mode, target })!;
    current.enter(id);
    work();
    beforeCommit();
    current.leave();
    if (statements.isEmpty.get({ id }) !== 1) return id;
    statements.drop.run(id);
    return null;
  };

  let isHeld = false;
  const refuseHeld = () => {
    if (isHeld) throw new WritingHeldError();
  };

  const write = <T>(label: string, work: () => T): T => {
    if (db.inTransaction) return work();
    refuseHeld();
    let result: T | undefined;
    const id = db
      .transaction(() => {
        const step = run(label, 'do', null, () => {
          result = work();
        });
        if (step !== null) {
          statements.overtake.run();
          statements.mark.run('done', step, step);
        }
        return step;
      })
      .immediate();
    if (id !== null) afterCommit(label, 'do');
    return result as T;
  };

  const purge = (label: string, items: readonly PurgedItem[]) => {
    if (items.length === 0) return;
    refuseHeld();
    db.transaction(() => {
      const id = statements.begin.get({ at: now(), label, mode: 'do', target: null })!;
      statements.overtake.run();
      statements.mark.run('overtaken', id, id);
      current.enter(id);
      takeAway(items, id);
      beforeCommit();
      current.leave();
    }).immediate();
    afterCommit(label, 'do');
  };

  const travel = (mode: 'undo' | 'redo') => {
    refuseHeld();
    const label = db
      .transaction(() => {
        const step = (mode === 'undo' ? statements.toUndo : statements.toRedo).get();
        if (!step) return null;
        const id = run(step.label, mode, step.id, () => takeBack(step.latest));
        statements.mark.run(mode === 'undo' ? 'undone' : 'done', id ?? step.latest, step.id);
        return step.label;
      })
      .immediate();
    if (label !== null) afterCommit(label, mode);
    return label;
  };

  return {
    write,
    purge,
    undo: () => travel('undo'),
    redo: () => travel('redo'),
    state: () => {
      const name = (step: Standing | undefined) =>
        step ? { label: step.label, at: step.at } : null;
      return { undo: name(statements.toUndo.get()), redo: name(statements.toRedo.get()) };
    },
    revision: () => statements.revision.get() ?? 0,
    hold: () => {
      refuseHeld();
      isHeld = true;
      return () => {
        isHeld = false;
      };
    },
  };
}
