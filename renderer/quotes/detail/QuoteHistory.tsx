import { skipToken, useQuery } from '@tanstack/react-query';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useApi } from '../../app/client.tsx';
import { momentInWords } from '../../parts/dates.ts';
import { Section } from '../../parts/Section.tsx';
import classes from './Detail.module.css';
import { stepsOf, type HistoryStep } from './history-words.ts';

/** Entries that are shown; the log keeps all. */
const SHOWN = 100;

function Step({ step }: { step: HistoryStep }) {
  return (
    <li>
      {step.title}
      <span className={classes['change']}>{momentInWords(step.at)}</span>
      {step.changes.map(({ name, before, after }) => (
        <span key={name} className={classes['change']}>
          {name}: <del>{before}</del> → <ins>{after}</ins>
        </span>
      ))}
    </li>
  );
}

/** What happened to a quote, from the log of changes. */
export function QuoteHistory({ quoteId }: { quoteId: number }) {
  const [open, setOpen] = useState(false);
  const { data } = useQuery(
    useApi().history.ofQuote.queryOptions({
      input: open ? { id: quoteId, limit: SHOWN } : skipToken,
    }),
  );
  return (
    <Section
      title="History"
      action={
        <Button
          variant="subtle"
          size="compact-xs"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? 'Hide' : 'Show'}
        </Button>
      }
    >
      {open && data && (
        <ol className={classes['history']}>
          {stepsOf(data).map((step) => (
            <Step key={step.id} step={step} />
          ))}
        </ol>
      )}
    </Section>
  );
}
