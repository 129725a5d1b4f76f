import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { BatchFile, BatchFileState } from '../../../contract/articles/batches.ts';
import { useApi } from '../../app/client.tsx';
import classes from './Batch.module.css';

const STATES: Readonly<Record<BatchFileState, string>> = {
  waiting: 'waits',
  read: 'read',
  known: 'in the library already',
  refused: 'refused',
  cancelled: 'cancelled',
};

function File({ file, onOpen }: { file: BatchFile; onOpen: (file: BatchFile) => void }) {
  return (
    <li data-state={file.state}>
      {file.captureId === null ? (
        <span className={classes['name']}>{file.path}</span>
      ) : (
        <button type="button" className={classes['name']} onClick={() => onOpen(file)}>
          {file.path}
        </button>
      )}
      <span className={classes['state']}>{STATES[file.state]}</span>
      {file.reason !== null && <span className={classes['reason']}>{file.reason}</span>}
    </li>
  );
}

/** What became of each file: those that were refused at once, with the reason, the others on demand. */
export function BatchReport(props: {
  id: number;
  refused: number;
  onOpen: (file: BatchFile) => void;
}) {
  const { id, refused, onOpen } = props;
  const [isOpen, setOpen] = useState(false);
  const { data } = useQuery({
    ...useApi().batches.get.queryOptions({ input: { id } }),
    enabled: refused > 0 || isOpen,
  });
  const failed = data?.files.filter(({ state }) => state === 'refused') ?? [];
  return (
    <>
      {failed.length > 0 && (
        <ul className={classes['files']} aria-label="Refused files">
          {failed.map((file) => (
            <File key={file.id} file={file} onOpen={onOpen} />
          ))}
        </ul>
      )}
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>All files</summary>
        {isOpen && data && (
          <ul className={classes['files']} aria-label="All files">
            {data.files.map((file) => (
              <File key={file.id} file={file} onOpen={onOpen} />
            ))}
          </ul>
        )}
      </details>
    </>
  );
}
