import { useState, type KeyboardEvent, type PointerEvent, type RefObject } from 'react';
import { nameOf } from '../../keyboard/useKeys.ts';
import { type Caret, chosenRange, indexAt, placeOf, targetOf } from './caret.ts';
import type { Unit } from './units.ts';

/** The unit one line above or below, nearest to the one at `index`. */
function lineTarget(list: HTMLElement, index: number, down: boolean): number {
  const boxes = [...list.querySelectorAll('[role="option"]')].map((each) =>
    each.getBoundingClientRect(),
  );
  const from = boxes[index];
  if (!from) return index;
  const middle = (box: DOMRect) => box.left + box.width / 2;
  const others = boxes
    .map((box, at) => ({ box, at }))
    .filter(({ box }) => (down ? box.top >= from.bottom - 2 : box.bottom <= from.top + 2));
  const line = down ? others[0]?.box.top : others.at(-1)?.box.top;
  const near = others
    .filter(({ box }) => Math.abs(box.top - (line ?? 0)) < from.height / 2)
    .toSorted(
      (a, b) => Math.abs(middle(a.box) - middle(from)) - Math.abs(middle(b.box) - middle(from)),
    );
  return near[0]?.at ?? index;
}

/** The keyboard among the words of a wording: it moves by word, and Shift chooses several. */
export function useWordCaret(units: readonly Unit[], list: RefObject<HTMLElement | null>) {
  const start = placeOf(units[0]);
  const [caret, setCaret] = useState<Caret>({ focus: start, anchor: start });
  const index = indexAt(units, caret.focus);
  const moveTo = (target: number, extend: boolean) => {
    const focus = placeOf(units[target]);
    setCaret({ focus, anchor: extend ? caret.anchor : focus });
  };
  const targetOfKey = (event: KeyboardEvent): number | null => {
    const { current } = list;
    if (!current) return null;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      return lineTarget(current, index, event.key === 'ArrowDown');
    }
    const isRightToLeft = getComputedStyle(current).direction === 'rtl';
    return targetOf(event.key, index, units.length, isRightToLeft);
  };
  /** @returns Whether the key was one that moves. */
  const onKey = (event: KeyboardEvent): boolean => {
    if (nameOf(event.nativeEvent) === 'mod+a') {
      setCaret({ anchor: placeOf(units[0]), focus: placeOf(units.at(-1)) });
      return true;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const target = targetOfKey(event);
    if (target !== null) moveTo(target, event.shiftKey);
    return target !== null;
  };
  const onPointer = (event: PointerEvent, target: number) => {
    const isPress = event.type === 'pointerdown';
    if (event.buttons !== 1) return;
    moveTo(target, isPress ? event.shiftKey : true);
  };
  const [first, last] = chosenRange(units, caret);
  return { index, first, last, onKey, onPointer };
}
