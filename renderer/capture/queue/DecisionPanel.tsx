import { KeyButton } from '../KeyButton.tsx';
import { bySameSpeaker } from '../review/actions.ts';
import { shortened, whyInWords } from '../review/announcements.ts';
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
    return (
      <SpeakerPanel
        key={current.id}
        proposal={current}
        onPick={session.attribute}
        onCompany={session.setCompany}
        onCancel={() => session.setMode({ kind: 'review' })}
      />
    );
  const isKept = current.state === 'kept';
  const same = bySameSpeaker(session.proposals, current).length;
  return (
    <fieldset className={classes['panel']} aria-label="Current proposal">
      <div className={classes['decide']}>
        <KeyButton keys="Enter" disabled={isKept} onClick={commands.keep}>
          Keep
        </KeyButton>
        <KeyButton keys="x" variant="default" disabled={isKept} onClick={commands.drop}>
          {current.state === 'dropped' ? 'Take back' : 'Drop'}
        </KeyButton>
        <KeyButton
          keys="e"
          variant="default"
          disabled={current.state !== 'pending'}
          onClick={commands.edit}
        >
          Edit
        </KeyButton>
        <KeyButton
          keys="s"
          variant="default"
          disabled={current.state !== 'pending'}
          onClick={commands.speaker}
        >
          Speaker
        </KeyButton>
        <KeyButton
          keys="w"
          variant="subtle"
          color="gray"
          aria-pressed={session.showsWhy}
          onClick={commands.why}
        >
          Why?
        </KeyButton>
        {same > 1 && (
          <KeyButton keys="shift+Enter" variant="default" onClick={commands.keepSpeaker}>
            Keep all {same} of {shortened(current.speaker ?? '', 24)}
          </KeyButton>
        )}
      </div>
      {session.showsWhy && <p className={classes['hint']}>{whyInWords(current)}</p>}
    </fieldset>
  );
}
