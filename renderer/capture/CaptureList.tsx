import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { CaptureRow } from '../../contract/captures.ts';
import { useApi, useClient } from '../app/client.tsx';
import { explain } from '../app/explain.ts';
import { useAct } from '../app/notices.tsx';
import { BatchPanel } from './batch/BatchPanel.tsx';
import classes from './CaptureList.module.css';

const WHEN = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

function finished(pending: number): string {
  if (pending === 0) return 'The review is finished.';
  return `The review is finished; ${pending === 1 ? '1 proposal is' : `${pending} proposals are`} dropped.`;
}

function Row({ row, onOpen }: { row: CaptureRow; onOpen: (captureId: number) => void }) {
  const client = useClient();
  const act = useAct();
  const facts = [row.container, `begun ${WHEN.format(row.startedAt)}`];
  return (
    <li className={classes['row']}>
      <div className={classes['what']}>
        <button type="button" className={classes['title']} onClick={() => onOpen(row.id)}>
          {row.title}
        </button>
        <span className={classes['facts']}>
          {facts.filter((fact) => fact !== null).join(' · ')}
        </span>
      </div>
      <span className={classes['counts']}>
        <strong>{row.pending}</strong> to review, <strong>{row.kept}</strong> kept
      </span>
      <Button variant="default" aria-label={`Review ${row.title}`} onClick={() => onOpen(row.id)}>
        Review
      </Button>
      {row.kept === 0 ? (
        <Button
          variant="subtle"
          color="gray"
          aria-label={`Discard ${row.title}`}
          onClick={() =>
            void act(() => client.captures.discard({ id: row.id }), 'The article is discarded.')
          }
        >
          Discard
        </Button>
      ) : (
        <Button
          variant="subtle"
          color="gray"
          aria-label={`Finish ${row.title}`}
          onClick={() =>
            void act(() => client.captures.finish({ id: row.id }), finished(row.pending))
          }
        >
          Finish
        </Button>
      )}
    </li>
  );
}

/** Reviews that are not finished, newest first. */
export function CaptureList(props: {
  heading: ReactNode;
  onOpen: (captureId: number) => void;
  /** Takes in another article. */
  onNew: () => void;
}) {
  const { heading, onOpen, onNew } = props;
  const { data: rows, error } = useQuery(useApi().captures.list.queryOptions());
  if (error) return <p role="alert">{explain(error).message}</p>;
  if (!rows) return null;
  return (
    <div className={classes['list']}>
      {heading}
      <BatchPanel onOpen={onOpen} />
      {rows.length === 0 ? (
        <div className={classes['empty']}>
          <p>No article waits for review. Take one in, and Dixit proposes who said what.</p>
          <Button onClick={onNew}>New from article</Button>
        </div>
      ) : (
        <ul aria-label="Articles under review">
          {rows.map((row) => (
            <Row key={row.id} row={row} onOpen={onOpen} />
          ))}
        </ul>
      )}
    </div>
  );
}
