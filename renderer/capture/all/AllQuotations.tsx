import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { explain } from '../../app/explain.ts';
import { inFigures } from '../../parts/written/figures.ts';
import { KeyButton } from '../KeyButton.tsx';
import { useReviewKeys } from '../review/useReviewKeys.ts';
import classes from './All.module.css';
import { AllDetail } from './AllDetail.tsx';
import { AllList } from './AllList.tsx';
import { allCommand } from './keys.ts';
import { useAllQueue } from './useAllQueue.ts';
import { useAllSession } from './useAllSession.ts';

/** The quotations of all articles under review in one list. */
export function AllQuotations(props: {
  /** The surest first, or article by article as they stand in the text. */
  order: 'confidence' | 'article';
  heading: ReactNode;
  /** The proposal to begin with; `null`: the first that is pending. */
  startId: number | null;
  /** Opens the article of a proposal, at the proposal. */
  onOpen: (captureId: number, proposalId: number) => void;
  onLeave: () => void;
}) {
  const { order, heading, startId, onOpen, onLeave } = props;
  const [visible, setVisible] = useState({ first: 0, last: 0 });
  const onVisible = useCallback(
    (now: { first: number; last: number }) =>
      setVisible((before) =>
        before.first === now.first && before.last === now.last ? before : now,
      ),
    [],
  );
  const queue = useAllQueue(order, visible);
  const session = useAllSession(queue, startId, { open: onOpen, leave: onLeave });
  const { currentId, mode, commands, message, selected } = session;
  const list = useRef<HTMLDivElement>(null);
  const isReady = queue.ids !== null;
  useReviewKeys((name) => {
    const command = mode === 'review' ? allCommand(name) : null;
    if (command) commands[command]();
    return command !== null;
  });
  useEffect(() => {
    if (isReady && mode === 'review') list.current?.focus({ preventScroll: true });
  }, [isReady, mode]);

  if (queue.error) return <p role="alert">{explain(queue.error).message}</p>;
  const { ids } = queue;
  if (!ids) return null;
  return (
    <div className={classes['view']}>
      <header className={classes['head']}>
        {heading}
        <span className={classes['count']}>
          {selected.size > 0 && `${inFigures(selected.size)} selected · `}
          {inFigures(queue.left)} of {inFigures(ids.length)} to review
        </span>
        <KeyButton keys="z" variant="default" onClick={commands.undo}>
          Undo
        </KeyButton>
      </header>
      {ids.length === 0 ? (
        <p className={classes['nothing']}>No quotation waits for review.</p>
      ) : (
        <>
          <AllList ids={ids} queue={queue} session={session} listRef={list} onVisible={onVisible} />
          <AllDetail
            session={session}
            same={currentId === null ? 0 : queue.bySameSpeaker(currentId).length}
          />
        </>
      )}
      <output className="visually-hidden">{message}</output>
    </div>
  );
}
