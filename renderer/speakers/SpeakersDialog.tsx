import { ActionIcon, Button, Checkbox, Modal, TextInput } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState, type KeyboardEvent } from 'react';
import type { SpeakerRow } from '../../contract/speakers.ts';
import { useApi } from '../app/client.tsx';
import { useDialogs } from '../app/dialog-state.tsx';
import forms from '../forms/RecordForm.module.css';
import classes from './Speakers.module.css';
import { useOpenSpeaker } from './useOpenSpeaker.ts';
import { inFigures } from '../parts/written/figures.ts';

/** Speakers that are listed at once; typing finds the others. */
const SHOWN = 200;

/** What tells this speaker from others of a like name. */
function about({ matched, role, quotedIn }: SpeakerRow): string {
  const facts = [
    ...(matched === null ? [] : [`also “${matched}”`]),
    ...(role === null ? [] : [role]),
    ...(quotedIn === null ? [] : [`in ${quotedIn}`]),
  ];
  return facts.join(' · ');
}

/** Moves the keyboard to the same button of the row above or below. */
function onArrow(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const part = document.activeElement?.getAttribute('data-part');
  if (step === 0 || part === null || part === undefined) return;
  const parts = [...event.currentTarget.querySelectorAll<HTMLElement>(`[data-part="${part}"]`)];
  const target = parts[parts.indexOf(document.activeElement as HTMLElement) + step];
  if (!target) return;
  event.preventDefault();
  target.focus();
}

function Row(props: {
  row: SpeakerRow;
  chosen: boolean;
  onChoose: (chosen: boolean) => void;
  onOpen: () => void;
}) {
  const { row, chosen, onChoose, onOpen } = props;
  const { open } = useDialogs();
  const { id, display, alike } = row;
  return (
    <li className={classes['row']}>
      <Checkbox
        data-part="choose"
        aria-label={`Choose ${display}`}
        checked={chosen}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      <button type="button" data-part="open" className={classes['open']} onClick={onOpen}>
        <strong dir="auto">{display}</strong>
        <span className={classes['about']}>{about(row)}</span>
      </button>
      {alike && (
        <Button
          variant="subtle"
          size="compact-xs"
          data-part="alike"
          aria-label={`Same name: merge… ${display} with ${alike.display}`}
          title={`Also goes by the name of “${alike.display}”`}
          onClick={() => open({ name: 'merge-speakers', ids: [id, alike.id] })}
        >
          Same name: merge…
        </Button>
      )}
      <span className={classes['count']}>{inFigures(row.quotes)}</span>
      <ActionIcon
        size={24}
        data-part="edit"
        aria-label={`Edit ${display}`}
        onClick={() => open({ name: 'speaker', id })}
      >
        <IconPencil size={14} />
      </ActionIcon>
    </li>
  );
}

/** All speakers, to be looked at, changed, merged and added. */
export function SpeakersDialog({ onClose }: { onClose: () => void }) {
  const { open } = useDialogs();
  const openSpeaker = useOpenSpeaker();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<number[]>([]);
  const { data = [] } = useQuery(
    useApi().speakers.list.queryOptions({
      input: { text, limit: SHOWN },
      placeholderData: keepPreviousData,
    }),
  );
  return (
    <Modal opened onClose={onClose} title="Speakers" size={680}>
      <div className={classes['head']}>
        <TextInput
          data-autofocus
          aria-label="Find a speaker"
          placeholder="Name or alias"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown') return;
            event.preventDefault();
            document.querySelector<HTMLElement>('[data-part="open"]')?.focus();
          }}
        />
        <Button
          variant="default"
          disabled={chosen.length < 2}
          onClick={() => open({ name: 'merge-speakers', ids: chosen })}
        >
          {chosen.length < 2 ? 'Merge…' : `Merge ${chosen.length}…`}
        </Button>
        <Button onClick={() => open({ name: 'speaker', id: null })}>New speaker</Button>
      </div>
      {/* The keys are those of the buttons in it. */}
      <ul className={forms['records']} aria-label="Speakers" onKeyDown={onArrow}>
        {data.map((row) => (
          <Row
            key={row.id}
            row={row}
            chosen={chosen.includes(row.id)}
            onChoose={(isChosen) =>
              setChosen(isChosen ? [...chosen, row.id] : chosen.filter((id) => id !== row.id))
            }
            onOpen={() => {
              onClose();
              openSpeaker(row.id);
            }}
          />
        ))}
      </ul>
      {data.length === 0 && <p className={forms['quiet']}>No speaker goes by that name.</p>}
      {data.length === SHOWN && <p className={forms['quiet']}>Type to find the others.</p>}
    </Modal>
  );
}
