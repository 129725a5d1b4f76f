import type { QuoteRow } from '../../../contract/search.ts';
import { dateInWords } from '../../parts/dates.ts';
import classes from './Merge.module.css';

/** A quote in two lines: who and when, and the wording. `undefined` while it is on its way. */
export function QuoteLine({ row, remark }: { row: QuoteRow | undefined; remark?: string | null }) {
  if (!row) return <span className={classes['empty']}>…</span>;
  const when = row.saidOn ?? row.source?.issued ?? null;
  return (
    <>
      <span className={classes['top']}>
        <strong>{row.speakers.map(({ display }) => display).join(', ')}</strong>
        {remark && <em>{remark}</em>}
        <span className={classes['source']}>
          {row.source?.container ?? row.source?.title ?? 'No source'}
          {when !== null && `, ${dateInWords(when)}`}
        </span>
      </span>
      <span className={classes['wording']}>{row.text}</span>
    </>
  );
}
