import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useView } from '../app/view-state.tsx';

/** Puts the keyboard into the list of results. */
function focusList(): void {
  document.querySelector<HTMLElement>('#main [role="listbox"]')?.focus();
}

/** The search field: searches while it is typed. */
export function SearchField() {
  const { text, show } = useView();
  const write = (value: string) => show({ text: value });
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
        text !== '' && (
          <CloseButton size="sm" aria-label="Clear the search" onClick={() => write('')} />
        )
      }
      value={text}
      onChange={(event) => write(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'ArrowDown' || event.key === 'Enter') {
          event.preventDefault();
          focusList();
        }
        if (event.key === 'Escape') {
          event.preventDefault();
          if (text === '') focusList();
          else write('');
        }
      }}
    />
  );
}
