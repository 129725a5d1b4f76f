import type { IpcMain, IpcMainEvent } from 'electron';
import { channels } from '../../contract/desktop.ts';
import { UndoNames } from '../../contract/shell.ts';
import { isFromPage } from '../shell/sender.ts';

/** Longest name in the menu, in UTF-16 code units; the toolbar shows the whole. */
const LONGEST = 60;

/**
 * Hears from the page what undo and redo would do.
 *
 * @param onChange - Called when the names are others than before.
 * @returns The names as they are now.
 */
export function hearUndoNames(ipcMain: IpcMain, onChange: () => void): () => UndoNames {
  let names: UndoNames = { undo: null, redo: null };
  ipcMain.on(channels.undoNames, (event: IpcMainEvent, told: unknown) => {
    const { data } = UndoNames.safeParse(told);
    if (!data || !isFromPage(event)) return;
    const isNews = data.undo !== names.undo || data.redo !== names.redo;
    names = data;
    if (isNews) onChange();
  });
  return () => names;
}

/** A line of the menu with the name of what it would do: `Undo Keep quote`. */
export function withName(label: string, name: string | null): string {
  if (name === null) return label;
  const short = name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name;
  // A single ampersand would underline the letter after it.
  return `${label} ${short}`.replaceAll('&', '&&');
}
