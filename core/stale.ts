import { ORPCError } from '@orpc/server';
import type { Seen } from '../contract/shapes.ts';

/** How a value of a field is told to its users; `null` for none. */
type Words = (value: unknown) => string | null;

/** The same JSON whatever the order in which an object was filled; what is left out is no value. */
function canonical(value: unknown): string {
  return JSON.stringify(value ?? null, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(
          Object.entries(part)
            .filter(([, each]) => each !== null && each !== undefined)
            .toSorted(([a], [b]) => (a < b ? -1 : 1)),
        )
      : part,
  );
}

/** A value as it is told where a field has no words of its own: lists line by line. */
function inWords(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (Array.isArray(value)) return value.map((line) => inWords(line) ?? '').join('\n') || null;
  if (typeof value === 'string') return value;
  if (typeof value !== 'object') return JSON.stringify(value);
  const parts = Object.entries(value).filter(([name]) => !/^(id|kind|.*Id)$/.test(name));
  const told = parts.map(([, part]) => inWords(part)).filter((part) => part !== null);
  return told.length === 0 ? null : told.join(', ');
}

function stale(field: string, yours: string | null, theirs: string | null, present: unknown) {
  const message = 'This was changed elsewhere while you edited it.';
  return new ORPCError('STALE', { status: 409, message, data: { field, yours, theirs, present } });
}

/**
 * Refuses an edit that would undo what somebody else has done since the editor looked. Field by
 * field, so that two who edit different fields of a record do not disturb each other.
 *
 * @param present - The record as it is now.
 * @param changes - What is wanted; a field that is left out is not edited.
 * @param seen - What the editor saw of those fields; without it nothing is held against it.
 * @param words - How fields are told that their values do not tell by themselves, such as ids.
 * @throws {ORPCError} `STALE` with both versions if a field is neither as it was seen nor as it is
 *   wanted.
 */
export function refuseStale(
  present: object,
  changes: object,
  seen: Seen | undefined,
  words: Record<string, Words> = {},
): void {
  const now = new Map<string, unknown>(Object.entries(present));
  for (const [field, wanted] of Object.entries(changes)) {
    if (wanted === undefined || seen?.[field] === undefined) continue;
    const is = now.get(field) ?? null;
    if ([seen[field], wanted].some((same) => canonical(same) === canonical(is))) continue;
    const tell = (value: unknown) => (value === null ? null : (words[field] ?? inWords)(value));
    throw stale(field, tell(wanted), tell(is), is);
  }
}
