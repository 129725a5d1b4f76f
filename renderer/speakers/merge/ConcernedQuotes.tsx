import type { QuoteRow } from '../../../contract/search.ts';
import classes from './Merge.module.css';
import { QuoteLine } from './QuoteLine.tsx';
import { useQuoteRows, useQuotesOf } from './useQuoteRows.ts';

/** Every quote of some speakers, to be looked through; thousands are no trouble. */
export function ConcernedQuotes(props: {
  speakers: number[];
  /** What is to be said of a quote besides. */
  remark: (row: QuoteRow) => string | null;
}) {
  const { speakers, remark } = props;
  const { scroll, list, total, rowAt, isKnown } = useQuoteRows(useQuotesOf(speakers));
  if (isKnown && total === 0) {
    return <p className={classes['quiet']}>No quote is concerned.</p>;
  }
  return (
    <div
      ref={scroll}
      className={classes['quotes']}
      role="group"
      aria-label="Quotes concerned"
      // It scrolls, and so must be reached without a mouse.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <ul style={{ height: list.getTotalSize() }}>
        {list.getVirtualItems().map(({ index, start }) => {
          const row = rowAt(index);
          return (
            <li
              key={index}
              aria-setsize={total}
              aria-posinset={index + 1}
              className={classes['row']}
              style={{ transform: `translateY(${start}px)` }}
            >
              <QuoteLine row={row} remark={row ? remark(row) : null} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
