import { Button, Modal, TextInput } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../app/client.tsx';
import { useDialogs } from '../app/dialog-state.tsx';
import { dateInWords } from '../parts/written/dates.ts';
import classes from '../forms/RecordForm.module.css';
import { inFigures } from '../parts/written/figures.ts';

/** Sources that are listed at once; typing finds the others. */
const SHOWN = 200;

/** All sources, to be looked at, changed and added. */
export function SourcesDialog({ onClose }: { onClose: () => void }) {
  const { open } = useDialogs();
  const [text, setText] = useState('');
  const { data = [] } = useQuery(
    useApi().sources.list.queryOptions({
      input: { text, limit: SHOWN },
      placeholderData: keepPreviousData,
    }),
  );
  return (
    <Modal opened onClose={onClose} title="Sources" size={600}>
      <div className={classes['line']} style={{ gridTemplateColumns: '1fr auto' }}>
        <TextInput
          data-autofocus
          aria-label="Find a source"
          placeholder="Title"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button onClick={() => open({ name: 'source', id: null })}>New source</Button>
      </div>
      <ul className={classes['records']}>
        {data.map((row) => (
          <li key={row.id}>
            <button
              type="button"
              className={classes['record']}
              onClick={() => open({ name: 'source', id: row.id })}
            >
              <strong dir="auto">{row.title}</strong>
              <span className={classes['grow']}>
                {[row.container, row.issued === null ? null : dateInWords(row.issued)]
                  .filter(Boolean)
                  .join(', ')}
              </span>
              <span className={classes['count']}>{inFigures(row.quotes)}</span>
            </button>
          </li>
        ))}
      </ul>
      {data.length === SHOWN && <p className={classes['quiet']}>Type to find the others.</p>}
    </Modal>
  );
}
