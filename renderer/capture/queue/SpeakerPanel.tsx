import { Button } from '@mantine/core';
import type { Proposal } from '../../../contract/captures.ts';
import { SpeakerPicker } from '../../parts/SpeakerPicker.tsx';
import type { ReviewSession } from '../review/useReviewSession.ts';
import classes from './Queue.module.css';

/** Asks who said it: somebody of the library, somebody new, or nobody who is named. */
export function SpeakerPanel({
  session,
  proposal,
}: {
  session: ReviewSession;
  proposal: Proposal;
}) {
  const { attribute, setMode } = session;
  const cancel = () => setMode({ kind: 'review' });
  return (
    <fieldset className={classes['panel']} aria-label="Change the speaker">
      <h3>Who said it?</h3>
      <SpeakerPicker
        // It stands there because the user asked for it.
        focused
        initial={proposal.speaker ?? ''}
        onCancel={cancel}
        onPick={(choice) =>
          attribute('id' in choice ? { id: choice.id, name: choice.display } : choice)
        }
      />
      <div className={classes['decide']}>
        <Button variant="default" onClick={() => attribute(null)}>
          Nobody named
        </Button>
        <Button variant="subtle" color="gray" onClick={cancel}>
          Cancel
        </Button>
      </div>
    </fieldset>
  );
}
