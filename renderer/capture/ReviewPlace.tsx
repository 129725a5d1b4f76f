import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { AllQuotations } from './all/AllQuotations.tsx';
import { CaptureList } from './CaptureList.tsx';
import classes from './CaptureList.module.css';

/** What waits for review: article by article, or the quotations of all in one list. */
export function ReviewPlace(props: {
  all: boolean;
  /** The proposal to begin with. */
  proposalId: number | undefined;
  onAll: (all: boolean) => void;
  onOpen: (captureId: number) => void;
  onOpenAt: (captureId: number, proposalId: number) => void;
  onNew: () => void;
}) {
  const { all, proposalId = null, onAll, onOpen, onOpenAt, onNew } = props;
  const [order, setOrder] = useState<'confidence' | 'article'>('confidence');
  const heading = (
    <div className={classes['heading']}>
      <h1>Review queue</h1>
      <SegmentedControl
        size="xs"
        aria-label="How the queue is shown"
        data={[
          { value: 'articles', label: 'By article' },
          { value: 'confidence', label: 'All by confidence' },
          { value: 'article', label: 'All in text order' },
        ]}
        value={all ? order : 'articles'}
        onChange={(value) => {
          if (value !== 'articles') setOrder(value === 'article' ? 'article' : 'confidence');
          onAll(value !== 'articles');
        }}
      />
    </div>
  );
  if (!all) return <CaptureList heading={heading} onOpen={onOpen} onNew={onNew} />;
  return (
    <AllQuotations
      key={order}
      order={order}
      heading={heading}
      startId={proposalId}
      onOpen={onOpenAt}
      onLeave={() => onAll(false)}
    />
  );
}
