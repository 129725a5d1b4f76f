import { useState } from 'react';
import type { StoredText } from '../../../contract/sources.ts';
import type { Span } from '../../../contract/shapes.ts';
import { useDialogs } from '../../app/dialog-state.tsx';
import { wordsCommand } from '../../capture/review/keys.ts';
import {
  draftOf,
  moveWords,
  selectedInWords,
  startWords,
  type Mode,
} from '../../capture/review/mode.ts';
import { useReviewKeys } from '../../capture/review/useReviewKeys.ts';
import { numberParagraphs } from '../../../contract/articles/paragraphs.ts';
import { markAt } from './stored-marks.ts';

const READING: Mode = { kind: 'review' };

/** Where somebody is in a stored text, and which words of it are chosen to be quoted. */
export interface Reading {
  mode: Mode;
  setMode: (mode: Mode) => void;
  draft: Span | null;
  addSelected: (span: Span) => Promise<void>;
  /** Which of the marks of the search is looked at; -1 where there is none. */
  hit: number;
  /** What is looked at. */
  looked: Span;
  step: (by: 1 | -1) => void;
  selectWords: () => void;
  /** Last thing to be read out. */
  message: string;
}

/**
 * Reads a stored text: from one mark of a search to the next, and words of it into a new quote.
 *
 * @param start - Where the text is opened (UTF-16).
 */
export function useReading(stored: StoredText, start: number, onBack: () => void): Reading {
  const { open } = useDialogs();
  const { text, marks } = stored;
  const [mode, setMode] = useState(READING);
  const [hit, setHit] = useState(() => markAt(marks, start));
  const [message, announce] = useState('');
  const draft = draftOf(mode);
  const looked: Span = marks[hit] ?? [start, start];

  const addSelected = async (span: Span) => {
    setMode(READING);
    const { sourceId: id, title } = stored;
    const paragraph = String(numberParagraphs(text, stored.leftOut).at(span[0]) ?? '');
    open({
      name: 'new-quote',
      initial: { text: text.slice(...span), source: { id, title }, paragraph },
    });
  };
  const step = (by: 1 | -1) => {
    if (marks.length === 0) return;
    const next = (hit + by + marks.length) % marks.length;
    setHit(next);
    announce(`${next + 1} of ${marks.length}: ${text.slice(...(marks[next] ?? looked))}`);
  };
  const selectWords = () => {
    const words = startWords(text, looked[0]);
    if (words) setMode(words);
  };
  const select = (name: string): boolean => {
    if (mode.kind !== 'words') return false;
    const command = wordsCommand(name);
    if (command?.kind === 'move') {
      const moved = moveWords(text, mode, command);
      setMode(moved);
      announce(selectedInWords(text, draftOf(moved) ?? moved.focus));
    }
    if (command?.kind === 'add' && draft) void addSelected(draft);
    if (command?.kind === 'cancel') setMode(READING);
    return command !== null;
  };
  const keys: Record<string, () => void> = {
    Escape: () => (mode.kind === 'review' ? onBack() : setMode(READING)),
    j: () => step(1),
    k: () => step(-1),
    n: selectWords,
  };
  useReviewKeys((name) => {
    if (select(name)) return true;
    if (name === 'Enter' && mode.kind === 'selected') {
      void addSelected(mode.span);
      return true;
    }
    keys[name]?.();
    return keys[name] !== undefined;
  });
  return { mode, setMode, draft, addSelected, hit, looked, step, selectWords, message };
}
