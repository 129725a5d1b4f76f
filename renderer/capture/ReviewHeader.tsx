import { Button, Progress } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { KeyButton } from './KeyButton.tsx';
import { SURE } from './review/actions.ts';
import type { ReviewCommands } from './review/useReviewCommands.ts';
import type { ReviewSession } from './review/useReviewSession.ts';
import classes from './Capture.module.css';

/** What is reviewed, how far it is, and what can be done with all of it. */
export function ReviewHeader(props: { session: ReviewSession; commands: ReviewCommands }) {
  const { session, commands } = props;
  const { reviewed, total, sure } = session.progress;
  return (
    <header className={classes['header']}>
      <Button
        variant="subtle"
        color="gray"
        px={8}
        leftSection={<IconArrowLeft size={16} aria-hidden />}
        onClick={commands.leave}
      >
        Later
      </Button>
      <h1 className={classes['title']}>{session.capture?.source.title}</h1>
      {total > 0 && (
        <div className={classes['progress']}>
          <span>
            {reviewed} of {total} reviewed
          </span>
          <Progress
            value={(100 * reviewed) / total}
            size={4}
            aria-label="Reviewed"
            transitionDuration={0}
          />
        </div>
      )}
      <KeyButton keys="a" variant="default" disabled={sure === 0} onClick={commands.keepSure}>
        Keep all above {SURE}
        {sure > 0 && ` (${sure})`}
      </KeyButton>
      <KeyButton keys="n" variant="default" onClick={commands.words}>
        Add a missed quote
      </KeyButton>
      <KeyButton keys="z" variant="default" onClick={commands.undo}>
        Undo
      </KeyButton>
      <KeyButton keys="f" onClick={commands.finish}>
        Finish
      </KeyButton>
    </header>
  );
}
