import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SourceRow } from '../../contract/sources.ts';
import { useApi } from '../app/client.tsx';
import type { SourceChoice } from './choices.ts';
import { dateInWords } from './written/dates.ts';
import classes from './SpeakerPicker.module.css';
import { problemWithLine } from './problem-with-line.ts';
import { usePatientEnter } from './usePatientEnter.ts';
import { useFocused } from '../forms/useFocused.ts';

const NEW = 'new';
/** So much of what is typed is looked for (UTF-16 units). */
const ASKED = 500;
/** Suggestions that are shown. */
const SHOWN = 8;

/** Where and when a source was published: "The Times, 29 Dec 2025". */
function publishedLine({ container, issued }: Pick<SourceRow, 'container' | 'issued'>): string {
  return [container, issued === null ? null : dateInWords(issued)].filter(Boolean).join(', ');
}

/** Chooses a source: type-ahead over titles, or a new one by the typed title. */
export function SourcePicker(props: {
  initial?: string;
  error?: string | null;
  focused?: boolean;
  onPick: (choice: SourceChoice) => void;
  /** Takes what is typed and not chosen; see {@link SpeakerPicker}. */
  onType: (title: string) => void;
}) {
  const { initial = '', error = null, focused = false, onPick, onType } = props;
  const [text, setText] = useState(initial);
  const [taken, setTaken] = useState<'known' | 'typed' | 'new'>('known');
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
  const isTyped = taken === 'typed' && title !== '' && problem === null;
  const { data: titled } = useQuery(
    useApi().sources.titled.queryOptions({
      input: isTyped ? { title } : skipToken,
      placeholderData: keepPreviousData,
    }),
  );
  const becomesNew = taken === 'new' || (isTyped && titled === null);

  const pick = (value: string) => {
    const row = data.find(({ id }) => String(id) === value);
    if (row) setText(row.title);
    setTaken(row ? 'known' : 'new');
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
          description={
            becomesNew ? (
              <>
                “<bdi>{title}</bdi>” becomes a new source.
              </>
            ) : (
              isTyped &&
              titled && (
                <>
                  In the library:{' '}
                  <bdi>{[titled.title, publishedLine(titled)].filter(Boolean).join(', ')}</bdi>
                </>
              )
            )
          }
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          ref={field}
          onFocus={(event) => {
            event.currentTarget.select();
            combobox.openDropdown();
          }}
          onClick={() => combobox.openDropdown()}
          onKeyDown={onEnter}
          onBlur={() => combobox.closeDropdown()}
          onChange={(event) => {
            const typed = event.currentTarget.value;
            setText(typed);
            setTaken(typed.trim() === initial.trim() ? 'known' : 'typed');
            onType(typed.trim());
            combobox.openDropdown();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options aria-label="Sources">
          {data.map((row) => (
            <Combobox.Option key={row.id} value={String(row.id)}>
              <bdi className={classes['name']}>{row.title}</bdi>
              <span className={classes['role']}>{publishedLine(row)}</span>
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
