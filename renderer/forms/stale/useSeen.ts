import { useState } from 'react';
import type { Seen } from '../../../contract/shapes.ts';

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The fields of `after` that are not as in `before`. */
function changedFields<T extends object>(before: Partial<T>, after: Partial<T>): Partial<T> {
  const old = new Map(Object.entries(before));
  const changed = Object.entries(after).filter(([name, value]) => !isSame(value, old.get(name)));
  return Object.fromEntries(changed) as Partial<T>;
}

/** An edit as it is sent: what is to change, and what was seen there before. */
export interface Edit<T> {
  changes: Partial<T>;
  seen: Seen;
}

/**
 * Remembers a record as it was when its form was opened, however it changes meanwhile, so that only
 * what was edited is sent, and nothing of somebody else is overwritten unseen.
 *
 * @param present - The record as the library has it now.
 */
export function useSeen<T extends object>(present: T) {
  const [held, setHeld] = useState<Partial<T>>(present);
  const hold = (next: Partial<T>) => {
    setHeld(next);
    return next;
  };
  return {
    /** The record as it was seen. */
    held,
    /** What a draft changes; `over` is what was seen, where that is newer than the last drawing. */
    editOf: (after: Partial<T>, over = held): Edit<T> => {
      const changes = changedFields(over, after);
      const before = new Map<string, unknown>(Object.entries(over));
      const seen = Object.keys(changes).map((field) => [field, before.get(field)] as const);
      return { changes, seen: Object.fromEntries(seen) };
    },
    /**
     * What the other has written has been seen: the draft goes over it, or takes it.
     *
     * @param shown - That, as the user was shown it: what has been written since is not gone over.
     */
    show: (field: keyof T, shown: unknown) => hold({ ...held, [field]: shown }),
    /** A draft whose untouched fields follow the record, such as what its history brings back. */
    follow: (draft: T): T => {
      const touched = changedFields(held, draft);
      hold({
        ...present,
        ...Object.fromEntries(Object.keys(touched).map((field) => [field, held[field as keyof T]])),
      });
      return { ...draft, ...present, ...touched };
    },
  };
}
