import { z } from 'zod';
import { base } from './base.ts';
import { Id, Instant } from './shapes.ts';

const Step = z.object({ label: z.string(), at: Instant }).nullable();

/** What undo and redo would do now, named in the user's words ("Keep quote"). */
export const UndoState = z.object({ undo: Step, redo: Step });
export type UndoState = z.infer<typeof UndoState>;

/** Records that have a history of their own, with all that hangs on them. */
export const HISTORY_NOUNS = ['quote', 'speaker', 'source', 'tag', 'collection', 'event'] as const;
export const HistoryNoun = z.enum(HISTORY_NOUNS);
export type HistoryNoun = z.infer<typeof HistoryNoun>;

/** What became of one field, both values as a reader takes them in. */
export const HistoryField = z.object({
  /** By which it is restored. */
  name: z.string(),
  /** In the user's words ("Said on"). */
  label: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
  /** Whether it can be made again by itself what it was before. */
  restorable: z.boolean(),
});
export type HistoryField = z.infer<typeof HistoryField>;

/** What one step did to one record; newest first in lists. */
export const HistoryEntry = z.object({
  /** Of the change, by which it is restored. */
  id: Id,
  /** The step that it is part of: one action of the user. */
  step: Id,
  at: Instant,
  label: z.string(),
  /** `do`, or the undoing or redoing of an earlier step. */
  mode: z.enum(['do', 'undo', 'redo']),
  /** What was touched, in the user's words ("Place in “Trump Furious …”"). */
  record: z.string(),
  action: z.enum(['add', 'edit', 'remove']),
  fields: z.array(HistoryField),
  /** Whether the record can be made again what it was before, as a whole. */
  restorable: z.boolean(),
  /** Why nothing of it can be restored, where that needs a word. */
  reason: z.string().nullable(),
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;

/** The last entry of a page, after which the next begins. */
const Mark = z.object({ step: Id, id: Id });

export const history = {
  state: base.output(UndoState),
  /** Undoes the last step that is not undone; answers its label, or `null` if there is none. */
  undo: base.output(z.object({ label: z.string().nullable() })),
  redo: base.output(z.object({ label: z.string().nullable() })),
  /** Everything that happened to a record and to what hangs on it, a page at a time. */
  of: base
    .input(
      z.object({
        noun: HistoryNoun,
        id: Id,
        limit: z.int().min(1).max(1000),
        after: Mark.nullable().default(null),
      }),
    )
    .output(z.object({ entries: z.array(HistoryEntry), more: z.boolean() })),
  /**
   * Makes a record, or one field of it, again what it was before a change; what was removed comes
   * back with all that was removed with it. A new step, named in `label`. Refused, with the reason,
   * where what it refers to is gone.
   */
  restore: base
    .input(z.object({ changeId: Id, field: z.string().max(100).nullable() }))
    .output(z.object({ label: z.string() })),
};
