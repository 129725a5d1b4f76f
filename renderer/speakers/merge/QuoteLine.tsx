import type { QuoteRow } from '../../../contract/search.ts';
import { dateInWords } from '../../parts/written/dates.ts';
import classes from './Merge.module.css';

/** A quote in two lines: who and when, and the wording. `undefined` while it is on its way. */
export function QuoteLine(props: {
  row: QuoteRow | undefined;
  remark?: string | null;
  /** A speaker of all rows, who need not be named in each. */
  by?: number;
}) {
  const { row, remark, by } = props;
  if (!row) return <span className={classes['empty']}>…</span>;
  const others =
    by === undefined ? [] : row.speakers.flatMap(({ id, display }) => (id === by ? [] : [display]));
  const when = row.saidOn ?? row.source?.issued ?? null;
  return (
    <>
      <span className={classes['top']}>
        {by === undefined && (
          <strong>{row.speakers.map(({ display }) => display).join(', ')}</strong>
        )}
        {remark && <em>{remark}</em>}
        <span className={classes['source']} data-alone={by !== undefined}>
          {others.length > 0 && `with ${others.join(', ')} · `}
          {row.source?.container ?? row.source?.title ?? 'No source'}
          {when !== null && `, ${dateInWords(when)}`}
        </span>
      </span>
      <span className={classes['wording']}>{row.text}</span>
    </>
  );
}
