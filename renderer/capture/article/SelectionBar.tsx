import { Kbd } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { KeyButton } from '../KeyButton.tsx';
import { shortened } from '../review/announcements.ts';
import type { ReviewSession } from '../review/useReviewSession.ts';
import classes from './Article.module.css';

/** Offers to make the selected words a proposal; holds the keyboard while words are selected by it. */
export function SelectionBar(props: {
  session: Pick<ReviewSession, 'mode' | 'draft' | 'setMode' | 'addSelected'>;
  text: string;
}) {
  const { session, text } = props;
  const { mode, draft, setMode, addSelected } = session;
  const bar = useRef<HTMLDivElement>(null);
  const byKeyboard = mode.kind === 'words';
  useEffect(() => {
    if (byKeyboard) bar.current?.focus({ preventScroll: true });
  }, [byKeyboard]);
  if (!draft || (!byKeyboard && mode.kind !== 'selected')) return null;
  return (
    <div
      ref={bar}
      className={classes['bar']}
      role={byKeyboard ? 'application' : 'group'}
      aria-label="Selected words"
      tabIndex={-1}
    >
      <div className={classes['selected']}>
        <q>{shortened(text.slice(...draft), 90)}</q>
        {byKeyboard && (
          <span className={classes['help']}>
            <Kbd size="xs">←</Kbd> <Kbd size="xs">→</Kbd> word, <Kbd size="xs">↑</Kbd>{' '}
            <Kbd size="xs">↓</Kbd> sentence, with <Kbd size="xs">Shift</Kbd> select
          </span>
        )}
      </div>
      <KeyButton keys="Enter" onClick={() => void addSelected(draft)}>
        Add as a quote
      </KeyButton>
      <KeyButton keys="Esc" variant="default" onClick={() => setMode({ kind: 'review' })}>
        Cancel
      </KeyButton>
    </div>
  );
}
