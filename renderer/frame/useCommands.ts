import { useEffect, useEffectEvent } from 'react';
import type { MenuCommand } from '../../contract/shell.ts';
import { useFoundCount } from '../search/useFind.ts';
import { selectionOf, useSelectionPeek } from '../quotes/selection.tsx';
import { useLibraryFiles } from '../library/places/useLibraryFiles.ts';
import { useSwitchLibrary } from '../library/useSwitchLibrary.ts';
import { useConnection } from '../app/client.tsx';
import { useDialogs } from '../app/dialog-state.tsx';
import { say, useUndo } from '../app/notices.tsx';
import { useKeys } from '../keyboard/useKeys.ts';
import { useView } from '../app/view-state.tsx';

/** Puts the keyboard into the search field, wherever the window was. */
function focusSearch(): void {
  const field = document.getElementById('search');
  if (!(field instanceof HTMLInputElement)) return;
  field.focus();
  field.select();
}

/** What the whole window can do, by button, shortcut or native menu alike. */
export type Commands = Record<MenuCommand | 'shortcuts', () => void>;

/** Makes the commands of the window, and listens to their shortcuts and to the native menu. */
export function useCommands(): Commands {
  const { open } = useDialogs();
  const { place, show, query } = useView();
  const peekSelection = useSelectionPeek();
  const found = useFoundCount(query);
  const connection = useConnection();
  const { undo, redo } = useUndo();
  const switchLibrary = useSwitchLibrary();
  const files = useLibraryFiles();

  const commands: Commands = {
    'new-from-article': () => open({ name: 'new-article' }),
    'new-quote': () => open({ name: 'new-quote' }),
    find: () => {
      show({ place: { at: 'quotes' } });
      requestAnimationFrame(focusSearch);
    },
    undo: () => void undo(),
    redo: () => void redo(),
    cite: () => {
      const chosen = selectionOf(peekSelection(), query, found);
      if (chosen.count === 0) say('There is nothing to cite: no quote is found.');
      else open({ name: 'cite', ...chosen });
    },
    'open-library': () => void switchLibrary(false),
    'new-library': () => void switchLibrary(true),
    'open-recent': () => open({ name: 'recent-libraries' }),
    'save-copy': files.saveCopy,
    'show-in-folder': () => files.showInFolder('library'),
    shortcuts: () => open({ name: 'shortcuts' }),
  };
  useKeys({
    'mod+shift+n': commands['new-from-article'],
    // A browser that is not in its app window keeps Ctrl+Shift+N for itself.
    'mod+alt+n': commands['new-from-article'],
    // A review has this letter for a quote that was missed.
    n: () => place.at !== 'capture' && commands['new-quote'](),
    'mod+f': commands.find,
    '/': commands.find,
    'mod+shift+c': commands.cite,
    'mod+shift+o': commands['open-recent'],
    'mod+shift+s': commands['save-copy'],
    '?': commands.shortcuts,
  });
  const onMenu = useEffectEvent((command: MenuCommand) => commands[command]());
  useEffect(() => connection.onMenu((command) => onMenu(command)), [connection]);
  return commands;
}
