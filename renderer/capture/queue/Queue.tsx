import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type RefObject } from 'react';
import type { ReviewSession } from '../review/useReviewSession.ts';
import { ProposalOption } from './ProposalOption.tsx';
import classes from './Queue.module.css';

const GUESSED_HEIGHT = 78;

/** The proposals of an article as a list of which one is current. */
export function Queue(props: {
  session: ReviewSession;
  text: string;
  /** Where the keyboard is while proposals are reviewed. */
  listRef: RefObject<HTMLDivElement | null>;
}) {
  const { session, text, listRef } = props;
  const { proposals, current, mode, choose } = session;
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: proposals.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => proposals[index]?.id ?? index,
    estimateSize: () => GUESSED_HEIGHT,
    overscan: 12,
  });
  const place = proposals.findIndex(({ id }) => id === current?.id);
  useEffect(() => {
    if (place >= 0) virtualizer.scrollToIndex(place, { align: 'auto' });
    // A form above takes room away.
  }, [place, mode.kind, virtualizer]);

  return (
    <div ref={scroller} className={classes['scroller']}>
      <div
        ref={listRef}
        // A select cannot hold what an option shows here.
        role="listbox"
        tabIndex={0}
        aria-label="Proposals"
        aria-activedescendant={current ? `proposal-${current.id}` : undefined}
        className={classes['list']}
        style={{ height: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const proposal = proposals[index];
          if (!proposal) return null;
          return (
            // The keys of the list are those of the whole view.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
            <div
              key={proposal.id}
              id={`proposal-${proposal.id}`}
              ref={virtualizer.measureElement}
              data-index={index}
              data-state={proposal.state}
              role="option"
              aria-selected={proposal.id === current?.id}
              aria-setsize={proposals.length}
              aria-posinset={index + 1}
              tabIndex={-1}
              className={classes['option']}
              style={{ transform: `translateY(${start}px)` }}
              onClick={() => choose(proposal.id)}
            >
              <ProposalOption
                proposal={proposal}
                cue={proposal.cue && text.slice(...proposal.cue)}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}
