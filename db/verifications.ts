import type { Database } from 'better-sqlite3';
import type { VerificationStatus } from '../contract/verifications.ts';

/** What the latest check of the quote at hand came to. */
export const STATUS = `coalesce((SELECT status FROM verification WHERE quote_id = quote.id
    ORDER BY at DESC, id DESC LIMIT 1), 'unchecked')`;

/** All checks of the quote at hand as a JSON array, the latest first. */
export const VERIFICATIONS = `(SELECT json_group_array(
      json_object('id', id, 'status', status, 'evidence', evidence, 'at', at)
      ORDER BY at DESC, id DESC)
    FROM verification WHERE quote_id = quote.id)`;

/** Statements on `verification`, which is only ever added to. */
export function verificationStatements(db: Database) {
  const add = db.prepare<{
    quoteIds: string;
    status: VerificationStatus;
    evidence: string;
    at: number;
  }>(`
    INSERT INTO verification (quote_id, status, evidence, at)
    SELECT value, @status, @evidence, @at FROM json_each(@quoteIds)`);

  return {
    /** @param at - When it was checked, in milliseconds since 1970. */
    add: (quoteIds: readonly number[], status: VerificationStatus, evidence: string, at: number) =>
      add.run({ quoteIds: JSON.stringify(quoteIds), status, evidence, at }),
  };
}
