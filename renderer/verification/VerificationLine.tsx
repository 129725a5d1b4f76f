import type { Quote } from '../../contract/quotes.ts';
import type { Verification } from '../../contract/verifications.ts';
import { useDialogs } from '../app/dialog-state.tsx';
import { instantInWords } from '../parts/written/dates.ts';
import { StatusBadge } from './StatusBadge.tsx';
import { STATUSES } from './status-words.ts';
import classes from './Verification.module.css';
import { inFigures } from '../parts/written/figures.ts';

function Evidence({ evidence }: { evidence: string }) {
  return evidence === '' ? null : <p className={classes['evidence']}>{evidence}</p>;
}

function Earlier({ checks }: { checks: Verification[] }) {
  return (
    <details className={classes['earlier']}>
      <summary>
        Earlier <span className={classes['when']}>({inFigures(checks.length)})</span>
      </summary>
      <ol>
        {checks.map(({ id, status, evidence, at }) => (
          <li key={id}>
            <StatusBadge status={status} />
            <span className={classes['when']}>{instantInWords(at)}</span>
            <Evidence evidence={evidence} />
          </li>
        ))}
      </ol>
    </details>
  );
}

/** How well a quote is established, by which evidence, and what was thought of it before. */
export function VerificationLine({ quote }: { quote: Quote }) {
  const { open } = useDialogs();
  const [latest, ...earlier] = quote.verifications;
  const status = latest?.status ?? 'unchecked';
  return (
    <section className={classes['line']} aria-label="Verification">
      <button
        type="button"
        className={classes['change']}
        aria-label={`${STATUSES[status].words}: record a check`}
        title="Record a check (V)"
        onClick={() => open({ name: 'verify-quotes', ids: [quote.id] })}
      >
        <StatusBadge status={status} />
      </button>
      {latest && <span className={classes['when']}>{instantInWords(latest.at)}</span>}
      {latest && <Evidence evidence={latest.evidence} />}
      {earlier.length > 0 && <Earlier checks={earlier} />}
    </section>
  );
}
