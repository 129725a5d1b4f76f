import { IconCheck, IconX } from '@tabler/icons-react';
import type { Proposal } from '../../../contract/captures.ts';
import { passedOnInWords } from '../../../contract/extraction.ts';
import { shortened, speakersInWords } from '../review/announcements.ts';
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

/** Words taken over stand between marks; what is only reported does not, and mixed words bring their own. */
function shownWording({ text, type }: Proposal): string {
  const words = shortened(text, 240);
  const bare = type === 'indirect' || (type === 'mixed' && /["“„«]/u.test(text));
  return bare ? words : `“${words}”`;
}

/** What stood there before the text was looked at again. */
export function Was({ proposal }: { proposal: Proposal }) {
  const { was, state, text, mention, hops, quoteId } = proposal;
  if (!was || state !== 'pending') return null;
  const before = speakersInWords(was, mention);
  const passedOn = passedOnInWords(was.hops) ?? 'passed on by nobody';
  const parts = [
    before === speakersInWords(proposal, mention) ? null : before,
    passedOn === (passedOnInWords(hops) ?? 'passed on by nobody') ? null : passedOn,
    was.text === text ? null : `“${shortened(was.text, 90)}”`,
  ];
  return (
    <span className={classes['was']}>
      {quoteId === null ? 'Found again; was ' : 'Changes the kept quote; was '}
      <bdi>{parts.filter((part) => part !== null).join(': ')}</bdi>
    </span>
  );
}

/** Who passed on what the speaker said, if anybody did. */
export function PassedOn({ proposal }: { proposal: Proposal }) {
  const words = passedOnInWords(proposal.hops);
  return words && <bdi className={classes['passedOn']}>{words}</bdi>;
}

/** One proposal of the queue: wording, speaker, cue, confidence and what was decided. */
export function ProposalOption({ proposal, cue }: { proposal: Proposal; cue: string | null }) {
  const { speaker, speakerId, others, mention, state } = proposal;
  const who = speakersInWords(proposal, mention);
  return (
    <>
      <bdi className={classes['wording']}>{shownWording(proposal)}</bdi>
      <Was proposal={proposal} />
      <span className={classes['facts']}>
        {speaker === null && others.length === 0 ? (
          <em className={classes['nobody']}>{who}</em>
        ) : (
          <bdi className={classes['speaker']}>{who}</bdi>
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
      <PassedOn proposal={proposal} />
    </>
  );
}
