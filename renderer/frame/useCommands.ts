import { useEffect, useEffectEvent } from 'react';
import { commandOf, COMMANDS, type CommandName, type MenuCommand } from '../../contract/shell.ts';
import { useConnection } from '../app/client.tsx';
import { useDialogs } from '../app/dialog-state.tsx';
import { say, useUndo } from '../app/notices.tsx';
import { useQuickCopy } from '../cite/index.ts';
import { NO_FILTERS, useView } from '../app/view-state.tsx';
import { useKeys, type KeyMap } from '../keyboard/useKeys.ts';
import { useLibraryCommands } from '../library/useLibraryCommands.ts';
import { selectionOf, useSelectionPeek } from '../quotes/selection.tsx';
import { useSearchCommands } from '../search/saved/useSearchCommands.ts';
import { useFoundCount } from '../search/useFind.ts';

/** Puts the keyboard into the search field, wherever the window was. */
function focusSearch(): void {
  const field = document.getElementById('search');
  if (!(field instanceof HTMLInputElement)) return;
  field.focus();
  field.select();
}

/** What the whole window can do, by button, shortcut or native menu alike. */
export type Commands = Record<CommandName, () => void>;

/** Commands whose keys are heard elsewhere: in a field that is written into they mean its writing. */
const HEARD_ELSEWHERE: ReadonlySet<CommandName> = new Set(['undo', 'redo']);

function keysOf(commands: Commands): KeyMap {
  const names = (Object.keys(COMMANDS) as CommandName[]).filter(
    (name) => !HEARD_ELSEWHERE.has(name),
  );
  return Object.fromEntries(
    names.flatMap((name) => (commandOf(name).keys ?? []).map((key) => [key, commands[name]])),
  );
}

/** Makes the commands of the window, and listens to their shortcuts and to the native menu. */
export function useCommands(): Commands {
  const { open } = useDialogs();
  const { place, show, query } = useView();
  const peekSelection = useSelectionPeek();
  const found = useFoundCount(query);
  const connection = useConnection();
  const { undo, redo } = useUndo();
  const { copyCitations, copyLink } = useQuickCopy();

  const inArticles = place.at === 'articles';
  const commands: Commands = {
    ...useLibraryCommands(),
    ...useSearchCommands(),
    palette: () => open({ name: 'palette' }),
    'new-from-article': () => open({ name: 'new-article' }),
    'new-quote': () => open({ name: 'new-quote' }),
    find: () => {
      show({ place: inArticles ? place : { at: 'quotes' } });
      requestAnimationFrame(focusSearch);
    },
    'search-articles': () => {
      show({ place: inArticles ? { at: 'quotes' } : { at: 'articles', row: 0 } });
      requestAnimationFrame(focusSearch);
    },
    undo: () => void undo(),
    redo: () => void redo(),
    'copy-citations': copyCitations,
    'copy-passage-link': copyLink,
    cite: () => {
      const chosen = selectionOf(peekSelection(), query, found);
      if (chosen.count === 0) say('There is nothing to cite: no quote is found.');
      else open({ name: 'cite', ...chosen });
    },
    'show-quotes': () => show({ text: '', filters: NO_FILTERS }),
    'show-review': () => show({ place: { at: 'review' } }),
    'show-trash': () => show({ place: { at: 'trash' } }),
  };
  useKeys({
    ...keysOf(commands),
    // A review has this letter for a quote that was missed.
    n: () => place.at !== 'capture' && commands['new-quote'](),
  });
  const onMenu = useEffectEvent((command: MenuCommand) => commands[command]());
  useEffect(() => connection.onMenu((command) => onMenu(command)), [connection]);
  return commands;
}
