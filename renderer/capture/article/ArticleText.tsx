import { useEffect, useMemo, useRef } from 'react';
import { KeyButton } from '../KeyButton.tsx';
import { ParagraphBar } from '../paragraphs/ParagraphBar.tsx';
import type { ParagraphCommands } from '../paragraphs/useParagraphs.ts';
import { applyAction } from '../review/actions.ts';
import type { ReviewSession } from '../review/useReviewSession.ts';
import classes from './Article.module.css';
import { Legend } from './Legend.tsx';
import { MarkedArticle } from './MarkedArticle.tsx';
import { marksOf } from './marks.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { useTextSelection } from './useTextSelection.ts';

/** The article with what was found marked in place; words of it can be selected. */
export function ArticleText(props: {
  session: ReviewSession;
  text: string;
  paragraphs: ParagraphCommands;
}) {
  const { session, text, paragraphs } = props;
  const { proposals, current, mode, draft, choose, setMode } = session;
  const scroller = useRef<HTMLElement>(null);
  const isByMouse = mode.kind === 'selected';
  const isEdited = mode.kind === 'edit' && current !== null;
  const marks = useMemo(() => {
    // What the mouse selected the browser shows itself; marks would cut its text in pieces.
    if (!isEdited || !draft) return marksOf(proposals, isByMouse ? null : draft);
    const edit = { kind: 'edit', proposalId: current.id, span: draft } as const;
    return marksOf(applyAction(proposals, edit, text), null);
  }, [proposals, draft, isByMouse, isEdited, current, text]);
  const currentSpan = useMemo(
    (): [number, number] | null => current && [current.start, current.end],
    [current],
  );

  useTextSelection(scroller, text, (span) => {
    if (span) setMode({ kind: 'selected', span });
    else if (isByMouse) setMode({ kind: 'review' });
  });
  // What was decided about is not selected any more.
  useEffect(() => {
    if (isByMouse) return () => document.getSelection()?.removeAllRanges();
    return undefined;
  }, [isByMouse]);

  return (
    <div className={classes['column']}>
      <div className={classes['top']}>
        <Legend />
        <KeyButton
          keys="p"
          size="compact-xs"
          variant="subtle"
          color="gray"
          onClick={() => paragraphs.choose(current?.start ?? 0)}
        >
          Paragraph numbers
        </KeyButton>
      </div>
      <MarkedArticle
        text={text}
        marks={marks}
        focus={isByMouse ? null : (draft ?? currentSpan)}
        currentId={current?.id ?? null}
        scroller={scroller}
        onChoose={choose}
        numbers={paragraphs.numbers}
        onParagraph={paragraphs.choose}
      />
      <SelectionBar session={session} text={text} />
      <ParagraphBar commands={paragraphs} />
    </div>
  );
}
