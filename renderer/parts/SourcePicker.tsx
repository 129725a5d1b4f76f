import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../app/client.tsx';
import { dateInWords } from './dates.ts';
import classes from './SpeakerPicker.module.css';
import { problemWithLine } from './problem-with-line.ts';
import { usePatientEnter } from './usePatientEnter.ts';
import { useFocused } from '../forms/useFocused.ts';

/** A source of the library, or the title of one that is to be made. */
export type SourceChoice = { id: number; title: string } | { newTitle: string };

const NEW = 'new';
/** So much of what is typed is looked for (UTF-16 units). */
const ASKED = 500;
/** Suggestions that are shown. */
const SHOWN = 8;

/** Chooses a source: type-ahead over titles, or a new one by the typed title. */
export function SourcePicker(props: {
  initial?: string;
  error?: string | null;
  focused?: boolean;
  onPick: (choice: SourceChoice) => void;
}) {
  const { initial = '', error = null, focused = false, onPick } = props;
  const [text, setText] = useState(initial);
  const combobox = useCombobox();
  const field = useFocused(focused);
  const title = text.trim();
  const { data: found, isPlaceholderData } = useQuery(
    useApi().sources.list.queryOptions({
      input: { text: title === initial.trim() ? '' : title.slice(0, ASKED), limit: SHOWN },
      placeholderData: keepPreviousData,
    }),
  );
  const data = found ?? [];
  const onEnter = usePatientEnter(combobox, found, found !== undefined && !isPlaceholderData);
  const isKnown = data.some((row) => row.title.toLowerCase() === title.toLowerCase());
  const problem = title === '' ? null : problemWithLine(title);
  const offersNew = title !== '' && problem === null && !isKnown && title !== initial.trim();

  const pick = (value: string) => {
    const row = data.find(({ id }) => String(id) === value);
    if (row) setText(row.title);
    combobox.closeDropdown();
    onPick(row ? { id: row.id, title: row.title } : { newTitle: title });
  };
  return (
    <Combobox store={combobox} onOptionSubmit={pick}>
      <Combobox.Target>
        <TextInput
          label="Source"
          placeholder="Title"
          value={text}
          error={error ?? problem}
          ref={field}
          onFocus={(event) => {
            event.currentTarget.select();
            combobox.openDropdown();
          }}
          onClick={() => combobox.openDropdown()}
          onKeyDown={onEnter}
          onBlur={() => combobox.closeDropdown()}
          onChange={(event) => {
            setText(event.currentTarget.value);
            combobox.openDropdown();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options aria-label="Sources">
          {data.map((row) => (
            <Combobox.Option key={row.id} value={String(row.id)}>
              <bdi className={classes['name']}>{row.title}</bdi>
              <span className={classes['role']}>
                {[row.container, row.issued === null ? null : dateInWords(row.issued)]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </Combobox.Option>
          ))}
          {offersNew && (
            <Combobox.Option value={NEW}>
              New source “<bdi>{title}</bdi>”
            </Combobox.Option>
          )}
          {data.length === 0 && !offersNew && problem === null && (
            <Combobox.Empty>Type a title to make a new source.</Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
