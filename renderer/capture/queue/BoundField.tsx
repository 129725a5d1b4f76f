import { Kbd } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { stepEdge } from '../article/words.ts';
import { shortened } from '../review/announcements.ts';
import classes from './Queue.module.css';

/** Letters of the text beside a bound that are shown. */
const CONTEXT = 28;

/** One end of a quotation, moved by arrow keys: by word, with Shift by letter. */
export function BoundField(props: {
  label: string;
  edge: 'start' | 'end';
  text: string;
  offset: number;
  /** Bounds of the offset, both included. */
  min: number;
  max: number;
  takesFocus?: boolean;
  onMove: (offset: number) => void;
}) {
  const { label, edge, text, offset, min, max, takesFocus = false, onMove } = props;
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  const [from, to] = edge === 'start' ? [offset, offset + CONTEXT] : [offset - CONTEXT, offset];
  const words = shortened(text.slice(Math.max(0, from, min - 1), Math.min(to, max + 1)), CONTEXT);
  return (
    <div
      ref={field}
      // An input of numbers would show and take offsets, which say nothing.
      role="spinbutton"
      tabIndex={0}
      aria-label={label}
      aria-valuenow={offset}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuetext={words}
      className={classes['bound']}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
        event.preventDefault();
        const by = event.key === 'ArrowRight' ? 1 : -1;
        const moved = stepEdge(text, offset, edge, event.shiftKey ? 'letter' : 'word', by);
        if (moved >= min && moved <= max) onMove(moved);
      }}
    >
      <span className={classes['boundLabel']}>{label}</span>
      <span className={classes['boundWords']}>
        {edge === 'end' && '… '}
        {words}
        {edge === 'start' && ' …'}
      </span>
      <span aria-hidden>
        <Kbd size="xs">←</Kbd> <Kbd size="xs">→</Kbd>
      </span>
    </div>
  );
}
