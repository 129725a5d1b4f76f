import { ActionIcon, Button, Kbd, Tooltip } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBlockquote,
  IconFileText,
  IconKeyboard,
  IconLayoutSidebar,
  IconQuote,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { commandOf, type CommandName } from '../../contract/shell.ts';
import { LibraryMenu } from '../library/LibraryMenu.tsx';
import { useApi } from '../app/client.tsx';
import { useUndoNotices } from '../app/notices.tsx';
import { useUndoNames } from './useUndoNames.ts';
import classes from './Frame.module.css';
import { showKeys } from '../keyboard/shortcuts.ts';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import type { Commands } from './useCommands.ts';

/** A tooltip that also names the shortcut. */
function Hint(props: { label: string; command: CommandName; children: ReactNode }) {
  const [key = ''] = commandOf(props.command).keys ?? [];
  return (
    <Tooltip
      label={
        <>
          {props.label} <Kbd size="xs">{showKeys(key)}</Kbd>
        </>
      }
    >
      {props.children}
    </Tooltip>
  );
}

function UndoButtons({ commands }: { commands: Commands }) {
  const { data } = useQuery(useApi().history.state.queryOptions());
  useUndoNotices(data?.undo);
  useUndoNames(data);
  const undo = data?.undo ? `Undo: ${data.undo.label}` : 'Nothing to undo';
  const redo = data?.redo ? `Redo: ${data.redo.label}` : 'Nothing to redo';
  return (
    <>
      <Hint label={undo} command="undo">
        <ActionIcon
          size={30}
          aria-label={undo}
          data-disabled={!data?.undo}
          aria-disabled={!data?.undo}
          onClick={commands.undo}
        >
          <IconArrowBackUp size={17} stroke={1.75} />
        </ActionIcon>
      </Hint>
      <Hint label={redo} command="redo">
        <ActionIcon
          size={30}
          aria-label={redo}
          data-disabled={!data?.redo}
          aria-disabled={!data?.redo}
          onClick={commands.redo}
        >
          <IconArrowForwardUp size={17} stroke={1.75} />
        </ActionIcon>
      </Hint>
    </>
  );
}

/** The row of commands above everything. */
export function Toolbar(props: {
  commands: Commands;
  /** Whether the sidebar lies over a window that is too narrow for it. */
  showsSide: boolean;
  onSide: () => void;
}) {
  const { commands, showsSide, onSide } = props;
  return (
    <section className={classes['bar']} aria-label="Commands">
      <ActionIcon
        size={30}
        className={classes['sideButton'] ?? ''}
        aria-label="Places and filters"
        aria-expanded={showsSide}
        onClick={onSide}
      >
        <IconLayoutSidebar size={18} stroke={1.75} />
      </ActionIcon>
      <LibraryMenu commands={commands} />
      <span className={classes['divider']} />
      <Hint label="Find the quotes of an article" command="new-from-article">
        <Button
          leftSection={<IconFileText size={16} stroke={1.75} />}
          onClick={commands['new-from-article']}
        >
          New from article
        </Button>
      </Hint>
      <Hint label="Write a quote by hand" command="new-quote">
        <Button
          variant="default"
          leftSection={<IconQuote size={16} stroke={1.75} />}
          onClick={commands['new-quote']}
        >
          New quote
        </Button>
      </Hint>
      <Hint label="Make a citation list" command="cite">
        <Button
          variant="default"
          leftSection={<IconBlockquote size={16} stroke={1.75} />}
          onClick={commands.cite}
        >
          Cite
        </Button>
      </Hint>
      <span className={classes['divider']} />
      <UndoButtons commands={commands} />
      <span className={classes['space']} />
      <ThemeSwitch />
      <Hint label="Keyboard shortcuts" command="shortcuts">
        <ActionIcon size={30} aria-label="Keyboard shortcuts" onClick={commands.shortcuts}>
          <IconKeyboard size={18} stroke={1.75} />
        </ActionIcon>
      </Hint>
    </section>
  );
}
