import type { KeyboardEvent, PointerEvent } from 'react';
import classes from './Detail.module.css';

/** Widths of the pane, in pixels. */
export const WIDTHS = { least: 320, usual: 420, most: 720, step: 20 };

function within(width: number): number {
  return Math.round(Math.max(WIDTHS.least, Math.min(WIDTHS.most, width)));
}

/** The edge between list and pane: drawn with the mouse, or moved by arrow keys. */
export function Resizer(props: { width: number; onChange: (width: number) => void }) {
  const { width, onChange } = props;
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    const edge = event.currentTarget;
    const start = event.clientX;
    edge.setPointerCapture(event.pointerId);
    const move = (to: globalThis.PointerEvent) => onChange(within(width + start - to.clientX));
    edge.addEventListener('pointermove', move);
    edge.addEventListener('pointerup', () => edge.removeEventListener('pointermove', move), {
      once: true,
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowLeft: WIDTHS.step, ArrowRight: -WIDTHS.step }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    onChange(within(width + by));
  };
  return (
    // A separator that can be focused is a widget, as its ARIA pattern has it.
    <div
      role="separator"
      aria-label="Width of the quote's pane"
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={WIDTHS.least}
      aria-valuemax={WIDTHS.most}
      tabIndex={0}
      className={classes['resizer']}
      onPointerDown={onPointerDown}
      onKeyDown={onKeyDown}
    />
  );
}
