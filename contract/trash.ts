import { z } from 'zod';
import { base } from './base.ts';
import { Id, Instant } from './shapes.ts';

/** Records that go to the trash before they go for good. */
export const TRASHABLE = ['quote', 'speaker', 'source'] as const;

/** A record in the trash. */
export const TrashItem = z.object({ noun: z.enum(TRASHABLE), id: Id });
export type TrashItem = z.infer<typeof TrashItem>;

export const TrashRow = TrashItem.extend({ label: z.string(), trashedAt: Instant });
export type TrashRow = z.infer<typeof TrashRow>;

const Items = z.array(TrashItem).min(1).max(100_000);

export const trash = {
  /** Rows from `from` on, the last that was deleted first, and how many there are of each kind. */
  list: base
    .input(z.object({ from: z.int().min(0).default(0), limit: z.int().min(1).max(5000) }))
    .output(
      z.object({
        total: z.int(),
        counts: z.object({ quote: z.int(), speaker: z.int(), source: z.int() }),
        rows: z.array(TrashRow),
      }),
    ),
  /** All that is in it, in the order of the list. */
  items: base.output(z.array(TrashItem)),
  restore: base.input(z.object({ items: Items })).output(z.void()),
  /**
   * Deletes for good, out of the history too: the only thing that cannot be undone. Older steps can
   * still be undone, as far as they concern other records. Refused while others refer to one.
   */
  purge: base.input(z.object({ items: Items })).output(z.void()),
  /** The same with all that is in the trash; answers why some of it stays. */
  empty: base.output(z.object({ purged: z.int(), kept: z.array(z.string()) })),
};
