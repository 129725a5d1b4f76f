import type { Unit } from './units.ts';

/** Where the keyboard stands among the words, as offsets that outlive a change of the marks. */
export interface Place {
  at: number;
  inserted: boolean;
}

/** The keyboard's place, and the one from which Shift+arrow reaches. */
export interface Caret {
  focus: Place;
  anchor: Place;
}

/** The place of a unit. */
export function placeOf(unit: Unit | undefined): Place {
  return { at: unit?.start ?? 0, inserted: unit?.inserted ?? false };
}

/** The unit at a place, or the nearest where it is no more. */
export function indexAt(units: readonly Unit[], { at, inserted }: Place): number {
  const same = units.findIndex((unit) => unit.start === at && unit.inserted === inserted);
  if (same >= 0) return same;
  const near = units.findIndex((unit) => unit.end > at || (unit.start === at && !unit.inserted));
  return near >= 0 ? near : units.length - 1;
}

/** Indexes of the first and the last unit that are chosen. */
export function chosenRange(units: readonly Unit[], caret: Caret): [first: number, last: number] {
  const [one, other] = [indexAt(units, caret.focus), indexAt(units, caret.anchor)];
  return [Math.min(one, other), Math.max(one, other)];
}

/** Where a key leads; `null` for a key that does not move. Lines are left to the page. */
export function targetOf(
  key: string,
  index: number,
  total: number,
  isRightToLeft: boolean,
): number | null {
  const forward = isRightToLeft ? -1 : 1;
  const targets: Record<string, number> = {
    ArrowRight: index + forward,
    ArrowLeft: index - forward,
    Home: 0,
    End: total - 1,
  };
  const target = targets[key];
  return target === undefined || total === 0 ? null : Math.max(0, Math.min(total - 1, target));
}

/** The span of the verbatim words of some units; `null` where only words of one's own are chosen. */
export function spanOf(units: readonly Unit[]): [start: number, end: number] | null {
  const words = units.filter(({ inserted }) => !inserted);
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? [first.start, last.end] : null;
}
