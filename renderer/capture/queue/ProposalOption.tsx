import { IconCheck, IconX } from '@tabler/icons-react';
import type { Proposal } from '../../../contract/captures.ts';
import { shortened } from '../review/announcements.ts';
import { Confidence } from './Confidence.tsx';
import classes from './Queue.module.css';

function State({ state }: Pick<Proposal, 'state'>) {
  if (state === 'pending') return null;
  const StateIcon = state === 'kept' ? IconCheck : IconX;
  return (
    <span className={classes[state]}>
      <StateIcon size={13} stroke={2.5} aria-hidden />
      {state === 'kept' ? 'Kept' : 'Dropped'}
    </span>
  );
}

/** Words taken over stand between marks; what is only reported does not. */
function shownWording({ text, type }: Proposal): string {
  const words = shortened(text, 240);
  return type === 'indirect' ? words : `“${words}”`;
}

/** What stood there before the text was looked at again. */
export function Was({ proposal }: { proposal: Proposal }) {
  const { was, state, text, speaker, quoteId } = proposal;
  if (!was || state !== 'pending') return null;
  const parts = [
    was.speaker === speaker ? null : (was.speaker ?? 'nobody'),
    was.text === text ? null : `“${shortened(was.text, 90)}”`,
  ];
  return (
    <span className={classes['was']}>
      {quoteId === null ? 'Found again; was ' : 'Changes the kept quote; was '}
      <bdi>{parts.filter((part) => part !== null).join(': ')}</bdi>
    </span>
  );
}

/** One proposal of the queue: wording, speaker, cue, confidence and what was decided. */
export function ProposalOption({ proposal, cue }: { proposal: Proposal; cue: string | null }) {
  const { speaker, speakerId, state } = proposal;
  return (
    <>
      <bdi className={classes['wording']}>{shownWording(proposal)}</bdi>
      <Was proposal={proposal} />
      <span className={classes['facts']}>
        {speaker === null ? (
          <em className={classes['nobody']}>Nobody named</em>
        ) : (
          <bdi className={classes['speaker']}>{speaker}</bdi>
        )}
        {speaker !== null && speakerId === null && state === 'pending' && (
          <span className={classes['new']}>new</span>
        )}
        {cue !== null && (
          <span className={classes['cueWord']}>
            <span className="visually-hidden">cue </span>
            {shortened(cue, 24)}
          </span>
        )}
        <span className={classes['space']} />
        <State state={state} />
        <Confidence proposal={proposal} />
      </span>
    </>
  );
}
