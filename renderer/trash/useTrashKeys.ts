import type { TrashItem } from '../../contract/trash.ts';
import { isTextField, useKeys } from '../keyboard/useKeys.ts';
import { keyOf } from './TrashItemRow.tsx';
import type { useTrash } from './useTrash.ts';

/** The row that has the keyboard. */
function rowAtFocus(): Element | null {
  return document.activeElement?.closest('[data-key]') ?? null;
}

/** Puts the keyboard on the row after or before the one that has it; else on the first. */
function step(by: 1 | -1): boolean {
  const rows = [...document.querySelectorAll('[data-key]')];
  const at = rows.findIndex((row) => row === rowAtFocus());
  const box = rows[at < 0 ? 0 : at + by]?.querySelector('input');
  box?.focus();
  return box !== null && box !== undefined;
}

/** A button does what it says, whatever the key does elsewhere. */
function isOnButton(): boolean {
  return document.activeElement instanceof HTMLButtonElement;
}

/** Keys of the trash: for what is chosen, or else for the row that has the keyboard. */
export function useTrashKeys(trash: ReturnType<typeof useTrash>): void {
  const targets = (): TrashItem[] => {
    if (trash.chosen.size > 0) return [...trash.chosen.values()];
    const key = rowAtFocus()?.getAttribute('data-key');
    return trash.rows.filter((row) => keyOf(row) === key);
  };
  const purge = () => trash.askToPurge(targets());
  useKeys({
    ArrowUp: () => step(-1),
    ArrowDown: () => step(1),
    Delete: purge,
    Backspace: purge,
    Enter: () => !isOnButton() && void trash.restore(targets()),
    'mod+a': (event) => !isTextField(event.target) && void trash.chooseAll(),
    Escape: () => trash.chosen.size > 0 && trash.chooseNothing(),
  });
}
