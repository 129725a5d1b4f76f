import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { base } from './base.ts';

/** The library that is open, or why none is. */
export const LibraryStatus = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('open'),
    /** File name without its folder. */
    name: z.string(),
    /** The whole path, for showing to the user. */
    file: z.string(),
    /** Counts every committed step, from any window or program. */
    revision: z.int(),
    quotes: z.int(),
    speakers: z.int(),
    sources: z.int(),
    trash: z.int(),
    /** Whether the sample is in it. */
    sample: z.boolean(),
    /** Things to know ("The full-text index was damaged and has been rebuilt."). */
    notices: z.array(z.string()),
    version: z.string(),
  }),
  z.object({
    state: z.literal('closed'),
    file: z.string(),
    /** `TOO_NEW`, `NOT_A_LIBRARY`, `IN_USE`, `READ_ONLY`, `DAMAGED`, ... (db/errors.ts). */
    code: z.string(),
    /** What happened, what was kept, what to do. */
    message: z.string(),
    version: z.string(),
  }),
]);
export type LibraryStatus = z.infer<typeof LibraryStatus>;

export const library = {
  status: base.output(LibraryStatus),
  /** Says so each time a step is committed; begins with the present revision. */
  watch: base.output(
    eventIterator(
      z.object({
        revision: z.int(),
        label: z.string().nullable(),
        /** Whether the step undid or did again an earlier one. */
        mode: z.enum(['do', 'undo', 'redo']).default('do'),
      }),
    ),
  ),
  addSample: base.output(z.void()),
  removeSample: base.output(z.void()),
};
