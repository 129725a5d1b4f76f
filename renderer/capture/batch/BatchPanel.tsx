import { Button, Progress } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { BatchFile, BatchRow } from '../../../contract/articles/batches.ts';
import { useApi, useClient } from '../../app/client.tsx';
import { sayError } from '../../app/notices.tsx';
import { type BatchRun, useBatchRun } from './batch-run.tsx';
import classes from './Batch.module.css';
import { BatchReport } from './BatchReport.tsx';
import { FolderButton } from './FolderButton.tsx';

/** "12 of 20 read, 1 refused." */
function countsInWords({ total, read, known, refused, cancelled }: BatchRow): string {
  const parts = [
    `${read} of ${total} read`,
    known > 0 && `${known} in the library already`,
    refused > 0 && `${refused} refused`,
    cancelled > 0 && `${cancelled} cancelled`,
  ];
  return `${parts.filter((part) => part !== false).join(', ')}.`;
}

function stateInWords(row: BatchRow, run: BatchRun): string {
  if (row.waiting === 0) return countsInWords(row);
  if (run.id !== row.id) {
    return `${countsInWords(row)} ${row.waiting} wait: choose their folder again to go on.`;
  }
  if (run.isPaused) return `${countsInWords(row)} Paused.`;
  return countsInWords(row);
}

function Buttons({ row, run, onForget }: { row: BatchRow; run: BatchRun; onForget: () => void }) {
  if (row.waiting === 0) {
    return (
      <Button variant="default" aria-label={`Dismiss ${row.name}`} onClick={onForget}>
        Dismiss
      </Button>
    );
  }
  const isHere = run.id === row.id;
  return (
    <>
      {isHere && (
        <Button variant="default" onClick={run.isPaused ? run.resume : run.pause}>
          {run.isPaused ? 'Resume' : 'Pause'}
        </Button>
      )}
      {!isHere && run.id === null && (
        <>
          <FolderButton
            label="Choose the folder…"
            of="folder"
            onFiles={(files) => void run.goOn(row.id, files)}
          />
          <FolderButton
            label="Choose the files…"
            of="files"
            onFiles={(files) => void run.goOn(row.id, files)}
          />
        </>
      )}
      <Button
        variant="subtle"
        color="gray"
        aria-label={`Cancel ${row.name}`}
        onClick={() => void run.cancel(row.id)}
      >
        Cancel
      </Button>
    </>
  );
}

function BatchItem(props: { row: BatchRow; onOpen: (file: BatchFile) => void }) {
  const { row, onOpen } = props;
  const run = useBatchRun();
  const client = useClient();
  const api = useApi();
  const { refetch } = useQuery(api.batches.list.queryOptions());
  const forget = () =>
    void client.batches.forget({ id: row.id }).then(
      () => refetch(),
      (error: unknown) => sayError(error),
    );
  const isUnderWay = run.id === row.id && row.waiting > 0;
  return (
    <section className={classes['batch']} aria-label={`Files of ${row.name}`}>
      <div className={classes['head']}>
        <div className={classes['what']}>
          <h2>{row.name}</h2>
          <output>{stateInWords(row, run)}</output>
          {isUnderWay && !run.isPaused && run.path !== null && (
            <span className={classes['path']}>Reading {run.path}</span>
          )}
        </div>
        <Buttons row={row} run={run} onForget={forget} />
      </div>
      {row.waiting > 0 && (
        <Progress
          value={(100 * (row.total - row.waiting)) / row.total}
          size="sm"
          aria-label={`Progress of ${row.name}`}
          transitionDuration={0}
        />
      )}
      <BatchReport id={row.id} refused={row.refused} onOpen={onOpen} />
    </section>
  );
}

/** Files that were taken in together: how far they are, and what became of them. */
export function BatchPanel({ onOpen }: { onOpen: (captureId: number) => void }) {
  const { data: rows } = useQuery(useApi().batches.list.queryOptions());
  return rows?.map((row) => (
    <BatchItem
      key={row.id}
      row={row}
      onOpen={({ captureId }) => captureId !== null && onOpen(captureId)}
    />
  ));
}
