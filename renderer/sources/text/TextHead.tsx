import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconArrowLeft, IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import type { StoredText } from '../../../contract/sources.ts';
import { useDialogs } from '../../app/dialog-state.tsx';
import { NO_FILTERS, useView } from '../../app/view-state.tsx';
import { FindAgainButton } from '../../capture/again/FindAgainButton.tsx';
import { KeyButton } from '../../capture/KeyButton.tsx';
import { dateInWords, momentInWords } from '../../parts/written/dates.ts';
import { countInWords } from '../../quotes/useQuoteKeys.ts';
import classes from './StoredText.module.css';
import type { Reading } from './useReading.ts';
import { inFigures } from '../../parts/written/figures.ts';

/** Leads from one mark of the search to the next. */
function Hits({ count, reading }: { count: number; reading: Reading }) {
  const { hit, step } = reading;
  return (
    <div className={classes['hits']} role="group" aria-label="Found in the text">
      <span>
        {hit + 1} of {inFigures(count)}
      </span>
      <Tooltip label="Previous (K)">
        <ActionIcon aria-label="Previous found" aria-keyshortcuts="K" onClick={() => step(-1)}>
          <IconChevronUp size={16} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label="Next (J)">
        <ActionIcon aria-label="Next found" aria-keyshortcuts="J" onClick={() => step(1)}>
          <IconChevronDown size={16} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
    </div>
  );
}

/** Of what the text is, and what can be done with it. */
export function TextHead(props: { stored: StoredText; reading: Reading; onBack: () => void }) {
  const { stored, reading, onBack } = props;
  const { sourceId, title, container, issued, takenAt, quotes, marks } = stored;
  const { open } = useDialogs();
  const { show } = useView();
  const count = new Set(quotes.map(({ id }) => id)).size;
  const facts = [
    container,
    issued === null ? null : dateInWords(issued),
    `stored ${momentInWords(takenAt)}`,
  ];
  return (
    <header className={classes['head']}>
      <Tooltip label="Back (Esc)">
        <ActionIcon aria-label="Back" onClick={onBack}>
          <IconArrowLeft size={17} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
      <div className={classes['what']}>
        <h1 dir="auto">{title}</h1>
        <p>{facts.filter(Boolean).join(' · ')}</p>
      </div>
      {marks.length > 0 && <Hits count={marks.length} reading={reading} />}
      <KeyButton keys="n" onClick={reading.selectWords}>
        Quote words
      </KeyButton>
      <FindAgainButton snapshotId={stored.id} />
      <Button
        variant="default"
        disabled={count === 0}
        onClick={() => show({ text: '', filters: { ...NO_FILTERS, sources: [sourceId] } })}
      >
        {count === 0 ? 'No quotes' : `Show ${countInWords(count)}`}
      </Button>
      <Button variant="default" onClick={() => open({ name: 'source', id: sourceId })}>
        Source…
      </Button>
    </header>
  );
}
