import { ActionIcon, Autocomplete } from '@mantine/core';
import { IconGripVertical, IconX } from '@tabler/icons-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Hop } from '../../../../contract/quotes.ts';
import { HOP_VERBS, moveHop } from './hop-sentence.ts';
import classes from './Hops.module.css';

/** A link of the chain with a key of its own, since the same person may be in it twice. */
export type KeyedHop = Hop & { key: number };

function Chip(props: {
  hop: KeyedHop;
  /** "2 of 3". */
  place: string;
  isTarget: boolean;
  buttonRef: (element: HTMLButtonElement | null) => void;
  onVerb: (verb: string | null) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onRemove: () => void;
  onDragStart: () => void;
  onDragOver: () => void;
  onDrop: () => void;
  onDragEnd: () => void;
}) {
  const { hop, place, isTarget, buttonRef, onVerb, onKeyDown, onRemove } = props;
  const { onDragStart, onDragOver, onDrop, onDragEnd } = props;
  return (
    <li
      className={classes['chip']}
      data-target={isTarget || undefined}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', hop.name);
        onDragStart();
      }}
      onDragOver={(event) => {
        event.preventDefault();
        onDragOver();
      }}
      onDrop={(event) => {
        event.preventDefault();
        // It is no file for the window.
        event.stopPropagation();
        onDrop();
      }}
      onDragEnd={onDragEnd}
    >
      <button
        ref={buttonRef}
        type="button"
        className={classes['name']}
        aria-label={`${hop.name}, ${place}`}
        aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight Delete"
        title="Alt+← and Alt+→ move, Delete removes"
        onKeyDown={onKeyDown}
      >
        <IconGripVertical size={13} stroke={1.75} aria-hidden />
        {hop.name}
      </button>
      <Autocomplete
        aria-label={`How ${hop.name} passed it on`}
        className={classes['verb'] ?? ''}
        size="xs"
        placeholder="said"
        data={HOP_VERBS}
        filter={({ options }) => options}
        value={hop.verb ?? ''}
        onChange={(verb) => onVerb(verb === '' ? null : verb)}
      />
      <ActionIcon size="sm" aria-label={`Remove ${hop.name}`} onClick={onRemove}>
        <IconX size={13} stroke={1.75} />
      </ActionIcon>
    </li>
  );
}

/**
 * Who passed it on, as a row of chips from the source inwards. Alt and an arrow key move the chip
 * that has the keyboard, Delete removes it; the mouse draws it.
 */
export function HopChips(props: {
  hops: readonly KeyedHop[];
  onChange: (hops: KeyedHop[]) => void;
  /** Called when the last chip that could have the keyboard is gone. */
  onEmpty: () => void;
}) {
  const { hops, onChange, onEmpty } = props;
  const buttons = useRef(new Map<number, HTMLButtonElement>());
  const focusNext = useRef<number | null>(null);
  const [drag, setDrag] = useState<{ from: number; over: number } | null>(null);
  // A moved or removed chip must not take the keyboard with it.
  useEffect(() => {
    if (focusNext.current === null) return;
    buttons.current.get(focusNext.current)?.focus();
    focusNext.current = null;
  }, [hops]);

  const remove = (index: number) => {
    const rest = hops.toSpliced(index, 1);
    const next = rest[Math.min(index, rest.length - 1)];
    focusNext.current = next?.key ?? null;
    onChange(rest);
    if (!next) onEmpty();
  };
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const removes = event.key === 'Delete' || event.key === 'Backspace';
    if (!removes && (by === undefined || !event.altKey)) return;
    event.preventDefault();
    event.stopPropagation();
    if (by === undefined) return remove(index);
    focusNext.current = hops[index]?.key ?? null;
    onChange(moveHop(hops, index, index + by));
  };

  return (
    <ol className={classes['chips']} aria-label="Who passed it on, from the source inwards">
      {hops.map((hop, index) => (
        <Chip
          key={hop.key}
          hop={hop}
          place={`${index + 1} of ${hops.length}`}
          isTarget={drag !== null && drag.over === index && drag.from !== index}
          buttonRef={(element) => {
            if (element) buttons.current.set(hop.key, element);
            else buttons.current.delete(hop.key);
          }}
          onVerb={(verb) => onChange(hops.with(index, { ...hop, verb }))}
          onKeyDown={(event) => onKeyDown(event, index)}
          onRemove={() => remove(index)}
          onDragStart={() => setDrag({ from: index, over: index })}
          onDragOver={() => drag && drag.over !== index && setDrag({ ...drag, over: index })}
          onDrop={() => {
            if (drag) onChange(moveHop(hops, drag.from, index));
            setDrag(null);
          }}
          onDragEnd={() => setDrag(null)}
        />
      ))}
    </ol>
  );
}
