import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { HistoryNoun } from '../../contract/history.ts';
import { useApi, useClient } from '../app/client.tsx';
import { useAct } from '../app/notices.tsx';
import { Section } from '../parts/Section.tsx';
import classes from './History.module.css';
import { Step, type Restore } from './Step.tsx';
import { stepsOf } from './steps.ts';

/** Entries that are asked for at once. */
const PAGE = 50;

type Mark = { step: number; id: number };

function Steps({ noun, id }: { noun: HistoryNoun; id: number }) {
  const client = useClient();
  const act = useAct();
  const { data, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery(
    useApi().history.of.infiniteOptions({
      input: (after: Mark | null) => ({ noun, id, limit: PAGE, after }),
      initialPageParam: null,
      getNextPageParam: ({ entries, more }): Mark | undefined => {
        const last = entries.at(-1);
        return more && last ? { step: last.step, id: last.id } : undefined;
      },
    }),
  );
  if (!data) return null;
  const steps = stepsOf(data.pages.flatMap(({ entries }) => entries));
  const restore: Restore = (entry, field) => {
    const what = field?.label ?? entry.record;
    void act(
      () => client.history.restore({ changeId: entry.id, field: field?.name ?? null }),
      `${what} is restored.`,
    );
  };
  if (steps.length === 0)
    return <p className={classes['quiet']}>Nothing has happened to it yet.</p>;
  return (
    <>
      <ol className={classes['steps']} aria-label="Steps, the last first">
        {steps.map((step) => (
          <Step key={step.id} step={step} onRestore={restore} />
        ))}
      </ol>
      {hasNextPage && (
        <Button
          variant="subtle"
          size="compact-xs"
          loading={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          Show older steps
        </Button>
      )}
    </>
  );
}

/** What happened to a record and to what hangs on it, each change to be taken back by itself. */
export function History({ noun, id }: { noun: HistoryNoun; id: number }) {
  const [open, setOpen] = useState(false);
  return (
    <div data-history>
      <Section
        title="History"
        action={
          <Button
            variant="subtle"
            size="compact-xs"
            aria-label={open ? 'Hide the history' : 'Show the history'}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {open ? 'Hide' : 'Show'}
          </Button>
        }
      >
        {open && <Steps noun={noun} id={id} />}
      </Section>
    </div>
  );
}
