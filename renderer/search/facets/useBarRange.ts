import { useState, type KeyboardEvent, type PointerEvent } from 'react';
import { barAt, rangeBetween, type Bar, type BarRange } from './bars.ts';

const ARROWS: Record<string, (at: number, last: number) => number> = {
  ArrowLeft: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  Home: () => 0,
  End: (_at, last) => last,
};

interface Drag {
  from: number;
  to: number;
}

function barUnder(event: PointerEvent, bars: readonly Bar[]): number {
  const { left, width } = event.currentTarget.getBoundingClientRect();
  return barAt(bars, width > 0 ? (event.clientX - left) / width : 0);
}

const isSame = (one: BarRange | null, other: BarRange) =>
  one?.first === other.first && one.last === other.last;

/**
 * Choosing a range of bars: by dragging over them, by a click on one, or by keyboard, where the
 * arrows go from bar to bar, with Shift take along what they pass, and Enter takes one.
 *
 * @param chosen - The range that is chosen; one that is chosen again is let go.
 * @param choose - Takes a range, or none.
 */
export function useBarRange(
  bars: readonly Bar[],
  chosen: BarRange | null,
  choose: (range: BarRange | null) => void,
) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const [hovered, setHovered] = useState<number | null>(null);
  const [cursor, setCursor] = useState<number | null>(null);
  const [anchor, setAnchor] = useState<number | null>(null);
  const last = bars.length - 1;
  const at = Math.min(cursor ?? chosen?.last ?? last, last);

  const take = (range: BarRange) => choose(isSame(chosen, range) ? null : range);
  const step = (target: number, extend: boolean) => {
    const next = Math.max(0, Math.min(last, target));
    setCursor(next);
    if (!extend) return setAnchor(null);
    const from = anchor ?? at;
    setAnchor(from);
    choose(rangeBetween(from, next));
  };
  const run = ({ key, shiftKey }: KeyboardEvent): boolean => {
    const move = ARROWS[key];
    if (move) step(move(at, last), shiftKey);
    else if (key === 'Enter' || key === ' ') take({ first: at, last: at });
    else if (key === 'Escape' && chosen) choose(null);
    else return false;
    return true;
  };
  return {
    /** The bar under the keyboard. */
    at,
    /** What is being dragged over. */
    dragged: drag && rangeBetween(drag.from, drag.to),
    hovered,
    handlers: {
      onPointerDown: (event: PointerEvent) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        const under = barUnder(event, bars);
        setDrag({ from: under, to: under });
        setCursor(under);
        setAnchor(null);
      },
      onPointerMove: (event: PointerEvent) => {
        const under = barUnder(event, bars);
        setHovered(under);
        if (drag && drag.to !== under) setDrag({ ...drag, to: under });
      },
      onPointerUp: () => {
        if (drag) take(rangeBetween(drag.from, drag.to));
        setDrag(null);
      },
      onPointerCancel: () => setDrag(null),
      onPointerLeave: () => setHovered(null),
      onKeyDown: (event: KeyboardEvent) => {
        if (event.ctrlKey || event.metaKey || event.altKey || !run(event)) return;
        event.preventDefault();
        event.stopPropagation();
      },
    },
  };
}
