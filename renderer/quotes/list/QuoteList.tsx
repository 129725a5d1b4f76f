import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useEffectEvent, useRef, type MouseEvent } from 'react';
import type { QuoteQuery, QuoteRow } from '../../../contract/search.ts';
import { keyOf, useSelection } from '../selection.tsx';
import { useDragOut } from '../../cite/index.ts';
import { groupOf } from './groups.ts';
import { QuoteItem } from './QuoteItem.tsx';
import classes from './QuoteList.module.css';
import { useCursor } from './useCursor.ts';
import { useChoosing } from './useListKeys.ts';
import { usePages } from './usePages.ts';

/** Height of a row before it is measured, in pixels. */
const ROW_HEIGHT = 84;

/** A row that is not there yet. */
function EmptyRow() {
  return (
    <div className={classes['empty']}>
      <div className={classes['skeleton']}>
        <span style={{ width: '28%' }} />
        <span style={{ width: '92%' }} />
        <span style={{ width: '55%' }} />
      </div>
    </div>
  );
}

/** The rows of a result, of which only the visible ones exist. */
export function QuoteList(props: {
  query: QuoteQuery;
  rows: QuoteRow[];
  total: number;
  /** False while the rows are still those of the query before. */
  settled: boolean;
  onRead: () => void;
}) {
  const { query, rows, total, settled, onRead } = props;
  const scroll = useRef<HTMLDivElement>(null);
  const { cursor, ids, listed } = useSelection();
  const at = cursor?.index ?? -1;

  const list = useVirtualizer({
    count: total,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    rangeExtractor: (range) => {
      const visible = defaultRangeExtractor(range);
      // The row that `aria-activedescendant` names must exist.
      const isMissing = at >= 0 && at < total && !visible.includes(at);
      return isMissing ? [...visible, at].toSorted((a, b) => a - b) : visible;
    },
  });
  const range = list.range ?? { startIndex: 0, endIndex: 0 };
  const rowAt = usePages(query, rows, total, { first: range.startIndex, last: range.endIndex });
  const choosing = useChoosing({ query, total, rowAt });
  useCursor({ query, total, rowAt, settled });
  const dragOut = useDragOut();

  const { scrollToIndex, scrollToOffset } = list;
  // Rows grow when they come, so that a far one is scrolled to again once it is there.
  const landing = useRef(-1);
  const hasLanded = rowAt(at) !== undefined;
  useEffect(() => {
    if (!hasLanded || landing.current !== at) return;
    landing.current = -1;
    scrollToIndex(at);
  }, [hasLanded, at, scrollToIndex]);
  const start = useEffectEvent(() =>
    listed === keyOf(query) && at > 0 ? scrollToIndex(at) : scrollToOffset(0),
  );
  useEffect(() => start(), [query]);
  // A quote that was gone to from elsewhere may be anywhere in the list.
  useEffect(() => {
    if (at < 0) return;
    if (!rowAt(at)) landing.current = at;
    scrollToIndex(at);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only when the cursor goes elsewhere
  }, [at, cursor?.id]);

  const onClick = (event: MouseEvent, index: number) => {
    if (event.metaKey || event.ctrlKey) return choosing.toggle(index);
    void choosing.moveTo(index, event.shiftKey);
    if (!event.shiftKey) onRead();
  };

  return (
    <div
      ref={scroll}
      className={classes['scroll']}
      data-old={!settled}
      role="listbox"
      aria-label="Quotes"
      aria-multiselectable
      aria-activedescendant={at >= 0 && at < total ? `quote-row-${at}` : undefined}
      tabIndex={0}
      onKeyDown={(event) => {
        const shown = Math.max(1, range.endIndex - range.startIndex - 1);
        const target = choosing.onKeyDown(event, shown);
        if (target === null) return;
        if (!rowAt(target)) landing.current = target;
        scrollToIndex(target);
      }}
    >
      <div className={classes['rows']} style={{ height: list.getTotalSize() }} role="presentation">
        {list.getVirtualItems().map(({ index, start }) => {
          const row = rowAt(index);
          const group = groupOf(query.order, row, index === 0 ? null : rowAt(index - 1));
          return (
            // The list box has the keys, as its pattern wants; a row needs none of its own.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
            <div
              key={index}
              ref={list.measureElement}
              data-index={index}
              id={`quote-row-${index}`}
              className={classes['row']}
              role="option"
              aria-selected={row ? ids.has(row.id) || index === at : false}
              aria-setsize={total}
              aria-posinset={index + 1}
              data-cursor={index === at}
              style={{ transform: `translateY(${start}px)` }}
              onClick={(event) => onClick(event, index)}
              {...dragOut(row)}
            >
              {group !== null && (
                // Every row below it says the same of itself.
                <bdi className={classes['group']} aria-hidden>
                  {group}
                </bdi>
              )}
              {row ? <QuoteItem row={row} /> : <EmptyRow />}
            </div>
          );
        })}
      </div>
    </div>
  );
}
