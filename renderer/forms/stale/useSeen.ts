import { useRef } from 'react';
import type { Seen } from '../../../contract/shapes.ts';

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The fields of `after` that are not as in `before`. */
export function changedFields<T extends object>(before: Partial<T>, after: Partial<T>): Partial<T> {
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
  const held = useRef<Partial<T>>(present);
  return {
    /** What a draft changes. */
    editOf: (after: Partial<T>): Edit<T> => {
      const changes = changedFields(held.current, after);
      const before = new Map<string, unknown>(Object.entries(held.current));
      const seen = Object.keys(changes).map((field) => [field, before.get(field)] as const);
      return { changes, seen: Object.fromEntries(seen) };
    },
    /** The draft goes over what the other has written, which the user has been shown. */
    keepMine: (field: keyof T) => {
      const { [field]: before, ...others } = held.current;
      // Where the other's version has not come in yet, the field is held against nothing.
      held.current = isSame(before, present[field])
        ? (others as Partial<T>)
        : { ...held.current, [field]: present[field] };
    },
    /** What the other has written stays. */
    takeTheirs: (field: keyof T) => {
      held.current = { ...held.current, [field]: present[field] };
    },
  };
}
