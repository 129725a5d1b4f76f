import { Button, Modal, TextInput } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../app/client.tsx';
import { useDialogs } from '../app/dialog-state.tsx';
import classes from '../forms/RecordForm.module.css';

/** Speakers that are listed at once; typing finds the others. */
const SHOWN = 200;

/** All speakers, to be looked at, changed and added. */
export function SpeakersDialog({ onClose }: { onClose: () => void }) {
  const { open } = useDialogs();
  const [text, setText] = useState('');
  const { data = [] } = useQuery(
    useApi().speakers.list.queryOptions({
      input: { text, limit: SHOWN },
      placeholderData: keepPreviousData,
    }),
  );
  return (
    <Modal opened onClose={onClose} title="Speakers" size={600}>
      <div className={classes['line']} style={{ gridTemplateColumns: '1fr auto' }}>
        <TextInput
          data-autofocus
          aria-label="Find a speaker"
          placeholder="Name or alias"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button onClick={() => open({ name: 'speaker', id: null })}>New speaker</Button>
      </div>
      <ul className={classes['records']}>
        {data.map((row) => (
          <li key={row.id}>
            <button
              type="button"
              className={classes['record']}
              onClick={() => open({ name: 'speaker', id: row.id })}
            >
              <strong dir="auto">{row.display}</strong>
              <span className={classes['grow']}>
                {row.matched === null ? row.role : `also “${row.matched}”`}
              </span>
              <span className={classes['count']}>{row.quotes.toLocaleString()}</span>
            </button>
          </li>
        ))}
      </ul>
      {data.length === SHOWN && <p className={classes['quiet']}>Type to find the others.</p>}
    </Modal>
  );
}
