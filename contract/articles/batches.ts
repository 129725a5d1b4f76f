import { z } from 'zod';
import { base } from '../base.ts';
import { FilledLine, Id, Instant } from '../shapes.ts';

/** Files that are taken in together at most. */
export const MAX_BATCH_FILES = 5000;

/** What became of a file; `known`: just its text is in the library already. */
export const BatchFileState = z.enum(['waiting', 'read', 'known', 'refused', 'cancelled']);
export type BatchFileState = z.infer<typeof BatchFileState>;

/** One of several files that are taken in together. */
export const BatchFile = z.object({
  id: Id,
  /** Within the folder that was chosen, with `/` between names. */
  path: z.string(),
  /** In bytes. With the path it tells the file again when its folder is chosen anew. */
  size: z.int(),
  state: BatchFileState,
  /** Why it was refused, for the user. */
  reason: z.string().nullable(),
  /** Its review; also where an earlier one was of the same text. */
  captureId: Id.nullable(),
});
export type BatchFile = z.infer<typeof BatchFile>;

/** How far many files at once are. */
export const BatchRow = z.object({
  id: Id,
  name: z.string(),
  begunAt: Instant,
  total: z.int(),
  waiting: z.int(),
  read: z.int(),
  known: z.int(),
  refused: z.int(),
  cancelled: z.int(),
});
export type BatchRow = z.infer<typeof BatchRow>;

export const Batch = BatchRow.extend({ files: z.array(BatchFile) });
export type Batch = z.infer<typeof Batch>;

/**
 * Many files at once. The library keeps which there are and what became of each, so that a stop loses
 * nothing: those that were read are captures, the others wait until they are sent. Who has the files
 * sends them, one after another: `files.begin` and `files.append`, then `batches.take`.
 */
export const batches = {
  /** Names the files before the first is sent. Of two of the same path the first counts. */
  begin: base
    .input(
      z.object({
        name: FilledLine,
        files: z
          .array(z.object({ path: z.string().min(1).max(1000), size: z.int().min(0) }))
          .min(1)
          .max(MAX_BATCH_FILES),
      }),
    )
    .output(z.object({ id: Id })),
  /** Newest first. */
  list: base.output(z.array(BatchRow)),
  get: base.input(z.object({ id: Id })).output(Batch),
  /**
   * Reads a file that has come and begins its review. One that cannot be read is answered as
   * `refused` with the reason, never as an error; one that does not wait is answered as it is.
   */
  take: base.input(z.object({ batchFileId: Id, fileId: z.string() })).output(BatchFile),
  /** Marks a file as refused that was never sent. */
  refuse: base
    .input(z.object({ batchFileId: Id, reason: z.string().min(1).max(1000) }))
    .output(BatchFile),
  /** Waits for the rest no longer; what was read stays. */
  cancel: base.input(z.object({ id: Id })).output(z.void()),
  /** Forgets what became of the files; what was read stays. */
  forget: base.input(z.object({ id: Id })).output(z.void()),
};
