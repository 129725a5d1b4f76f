import { z } from 'zod';
import { base } from './base.ts';
import { Id, Instant, Prose } from './shapes.ts';

/** How well a quote is established. */
export const VERIFICATION_STATUSES = [
  'unchecked',
  'text matches source',
  'primary source found',
  'disputed',
  'misattributed',
  'fabricated',
  'retracted',
] as const;
export const VerificationStatus = z.enum(VERIFICATION_STATUSES);
export type VerificationStatus = z.infer<typeof VerificationStatus>;

/** What a check of a quote came to. It is never changed; a later one takes its place. */
export const Verification = z.object({
  id: Id,
  status: VerificationStatus,
  /** What shows it: where it was looked up, who said so. */
  evidence: z.string(),
  /** When it was checked. */
  at: Instant,
});
export type Verification = z.infer<typeof Verification>;

export const verifications = {
  /** Adds what a check of these quotes came to, as one step. */
  record: base
    .input(
      z.object({
        quoteIds: z.array(Id).min(1).max(100_000),
        status: VerificationStatus,
        evidence: Prose.max(20_000).default(''),
        /** When it was checked, not in the future; now if it is left out. */
        at: Instant.optional(),
      }),
    )
    .output(z.void()),
};
