import { z } from 'zod';
import { base } from './base.ts';
import { Id, Instant } from './shapes.ts';

const Step = z.object({ label: z.string(), at: Instant }).nullable();

/** What undo and redo would do now, named in the user's words ("Keep quote"). */
export const UndoState = z.object({ undo: Step, redo: Step });
export type UndoState = z.infer<typeof UndoState>;

/** A change to one field of a record, newest first in lists. */
export const HistoryEntry = z.object({
  id: Id,
  at: Instant,
  label: z.string(),
  /** `do`, or the undoing or redoing of an earlier step. */
  mode: z.enum(['do', 'undo', 'redo']),
  /** What kind of record was touched ("quote", "attestation", "tag"). */
  record: z.string(),
  action: z.enum(['add', 'edit', 'remove']),
  fields: z.array(
    z.object({ name: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
  ),
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;

export const TRASHABLE = ['quote', 'speaker', 'source'] as const;
export const TrashRow = z.object({
  noun: z.enum(TRASHABLE),
  id: Id,
  label: z.string(),
  trashedAt: Instant,
});
export type TrashRow = z.infer<typeof TrashRow>;

export const history = {
  state: base.output(UndoState),
  /** Undoes the last step that is not undone; answers its label, or `null` if there is none. */
  undo: base.output(z.object({ label: z.string().nullable() })),
  redo: base.output(z.object({ label: z.string().nullable() })),
  /** Everything that happened to a quote and to what hangs on it. */
  ofQuote: base
    .input(z.object({ id: Id, limit: z.int().min(1).max(1000) }))
    .output(z.array(HistoryEntry)),
};

export const trash = {
  list: base
    .input(z.object({ limit: z.int().min(1).max(5000) }))
    .output(z.object({ total: z.int(), rows: z.array(TrashRow) })),
  restore: base
    .input(z.object({ items: z.array(z.object({ noun: z.enum(TRASHABLE), id: Id })).min(1) }))
    .output(z.void()),
};
