import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useView } from '../app/view-state.tsx';

/** Pause in typing after which is searched, in milliseconds. */
const DEBOUNCE_MS = 50;

/** Puts the keyboard into the list of results. */
function focusList(): void {
  document.querySelector<HTMLElement>('#main [role="listbox"]')?.focus();
}

/** The search field: searches while it is typed. */
export function SearchField() {
  const { text, show } = useView();
  const [draft, setDraft] = useState(text);
  const [known, setKnown] = useState(text);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // Something else changed the search: "All quotes", or "drop this word".
  if (text !== known) {
    setKnown(text);
    setDraft(text);
  }
  useEffect(() => () => clearTimeout(timer.current), []);

  const write = (value: string, wait: number) => {
    setDraft(value);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      setKnown(value);
      show({ text: value });
    }, wait);
  };
  return (
    <TextInput
      id="search"
      type="search"
      role="searchbox"
      aria-label="Search quotes"
      placeholder="Search wording, speaker, source and notes"
      autoComplete="off"
      spellCheck={false}
      maxLength={10_000}
      leftSection={<IconSearch size={16} stroke={1.75} aria-hidden />}
      rightSection={
        draft !== '' && (
          <CloseButton size="sm" aria-label="Clear the search" onClick={() => write('', 0)} />
        )
      }
      value={draft}
      onChange={(event) => write(event.currentTarget.value, DEBOUNCE_MS)}
      onKeyDown={(event) => {
        if (event.key === 'ArrowDown' || event.key === 'Enter') {
          event.preventDefault();
          focusList();
        }
        if (event.key === 'Escape') {
          event.preventDefault();
          if (draft === '') focusList();
          else write('', 0);
        }
      }}
    />
  );
}
