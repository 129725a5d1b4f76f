import type { VerificationStatus } from '../../contract/verifications.ts';
import { STATUSES } from './status-words.ts';
import classes from './Verification.module.css';

/** How well a quote is established, as a sign and words. */
export function StatusBadge({ status }: { status: VerificationStatus }) {
  const { words, icon: StatusIcon, tone } = STATUSES[status];
  return (
    <span className={classes['badge']} data-tone={tone}>
      <StatusIcon size={14} stroke={1.75} aria-hidden />
      {words}
    </span>
  );
}
