import { Button, Kbd } from '@mantine/core';
import type { ReviewCommands } from '../review/useReviewCommands.ts';
import type { ReviewSession } from '../review/useReviewSession.ts';
import { EditPanel } from './EditPanel.tsx';
import classes from './Queue.module.css';
import { SpeakerPanel } from './SpeakerPanel.tsx';

/** What can be done with the current proposal: its buttons, or the form that one of them opens. */
export function DecisionPanel(props: {
  session: ReviewSession;
  commands: ReviewCommands;
  text: string;
}) {
  const { session, commands, text } = props;
  const { current, mode } = session;
  if (!current) return null;
  if (mode.kind === 'edit')
    return (
      <EditPanel
        key={current.id}
        session={session}
        proposal={current}
        span={mode.span}
        text={text}
      />
    );
  if (mode.kind === 'speaker')
    return <SpeakerPanel key={current.id} session={session} proposal={current} />;
  const isKept = current.state === 'kept';
  return (
    <fieldset className={classes['panel']} aria-label="Current proposal">
      <div className={classes['decide']}>
        <Button disabled={isKept} onClick={commands.keep} rightSection={<Kbd size="xs">Enter</Kbd>}>
          Keep
        </Button>
        <Button
          variant="default"
          disabled={isKept}
          onClick={commands.drop}
          rightSection={<Kbd size="xs">X</Kbd>}
        >
          {current.state === 'dropped' ? 'Take back' : 'Drop'}
        </Button>
        <Button
          variant="default"
          disabled={current.state !== 'pending'}
          onClick={commands.edit}
          rightSection={<Kbd size="xs">E</Kbd>}
        >
          Edit
        </Button>
        <Button
          variant="default"
          disabled={current.state !== 'pending'}
          onClick={commands.speaker}
          rightSection={<Kbd size="xs">S</Kbd>}
        >
          Speaker
        </Button>
      </div>
    </fieldset>
  );
}
