import type { Proposal } from '../../../contract/captures.ts';
import { sureness } from '../review/announcements.ts';
import classes from './Queue.module.css';

/** How sure Dixit is that wording and speaker are right: a number, and a bar of that length. */
export function Confidence({ proposal }: { proposal: Proposal }) {
  const { confidence, origin } = proposal;
  if (origin === 'selected') return <span className={classes['byHand']}>{sureness(proposal)}</span>;
  return (
    <span className={classes['confidence']}>
      <span className="visually-hidden">confidence </span>
      <span className={classes['track']} aria-hidden>
        <span className={classes['fill']} style={{ width: `${Math.round(confidence * 100)}%` }} />
      </span>
      {sureness(proposal)}
    </span>
  );
}
