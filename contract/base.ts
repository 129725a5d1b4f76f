import { oc } from '@orpc/contract';
import { z } from 'zod';

/** Errors that any call may answer with, besides its own. */
export const base = oc.errors({
  NOT_FOUND: {
    status: 404,
    message: 'That record is no longer in the library.',
    data: z.object({ what: z.string() }),
  },
  REFUSED: {
    status: 422,
    message: 'That cannot be done.',
    data: z.object({ field: z.string().nullable(), reason: z.string() }),
  },
  STALE: {
    status: 409,
    message: 'This was changed elsewhere while you edited it.',
    /** The field that somebody else has changed meanwhile, as it would become and as it is. */
    data: z.object({
      field: z.string(),
      yours: z.string().nullable(),
      theirs: z.string().nullable(),
      /** Its value as it is: what an editor has seen who goes over it now. */
      present: z.unknown(),
    }),
  },
  LIBRARY_CLOSED: {
    status: 503,
    message: 'No library is open.',
    data: z.object({ code: z.string() }),
  },
  BACKEND_RESTARTED: {
    status: 503,
    message: 'Dixit restarted its library process. What was saved is kept; try again.',
  },
});
