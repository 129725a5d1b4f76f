import { skipToken, useQuery } from '@tanstack/react-query';
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { HistoryEntry } from '../../../contract/history.ts';
import { useApi } from '../../app/client.tsx';
import { momentInWords } from '../../parts/dates.ts';
import { Section } from '../../parts/Section.tsx';
import classes from './Detail.module.css';

/** Entries that are shown; the log keeps all. */
const SHOWN = 100;
const MODES: Record<HistoryEntry['mode'], string> = { do: '', undo: 'Undid: ', redo: 'Redid: ' };

function Change({ entry }: { entry: HistoryEntry }) {
  return (
    <li>
      {MODES[entry.mode]}
      {entry.label}
      <span className={classes['change']}>{momentInWords(entry.at)}</span>
      {entry.action === 'edit' &&
        entry.fields.map(({ name, before, after }) => (
          <span key={name} className={classes['change']}>
            {name}: <del>{before ?? 'nothing'}</del> → <ins>{after ?? 'nothing'}</ins>
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
          {data.map((entry) => (
            <Change key={entry.id} entry={entry} />
          ))}
        </ol>
      )}
    </Section>
  );
}
