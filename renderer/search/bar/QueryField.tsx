import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { nameOf } from '../../keyboard/useKeys.ts';
import { focusList } from '../../keyboard/focus-list.ts';
import { Backdrop } from './Backdrop.tsx';
import classes from './QueryBar.module.css';
import { optionId, SUGGESTIONS_ID } from './SuggestionList.tsx';
import type { QueryBar } from './useQueryBar.ts';
import type { Suggestions } from './useSuggestions.ts';

/** The search field: searches while it is typed. */
export function QueryField(props: {
  bar: QueryBar;
  suggestions: Suggestions;
  label: string;
  placeholder: string;
  onHelp: () => void;
  /** Searches the other of quotes and articles. */
  onScope: () => void;
}) {
  const { bar, suggestions, label, placeholder, onHelp, onScope } = props;
  const { text, field, type } = bar;
  const { isOpen, active, options } = suggestions;
  const chosen = options[active];

  const caret = () => field.current?.selectionEnd ?? text.length;
  const toList = () => {
    bar.rest();
    suggestions.close();
    focusList();
  };
  const enter = () => (chosen ? suggestions.take(chosen) : toList());
  const escape = () => {
    if (isOpen) suggestions.close();
    else if (text === '') focusList();
    else bar.change('');
  };
  /** Does what a key does here; `false` where it is left to the browser. */
  const run = (event: KeyboardEvent): boolean => {
    const keys: Record<string, () => unknown> = {
      ArrowDown: () => (isOpen ? suggestions.move(1) : toList()),
      ArrowUp: () => isOpen && suggestions.move(-1),
      'alt+ArrowDown': () => suggestions.ask(text, caret()),
      Enter: enter,
      Escape: escape,
      F1: onHelp,
      'alt+a': onScope,
      '?': () => text === '' && onHelp(),
      Tab: () => {
        if (chosen) return suggestions.take(chosen);
        // What the next stop is depends on what stands there once the text is written out.
        bar.rest();
        return false;
      },
    };
    const key = keys[nameOf(event.nativeEvent)];
    return key !== undefined && key() !== false;
  };
  return (
    <div className={classes['field']}>
      <Backdrop bar={bar} />
      <TextInput
        ref={field}
        id="search"
        type="search"
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={isOpen ? SUGGESTIONS_ID : undefined}
        aria-activedescendant={chosen ? optionId(active) : undefined}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        maxLength={10_000}
        classNames={{ input: classes['input'] }}
        leftSection={<IconSearch size={16} stroke={1.75} aria-hidden />}
        rightSection={
          text !== '' && (
            <CloseButton
              size="sm"
              aria-label="Clear the search"
              // By keyboard Escape does the same.
              tabIndex={-1}
              onClick={() => bar.put('', [0, 0])}
            />
          )
        }
        value={text}
        onChange={({ currentTarget: { value, selectionEnd } }) => {
          type(value, selectionEnd ?? value.length);
          suggestions.type(value, selectionEnd ?? value.length);
        }}
        onFocus={() => text === '' && suggestions.ask(text, 0)}
        onBlur={suggestions.close}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (run(event)) event.preventDefault();
        }}
      />
    </div>
  );
}
