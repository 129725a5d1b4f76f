import { Menu } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { negateToken, removeToken } from '../../../query/edit.ts';
import { nameOf } from '../../keyboard/useKeys.ts';
import menu from '../../frame/Frame.module.css';
import { type Chip, chipsOf } from './chips.ts';
import classes from './QueryBar.module.css';
import type { QueryBar } from './useQueryBar.ts';
import type { Suggestions } from './useSuggestions.ts';

/** One field of the query, with what can be done with it. */
function FieldChip(props: {
  chip: Chip;
  /** Whether it is the one that Tab leads to. */
  isStop: boolean;
  onKey: (event: KeyboardEvent) => void;
  onEdit: () => void;
  onNegate: () => void;
  onRemove: () => void;
}) {
  const { chip, isStop, onKey, onEdit, onNegate, onRemove } = props;
  const { token, name, values } = chip;
  const about = `${token.negated ? 'not ' : ''}${name}`;
  const item = (label: string, key: string, run: () => void) => (
    <Menu.Item rightSection={<span className={menu['key']}>{key}</span>} onClick={run}>
      {label}
    </Menu.Item>
  );
  return (
    <li className={classes['chip']} data-without={token.negated}>
      <Menu position="bottom-start" width={200} returnFocus={false}>
        <Menu.Target>
          <button
            type="button"
            className={classes['value']}
            tabIndex={isStop ? 0 : -1}
            data-chip
            aria-keyshortcuts="Enter N Delete"
            title="Enter edits, N excludes, Delete removes"
            onKeyDown={onKey}
          >
            <span className={classes['about']}>{about}</span>
            <bdi>{values}</bdi>
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {item('Edit', 'Enter', onEdit)}
          {item(token.negated ? 'Include' : 'Exclude', 'N', onNegate)}
          {item('Remove', 'Del', onRemove)}
        </Menu.Dropdown>
      </Menu>
      <button
        type="button"
        className={classes['remove']}
        // By keyboard Delete does the same.
        tabIndex={-1}
        aria-label={`Remove ${about} ${values} from the search`}
        onClick={onRemove}
      >
        <IconX size={12} aria-hidden />
      </button>
    </li>
  );
}

/** The fields of the query, each to be edited, excluded or removed. */
export function QueryChips({ bar, suggestions }: { bar: QueryBar; suggestions: Suggestions }) {
  const { text, parsed, typedAt, field, put, change } = bar;
  const [stop, setStop] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const chips = chipsOf(parsed.tokens, typedAt);
  if (chips.length === 0) return null;

  const goTo = (index: number) => {
    const buttons = list.current?.querySelectorAll<HTMLElement>('[data-chip]') ?? [];
    const reached = Math.min(Math.max(0, index), buttons.length - 1);
    setStop(Math.max(0, reached));
    (buttons[reached] ?? field.current)?.focus();
  };
  const write = (written: string, index: number) => {
    flushSync(() => change(written));
    goTo(index);
  };
  const edit = ({ span }: Chip) => {
    put(text, span);
    suggestions.ask(text, span[1]);
  };
  const onKey = (event: KeyboardEvent, chip: Chip, index: number) => {
    const remove = () => write(removeToken(text, chip.token), index);
    const keys: Record<string, () => void> = {
      Enter: () => edit(chip),
      n: () => write(negateToken(text, chip.token), index),
      Delete: remove,
      Backspace: remove,
      ArrowLeft: () => goTo(index - 1),
      ArrowRight: () => goTo(index + 1),
      ArrowUp: () => field.current?.focus(),
      Escape: () => field.current?.focus(),
    };
    const run = keys[nameOf(event.nativeEvent)];
    if (!run) return;
    event.preventDefault();
    run();
  };
  return (
    <ul ref={list} className={classes['chips']} aria-label="Fields of the search">
      {chips.map((chip, index) => (
        <FieldChip
          // oxlint-disable-next-line react/no-array-index-key -- the keyboard stays at its place
          key={index}
          chip={chip}
          isStop={index === Math.min(stop, chips.length - 1)}
          onKey={(event) => onKey(event, chip, index)}
          onEdit={() => edit(chip)}
          onNegate={() => write(negateToken(text, chip.token), index)}
          onRemove={() => write(removeToken(text, chip.token), index)}
        />
      ))}
    </ul>
  );
}
