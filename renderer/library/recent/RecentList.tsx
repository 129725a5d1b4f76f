import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { RecentLibrary } from '../../../contract/shell.ts';
import classes from './Recent.module.css';
import { nameOfLibrary } from './useRecentLibraries.ts';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Libraries to be opened again, or taken off the list; Delete does that to the one with the focus. */
export function RecentList(props: {
  libraries: readonly RecentLibrary[];
  onOpen: (library: RecentLibrary) => void;
  onForget: (library: RecentLibrary) => void;
  /** Whether the keyboard is on the first one from the beginning. */
  takesFocus?: boolean;
}) {
  const { libraries, onOpen, onForget, takesFocus = false } = props;
  const list = useRef<HTMLUListElement>(null);
  // A dialog that is already open when the list comes has put the keyboard elsewhere.
  useEffect(() => {
    if (takesFocus) list.current?.querySelector<HTMLElement>('[data-row]')?.focus();
  }, [takesFocus]);

  const focusRow = (at: number) => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    rows[Math.max(0, Math.min(rows.length - 1, at))]?.focus();
  };
  const forget = (library: RecentLibrary, at: number) => {
    onForget(library);
    // The row goes when the list comes anew; the keyboard is then on the one that took its place.
    focusRow(at === libraries.length - 1 ? at - 1 : at + 1);
  };
  const onKeyDown = (event: KeyboardEvent, library: RecentLibrary, at: number) => {
    const step = STEPS[event.key];
    if (step !== undefined) focusRow(at + step);
    else if (event.key === 'Delete') forget(library, at);
    else return;
    event.preventDefault();
  };

  return (
    <ul className={classes['list']} aria-label="Recent libraries" ref={list}>
      {libraries.map((library, at) => (
        <li key={library.id} onKeyDown={(event) => onKeyDown(event, library, at)}>
          <button
            type="button"
            data-row
            data-autofocus={takesFocus && at === 0 ? true : undefined}
            className={classes['library']}
            aria-disabled={!library.isThere}
            onClick={() => {
              if (library.isThere) onOpen(library);
            }}
          >
            <strong>{nameOfLibrary(library.name)}</strong>
            {!library.isThere && <em>Not in its place</em>}
            <span title={library.folder}>{library.folder}</span>
          </button>
          <ActionIcon
            aria-label={`Take ${nameOfLibrary(library.name)} off the list`}
            title="Take it off the list; the file stays"
            onClick={() => forget(library, at)}
          >
            <IconX size={15} stroke={1.75} />
          </ActionIcon>
        </li>
      ))}
    </ul>
  );
}
