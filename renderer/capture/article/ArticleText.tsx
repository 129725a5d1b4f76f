import { useEffect, useMemo, useRef, type MouseEvent } from 'react';
import { applyAction } from '../review/actions.ts';
import type { ReviewSession } from '../review/useReviewSession.ts';
import classes from './Article.module.css';
import { ArticleBlock } from './ArticleBlock.tsx';
import { Legend } from './Legend.tsx';
import { marksOf, proposalAt, segmentsOf } from './marks.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { useArticleBlocks } from './useArticleBlocks.ts';
import { useTextSelection } from './useTextSelection.ts';

/** The article with what was found marked in place; words of it can be selected. */
export function ArticleText({ session, text }: { session: ReviewSession; text: string }) {
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
  const { blocks, virtualizer, marksIn } = useArticleBlocks({
    text,
    marks,
    focus: isByMouse ? null : (draft ?? currentSpan),
    scroller,
  });

  useTextSelection(scroller, text, (span) => {
    if (span) setMode({ kind: 'selected', span });
    else if (isByMouse) setMode({ kind: 'review' });
  });
  // What was decided about is not selected any more.
  useEffect(() => {
    if (isByMouse) return () => document.getSelection()?.removeAllRanges();
    return undefined;
  }, [isByMouse]);
  const onClick = (event: MouseEvent) => {
    if (!(event.target instanceof Element) || !document.getSelection()?.isCollapsed) return;
    const start = Number(event.target.closest('[data-proposals]')?.getAttribute('data-start'));
    const [segment] = segmentsOf(marks, { start, end: start + 1 });
    const id = Number.isNaN(start) ? null : proposalAt(segment?.marks ?? [], current?.id ?? null);
    if (id !== null) choose(id);
  };

  return (
    <div className={classes['column']}>
      <Legend />
      {/* A click on a mark is what J and K do by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events */}
      <section
        ref={scroller}
        className={classes['scroller']}
        aria-label="Article"
        // A region that scrolls must be reached by keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        onClick={onClick}
      >
        <div className={classes['article']} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const block = blocks[index];
            return (
              block && (
                <div
                  key={index}
                  ref={virtualizer.measureElement}
                  data-index={index}
                  className={classes['block']}
                  style={{ transform: `translateY(${start}px)` }}
                >
                  <ArticleBlock
                    text={text}
                    block={block}
                    marks={marksIn(index)}
                    currentId={current?.id ?? null}
                  />
                </div>
              )
            );
          })}
        </div>
      </section>
      <SelectionBar session={session} text={text} />
    </div>
  );
}
