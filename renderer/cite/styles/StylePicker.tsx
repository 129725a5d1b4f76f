import { Combobox, Kbd, TextInput, useCombobox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { CitationStyle } from '../../../contract/citations.ts';
import type { StyleEntry } from '../../../contract/citing/styles.ts';
import { styleFinder } from '../../../query/find-styles.ts';
import { useApi } from '../../app/client.tsx';
import { showKeys } from '../../keyboard/shortcuts.ts';
import { usePatientEnter } from '../../parts/usePatientEnter.ts';
import { inFigures } from '../../parts/written/figures.ts';
import { KEPT_STYLES_KEY, readKept, withStar, withUse, type KeptStyles } from './kept-styles.ts';
import { groupOfFound, groupsAtHand } from './style-groups.ts';
import { StyleOption } from './StyleOption.tsx';
import classes from './StylePicker.module.css';

const NONE: readonly StyleEntry[] = [];
/** In the list of styles, the way to another. */
const ADD = 'add';

/** What is kept of the styles, and a way to change it. */
function useKeptStyles() {
  const [kept, setKept] = useState(() => readKept(window.localStorage.getItem(KEPT_STYLES_KEY)));
  const keep = (next: KeptStyles) => {
    setKept(next);
    window.localStorage.setItem(KEPT_STYLES_KEY, JSON.stringify(next));
  };
  return { kept, keep };
}

/** Another array for each other list of styles: for nothing typed the list begins at none of them. */
function useListed(styles: readonly StyleEntry[] | undefined, words: string) {
  return useMemo(() => [styles, words], [styles, words]);
}

/** Chooses a style: type-ahead over the titles of all, with favourites at hand. */
export function StylePicker(props: {
  style: CitationStyle;
  disabled: boolean;
  onPick: (style: CitationStyle) => void;
  /** Asks for a style's file. */
  onAdd: () => void;
}) {
  const { style, disabled, onPick, onAdd } = props;
  const combobox = useCombobox();
  const { data } = useQuery(useApi().styles.list.queryOptions());
  const styles = data ?? NONE;
  const { kept, keep } = useKeptStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const find = useMemo(() => styleFinder(styles), [styles]);
  const chosen = styles.find((entry) => entry.style === style);
  const words = typed?.trim() ?? '';
  const found = words === '' ? null : groupOfFound(find(words), kept);
  const groups = found === null ? groupsAtHand(styles, kept) : [found];
  const shown = groups.flatMap(({ entries }) => entries);
  const title = chosen?.title;
  const isTyping = typed !== null;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // What is typed takes the place of the title, also of one that comes after the keyboard.
    if (!isTyping && document.activeElement === field.current) field.current?.select();
  }, [title, isTyping]);
  const onEnter = usePatientEnter(combobox, useListed(data, words), data !== undefined);

  const close = () => {
    combobox.closeDropdown();
    setTyped(null);
  };
  const star = (name: CitationStyle) => keep(withStar(kept, name));
  const pick = (value: string) => {
    const entry = styles.find((each) => each.style === value);
    close();
    if (value === ADD) onAdd();
    if (entry === undefined) return;
    keep(withUse(kept, entry.style));
    onPick(entry.style);
  };
  return (
    <Combobox store={combobox} width={420} position="bottom-start" onOptionSubmit={pick}>
      <Combobox.Target>
        <TextInput
          data-autofocus
          label="Style"
          placeholder="Search all styles"
          disabled={disabled}
          ref={field}
          value={typed ?? title ?? ''}
          title={title}
          rightSection={<Combobox.Chevron />}
          rightSectionPointerEvents="none"
          onFocus={(event) => event.currentTarget.select()}
          onMouseUp={(event) => {
            // It would put a caret into the title, and what is typed would stand behind it.
            if (!isTyping) event.preventDefault();
          }}
          onClick={(event) => {
            if (!isTyping) event.currentTarget.select();
            combobox.openDropdown();
          }}
          onBlur={close}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            combobox.openDropdown();
          }}
          onKeyDown={onEnter}
          onKeyDownCapture={(event) => {
            if (event.key === 'Escape') setTyped(null);
            if (event.key !== 'Enter' || !event.altKey) return;
            // Before the list has the key, which would take the style.
            event.preventDefault();
            event.stopPropagation();
            const marked = shown[combobox.getSelectedOptionIndex()];
            if (combobox.dropdownOpened && marked) star(marked.style);
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options aria-label="Styles" className={classes['options'] ?? ''}>
          {groups.map(({ heading, entries }) => {
            const options = entries.map((entry) => (
              <StyleOption
                key={entry.style}
                entry={entry}
                isFavourite={kept.favourites.includes(entry.style)}
                isChosen={entry.style === style}
                onStar={() => star(entry.style)}
              />
            ));
            return heading === null ? (
              options
            ) : (
              <Combobox.Group key={heading} label={heading}>
                {options}
              </Combobox.Group>
            );
          })}
          {shown.length === 0 && <Combobox.Empty>No style has these words.</Combobox.Empty>}
          <Combobox.Option value={ADD}>Add a style file (.csl)…</Combobox.Option>
        </Combobox.Options>
        <Combobox.Footer className={classes['footer'] ?? ''}>
          <span>
            {found === null && `Type to search all ${inFigures(styles.length)}.`}
            {found !== null && found.more > 0 && `And ${inFigures(found.more)} more: type on.`}
          </span>
          <span>
            <Kbd size="xs">{showKeys('alt+Enter')}</Kbd> stars one
          </span>
        </Combobox.Footer>
      </Combobox.Dropdown>
    </Combobox>
  );
}
