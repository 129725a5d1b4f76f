import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { QuoteSummary } from '../../contract/search.ts';
import { useApi } from '../app/client.tsx';
import { useFocused } from '../forms/useFocused.ts';
import classes from './QuotePicker.module.css';
import { speakersInWords } from './quote-line.ts';
import { usePatientEnter } from './usePatientEnter.ts';

/** Suggestions that are shown. */
const SHOWN = 6;

/** Chooses another quote: type-ahead over everything by which quotes are searched. */
export function QuotePicker(props: {
  label: string;
  /** A quote that is not offered. */
  except: number;
  initial: string;
  error: string | null;
  focused: boolean;
  onPick: (quote: QuoteSummary) => void;
}) {
  const { label, except, initial, error, focused, onPick } = props;
  const [text, setText] = useState(initial);
  const combobox = useCombobox();
  const field = useFocused(focused);
  const asked = text === initial ? '' : text.slice(0, 2000);
  const { data: found, isPlaceholderData } = useQuery(
    useApi().quotes.find.queryOptions({
      input: { query: { text: asked, order: 'best' }, limit: SHOWN + 1 },
      placeholderData: keepPreviousData,
    }),
  );
  const rows = (found?.rows ?? []).filter(({ id }) => id !== except).slice(0, SHOWN);
  const onEnter = usePatientEnter(combobox, found?.rows, !!found && !isPlaceholderData);
  const pick = (value: string) => {
    const row = rows.find(({ id }) => String(id) === value);
    combobox.closeDropdown();
    if (!row) return;
    setText(row.text);
    onPick(row);
  };
  return (
    <Combobox store={combobox} onOptionSubmit={pick}>
      <Combobox.Target>
        <TextInput
          label={label}
          placeholder="Words of it, or its speaker"
          value={text}
          error={error}
          ref={field}
          // The dialog gives the keyboard to what is marked so.
          data-autofocus={focused || undefined}
          // The list waits for a word: it would lie over the rest of a dialog that has just opened.
          onFocus={(event) => event.currentTarget.select()}
          onClick={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          onChange={(event) => {
            setText(event.currentTarget.value);
            combobox.openDropdown();
          }}
          onKeyDown={(event) => {
            onEnter(event);
            if (event.key !== 'Escape' || !combobox.dropdownOpened) return;
            event.stopPropagation();
            combobox.closeDropdown();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options aria-label="Quotes found">
          {rows.map((row) => (
            <Combobox.Option key={row.id} value={String(row.id)}>
              <span className={classes['name']}>{speakersInWords(row)}</span>
              <span dir="auto" className={classes['wording']}>
                {row.text}
              </span>
            </Combobox.Option>
          ))}
          {rows.length === 0 && <Combobox.Empty>No quote has these words.</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
