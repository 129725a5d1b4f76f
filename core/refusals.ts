import { ORPCError } from '@orpc/server';
import { dateProblem, dayNumber } from '../contract/edtf.ts';

/** The call cannot be done, for a reason that the user can act on. */
export function refused(field: string | null, reason: string) {
  return new ORPCError('REFUSED', { status: 422, message: reason, data: { field, reason } });
}

/** The record is gone, or never was. */
export function notFound(what: string) {
  return new ORPCError('NOT_FOUND', {
    status: 404,
    message: `That ${what} is no longer in the library.`,
    data: { what },
  });
}

/** @throws {ORPCError} `NOT_FOUND` if there is none. */
export function found<T>(record: T | null, what: string): T {
  if (record === null) throw notFound(what);
  return record;
}

/**
 * A date as a sortable number.
 *
 * @throws {ORPCError} `REFUSED` at `field` if there is no such day.
 */
export function sortableDay(field: string, edtf: string | null): number | null {
  if (edtf === null) return null;
  const problem = dateProblem(edtf);
  if (problem !== null) throw refused(field, problem);
  return dayNumber(edtf);
}

/** The changes that were asked for; a field that was left out is no change. */
export function given<T extends object>(changes: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(changes).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> };
}
