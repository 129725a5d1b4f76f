import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type RefObject } from 'react';
import type { QueuedProposal } from '../../../contract/articles/review-queue.ts';
import { ProposalOption } from '../queue/ProposalOption.tsx';
import queueClasses from '../queue/Queue.module.css';
import classes from './All.module.css';
import type { AllQueue } from './useAllQueue.ts';
import type { AllSession } from './useAllSession.ts';

const GUESSED_HEIGHT = 88;

function Row({ row }: { row: QueuedProposal | undefined }) {
  if (!row) return <span className={classes['waiting']}>…</span>;
  const [start, end] = row.context.cue ?? [0, 0];
  const outlet = [row.container, row.title].filter((part) => part !== null).join(': ');
  return (
    <>
      <ProposalOption proposal={row} cue={row.cue && row.context.text.slice(start, end)} />
      <bdi className={classes['article']}>{outlet}</bdi>
    </>
  );
}

/** The quotations of all articles; of their rows only the visible ones exist. */
export function AllList(props: {
  ids: readonly number[];
  queue: AllQueue;
  session: AllSession;
  listRef: RefObject<HTMLDivElement | null>;
  onVisible: (visible: { first: number; last: number }) => void;
}) {
  const { ids, queue, session, listRef, onVisible } = props;
  const { currentId, selected, choose, toggle, extendTo } = session;
  const scroller = useRef<HTMLDivElement>(null);
  const at = currentId === null ? -1 : ids.indexOf(currentId);
  const list = useVirtualizer({
    count: ids.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => ids[index] ?? index,
    estimateSize: () => GUESSED_HEIGHT,
    overscan: 12,
    rangeExtractor: (range) => {
      const visible = defaultRangeExtractor(range);
      // The row that `aria-activedescendant` names must exist.
      return at < 0 || visible.includes(at) ? visible : [...visible, at].toSorted((a, b) => a - b);
    },
  });
  const { startIndex: first = 0, endIndex: last = 0 } = list.range ?? {};
  useEffect(() => onVisible({ first, last }), [first, last, onVisible]);
  useEffect(() => {
    if (at >= 0) list.scrollToIndex(at, { align: 'auto' });
  }, [at, list]);

  return (
    <div ref={scroller} className={queueClasses['scroller']}>
      <div
        ref={listRef}
        role="listbox"
        tabIndex={0}
        aria-label="Quotations"
        aria-multiselectable
        aria-activedescendant={currentId === null ? undefined : `quotation-${currentId}`}
        className={queueClasses['list']}
        style={{ height: list.getTotalSize() }}
      >
        {list.getVirtualItems().map(({ index, start }) => {
          const id = ids[index];
          if (id === undefined) return null;
          return (
            // The keys of the list are those of the whole view.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
            <div
              key={id}
              id={`quotation-${id}`}
              ref={list.measureElement}
              data-index={index}
              data-state={queue.stateOf(id)}
              data-current={id === currentId}
              data-chosen={selected.has(id)}
              role="option"
              aria-selected={selected.size > 0 ? selected.has(id) : id === currentId}
              aria-setsize={ids.length}
              aria-posinset={index + 1}
              tabIndex={-1}
              className={`${queueClasses['option']} ${classes['option']}`}
              style={{ transform: `translateY(${start}px)` }}
              onClick={(event) => {
                // The keyboard stays with the list, which says what is current.
                listRef.current?.focus({ preventScroll: true });
                if (event.metaKey || event.ctrlKey) toggle(id);
                else if (event.shiftKey) extendTo(id);
                else choose(id);
              }}
            >
              <Row row={queue.rowAt(index)} />
            </div>
          );
        })}
      </div>
    </div>
  );
}
