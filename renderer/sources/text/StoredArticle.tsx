import { useEffect, useMemo, useRef } from 'react';
import type { StoredText } from '../../../contract/sources.ts';
import classes from '../../capture/article/Article.module.css';
import { MarkedArticle } from '../../capture/article/MarkedArticle.tsx';
import { SelectionBar } from '../../capture/article/SelectionBar.tsx';
import { useTextSelection } from '../../capture/article/useTextSelection.ts';
import { useShowQuote } from '../../quotes/useShowQuote.ts';
import { storedMarks } from './stored-marks.ts';
import type { Reading } from './useReading.ts';

/** A stored text with its quotes and what was searched marked; words of it can be selected. */
export function StoredArticle({ stored, reading }: { stored: StoredText; reading: Reading }) {
  const { text } = stored;
  const { mode, setMode, draft, looked } = reading;
  const showQuote = useShowQuote();
  const scroller = useRef<HTMLElement>(null);
  const isByMouse = mode.kind === 'selected';
  const [from, to] = draft ?? looked;
  const marks = useMemo(
    // What the mouse selected the browser shows itself; marks would cut its text in pieces.
    () => storedMarks(stored, isByMouse || from === to ? null : [from, to]),
    [stored, isByMouse, from, to],
  );
  useTextSelection(scroller, text, (span) => {
    if (span) setMode({ kind: 'selected', span });
    else if (isByMouse) setMode({ kind: 'review' });
  });
  useEffect(() => {
    if (isByMouse) return () => document.getSelection()?.removeAllRanges();
    return undefined;
  }, [isByMouse]);
  useEffect(() => {
    if (mode.kind === 'review') scroller.current?.focus({ preventScroll: true });
  }, [mode.kind]);
  return (
    <div className={classes['column']}>
      <MarkedArticle
        text={text}
        marks={marks}
        focus={isByMouse ? null : [from, to]}
        currentId={null}
        scroller={scroller}
        onChoose={(quoteId) => void showQuote(quoteId)}
      />
      <SelectionBar session={reading} text={text} />
    </div>
  );
}
