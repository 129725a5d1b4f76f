import type { Locator } from './csl/locator.ts';
import type { Earlier } from './csl/processor.ts';
import type { StyleRules } from './styles/index.ts';

/** Numbers the notes, and tells which come again on what source. */
export interface NoteCounter {
  /** A note on a source, which quotes another work where `original` is given. */
  note: (
    source: number,
    locator: Locator | null,
    original: number | null,
  ) => { earlier: Earlier | null; earlierOriginal: Earlier | null };
}

/** Counts the notes of one list. */
export function createNoteCounter({ ibid }: StyleRules): NoteCounter {
  const first = new Map<number, number>();
  let count = 0;
  let last: { source: number; locator: string } | null = null;

  /** The first note on a source; without one this is it. */
  function firstNote(source: number): number | null {
    const note = first.get(source) ?? null;
    if (note === null) first.set(source, count);
    return note;
  }

  function distance(source: number, chosen: Locator | null): Earlier['distance'] {
    if (!ibid || last?.source !== source) return 'further';
    if (last.locator === JSON.stringify(chosen)) return 'same-place';
    return chosen === null ? 'further' : 'just-before';
  }

  return {
    note(source, locator, original) {
      count += 1;
      const originalNote = original === null ? null : firstNote(original);
      const note = firstNote(source);
      const isAlone = original === null;
      const earlier =
        note === null ? null : { note, distance: isAlone ? distance(source, locator) : 'further' };
      // "Ibid" would be of two works where the note before names two.
      last = isAlone ? { source, locator: JSON.stringify(locator) } : null;
      return {
        earlier,
        earlierOriginal:
          originalNote === null ? null : { note: originalNote, distance: 'further' as const },
      } as const;
    },
  };
}
