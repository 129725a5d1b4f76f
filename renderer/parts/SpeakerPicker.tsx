import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SpeakerRow } from '../../contract/speakers.ts';
import { useApi } from '../app/client.tsx';
import type { SpeakerChoice } from './choices.ts';
import classes from './SpeakerPicker.module.css';
import { problemWithLine } from './problem-with-line.ts';
import { usePatientEnter } from './usePatientEnter.ts';
import { useFocused } from '../forms/useFocused.ts';

const NEW = 'new';
/** So much of what is typed is looked for (UTF-16 units). */
const ASKED = 500;
/** Suggestions that are shown. */
const SHOWN = 8;

function Suggestion({ row }: { row: SpeakerRow }) {
  return (
    <Combobox.Option value={String(row.id)}>
      <bdi className={classes['name']}>{row.display}</bdi>
      {row.matched !== null && (
        <span className={classes['quiet']}>
          {' '}
          also “<bdi>{row.matched}</bdi>”
        </span>
      )}
      {row.role !== null && <span className={classes['role']}>{row.role}</span>}
      {row.quotedIn !== null && <span className={classes['role']}>in {row.quotedIn}</span>}
    </Combobox.Option>
  );
}

/**
 * Chooses a speaker: type-ahead over names and aliases, or a new one by the typed name. Arrows
 * move, Enter chooses, Escape leaves it as it was.
 */
export function SpeakerPicker(props: {
  /** Name that stands there at first. */
  initial?: string;
  /** Label above the field; without one, the field is only read out as "Speaker". */
  visibleLabel?: string;
  /** How a name is offered that no speaker goes by. */
  newLabel?: (name: string) => string;
  /** Whether all speakers are listed before a letter is typed. */
  listsAtOnce?: boolean;
  error?: string | null;
  focused?: boolean;
  /** Whether only speakers of the library can be chosen. */
  onlyKnown?: boolean;
  onPick: (choice: SpeakerChoice) => void;
  /**
   * Takes what is typed and not chosen, empty where it was taken away; below the field stands what
   * becomes of it. Without this, only what is chosen counts.
   */
  onType?: (name: string) => void;
  onCancel?: () => void;
}) {
  const { initial = '', visibleLabel, error = null, focused = false, onPick, onType } = props;
  const { listsAtOnce = true, onlyKnown = false } = props;
  const { newLabel = (fresh) => `New speaker “${fresh}”` } = props;
  const [text, setText] = useState(initial);
  const [taken, setTaken] = useState<'known' | 'typed' | 'new'>('known');
  const combobox = useCombobox();
  const field = useFocused(focused);
  const name = text.trim();
  const { data: found, isPlaceholderData } = useQuery(
    useApi().speakers.list.queryOptions({
      input: { text: name === initial.trim() ? '' : name.slice(0, ASKED), limit: SHOWN },
      placeholderData: keepPreviousData,
    }),
  );
  const data = found ?? [];
  const onEnter = usePatientEnter(combobox, found, found !== undefined && !isPlaceholderData);
  const isKnown = data.some(({ display }) => display.toLowerCase() === name.toLowerCase());
  const problem = name === '' ? null : problemWithLine(name);
  const offersNew =
    !onlyKnown && name !== '' && problem === null && !isKnown && name !== initial.trim();
  const isTyped = onType !== undefined && taken === 'typed' && name !== '' && problem === null;
  const { data: called } = useQuery(
    useApi().speakers.called.queryOptions({
      input: isTyped ? { name } : skipToken,
      placeholderData: keepPreviousData,
    }),
  );
  const becomesNew = taken === 'new' || (isTyped && called === null);

  const type = (typed: string) => {
    setText(typed);
    setTaken(typed.trim() === initial.trim() ? 'known' : 'typed');
    onType?.(typed.trim());
  };
  const pick = (value: string) => {
    const row = data.find(({ id }) => String(id) === value);
    if (row) setText(row.display);
    setTaken(row ? 'known' : 'new');
    combobox.closeDropdown();
    onPick(row ? { id: row.id, display: row.display } : { name });
  };

  return (
    <Combobox store={combobox} onOptionSubmit={pick}>
      <Combobox.Target>
        <TextInput
          {...(visibleLabel === undefined ? { 'aria-label': 'Speaker' } : { label: visibleLabel })}
          placeholder="Name or alias"
          value={text}
          error={error ?? problem}
          description={
            becomesNew ? (
              <>
                “<bdi>{name}</bdi>” becomes a new speaker.
              </>
            ) : (
              isTyped &&
              called && (
                <>
                  In the library: <bdi>{called.display}</bdi>
                </>
              )
            )
          }
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          ref={field}
          // A dialog would give the keyboard to its first button.
          data-autofocus={focused || undefined}
          onFocus={(event) => {
            event.currentTarget.select();
            if (listsAtOnce) combobox.openDropdown();
          }}
          onClick={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          onChange={(event) => {
            type(event.currentTarget.value);
            combobox.openDropdown();
          }}
          onKeyDown={(event) => {
            onEnter(event);
            if (event.key !== 'Escape') return;
            // There is nothing to leave here, so it is left to what is around.
            if (!combobox.dropdownOpened && !props.onCancel) return;
            // Once the suggestions are away, a dialog around it may have the key.
            if (combobox.dropdownOpened || props.onCancel) event.stopPropagation();
            combobox.closeDropdown();
            type(initial);
            props.onCancel?.();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options aria-label="Speakers">
          {data.map((row) => (
            <Suggestion key={row.id} row={row} />
          ))}
          {offersNew && <Combobox.Option value={NEW}>{newLabel(name)}</Combobox.Option>}
          {data.length === 0 && !offersNew && problem === null && (
            <Combobox.Empty>
              {onlyKnown ? 'No speaker goes by that name.' : 'Type a name to make a new speaker.'}
            </Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
