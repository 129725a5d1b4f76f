import { Kbd } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { KeyButton } from '../KeyButton.tsx';
import classes from '../article/Article.module.css';
import type { ParagraphCommands } from './useParagraphs.ts';

/** Says which paragraph is looked at, and lets it be counted or not; holds the keyboard meanwhile. */
export function ParagraphBar({ commands }: { commands: ParagraphCommands }) {
  const { chosen } = commands;
  const bar = useRef<HTMLDivElement>(null);
  const isOpen = chosen !== null;
  useEffect(() => {
    if (isOpen) bar.current?.focus({ preventScroll: true });
  }, [isOpen]);
  if (!chosen) return null;
  const { number } = chosen;
  /** A button that was clicked would keep the arrows from the bar. */
  const thenHere = (run: () => void) => {
    run();
    bar.current?.focus({ preventScroll: true });
  };
  return (
    <div
      ref={bar}
      className={classes['bar']}
      role="application"
      aria-label="Paragraph numbers"
      tabIndex={-1}
    >
      <div className={classes['selected']}>
        <strong>{number === null ? 'Not of the article' : `Paragraph ${number}`}</strong>
        <span className={classes['help']}>
          <Kbd size="xs">↑</Kbd> <Kbd size="xs">↓</Kbd> paragraph
        </span>
      </div>
      <KeyButton keys="x" onClick={() => thenHere(commands.toggle)}>
        {number === null ? 'Count it' : 'Not of the article'}
      </KeyButton>
      <KeyButton keys="b" variant="default" onClick={() => thenHere(commands.beginHere)}>
        Numbers begin here
      </KeyButton>
      <KeyButton keys="Esc" variant="default" onClick={commands.leave}>
        Done
      </KeyButton>
    </div>
  );
}
