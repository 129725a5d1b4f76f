import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { explain } from '../app/explain.ts';
import { useUndo } from '../app/notices.tsx';
import { AlikeStrip } from './alike/AlikeStrip.tsx';
import { useKeptAlike } from './alike/useKeptAlike.ts';
import { ArticleText } from './article/ArticleText.tsx';
import classes from './Capture.module.css';
import { FinishDialog } from './FinishDialog.tsx';
import { DecisionPanel } from './queue/DecisionPanel.tsx';
import { NothingFound } from './queue/NothingFound.tsx';
import { Queue } from './queue/Queue.tsx';
import { type ParagraphCommands, useParagraphs } from './paragraphs/useParagraphs.ts';
import { moveWords, selectedInWords, draftOf } from './review/mode.ts';
import { paragraphsCommand, reviewCommand, wordsCommand } from './review/keys.ts';
import { useReviewCommands, type ReviewCommands } from './review/useReviewCommands.ts';
import { useReviewKeys } from './review/useReviewKeys.ts';
import { useReviewSession, type ReviewSession } from './review/useReviewSession.ts';
import { ReviewHeader } from './ReviewHeader.tsx';
import { SourceColumn } from './source/SourceColumn.tsx';

/** The article cannot be shown: why, and the ways on. */
function Unavailable({ error, onClose }: { error: Error; onClose: () => void }) {
  const { redo } = useUndo();
  return (
    <div className={classes['unavailable']} role="alert">
      <p>{explain(error).message}</p>
      <Button onClick={onClose}>Back to the list</Button>
      {explain(error).code === 'NOT_FOUND' && (
        <Button variant="default" onClick={() => void redo()}>
          Redo what was undone
        </Button>
      )}
    </div>
  );
}

/** Does what a key asks for; in the mode of selecting words other keys than in review. */
function obey(session: ReviewSession, commands: ReviewCommands, name: string): boolean {
  const { mode, setMode, capture, addSelected, announce, draft } = session;
  if (!capture) return false;
  if (mode.kind === 'words') {
    const command = wordsCommand(name);
    if (command?.kind === 'move') {
      const moved = moveWords(capture.text, mode, command);
      setMode(moved);
      announce(selectedInWords(capture.text, draftOf(moved) ?? moved.focus));
    }
    if (command?.kind === 'add' && draft) void addSelected(draft);
    if (command?.kind === 'cancel') setMode({ kind: 'review' });
    return command !== null;
  }
  const command = reviewCommand(name);
  if (!command) return false;
  if (command === 'keep' && mode.kind === 'selected') void addSelected(mode.span);
  else commands[command]();
  return true;
}

/** Does what a key asks for while paragraphs are numbered. */
function obeyNumbering(paragraphs: ParagraphCommands, name: string): boolean {
  const command = paragraphsCommand(name);
  if (command === null) return false;
  if (command === 'next') paragraphs.move(1);
  else if (command === 'previous') paragraphs.move(-1);
  else paragraphs[command]();
  return true;
}

/** Review of an article: its source, its text with what was found, and the queue of proposals. */
export function CaptureView(props: {
  captureId: number;
  /** The proposal to begin with. */
  proposalId?: number | undefined;
  onClose: () => void;
}) {
  const { captureId, proposalId = null, onClose } = props;
  const session = useReviewSession(captureId, proposalId);
  const { capture, error, mode, progress, setMode } = session;
  const alike = useKeptAlike(session);
  const paragraphs = useParagraphs(session);
  const commands = useReviewCommands(session, alike, paragraphs.choose, onClose);
  const list = useRef<HTMLDivElement>(null);
  const view = useRef<HTMLDivElement>(null);
  const isReady = capture !== undefined;
  useReviewKeys((name) =>
    mode.kind === 'paragraphs' ? obeyNumbering(paragraphs, name) : obey(session, commands, name),
  );
  useEffect(() => {
    if (isReady && mode.kind === 'review')
      (list.current ?? view.current)?.focus({ preventScroll: true });
  }, [isReady, mode.kind]);

  if (error) return <Unavailable error={error} onClose={onClose} />;
  if (!capture) return null;
  const { text } = capture;
  return (
    <div ref={view} className={classes['view']} tabIndex={-1}>
      <ReviewHeader session={session} commands={commands} />
      <SourceColumn capture={capture} />
      <ArticleText session={session} text={text} paragraphs={paragraphs} />
      <section className={classes['queue']} aria-label="Proposals">
        <DecisionPanel session={session} commands={commands} text={text} />
        <AlikeStrip alike={alike} />
        {progress.total === 0 ? (
          <NothingFound commands={commands} />
        ) : (
          <Queue session={session} text={text} listRef={list} />
        )}
      </section>
      <FinishDialog
        opened={mode.kind === 'finish'}
        left={progress.left}
        onFinish={commands.finishNow}
        onClose={() => setMode({ kind: 'review' })}
      />
      <output className="visually-hidden">{session.message}</output>
    </div>
  );
}
