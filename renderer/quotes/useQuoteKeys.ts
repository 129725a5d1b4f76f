import { useClient } from '../app/client.tsx';
import { useDialogs } from '../app/dialog-state.tsx';
import { useAct } from '../app/notices.tsx';
import { useKeys } from '../keyboard/useKeys.ts';
import { useSelection, chosenIds } from './selection.tsx';

/** `1 quote`, `1,200 quotes`. */
export function countInWords(count: number): string {
  return `${count.toLocaleString()} ${count === 1 ? 'quote' : 'quotes'}`;
}

/** Moves quotes to the trash, and offers to take that back. */
export function useTrashQuotes(): (ids: number[]) => Promise<void> {
  const client = useClient();
  const act = useAct();
  return async (ids) => {
    if (ids.length === 0) return;
    const done = `${countInWords(ids.length)} moved to the trash.`;
    await act(() => client.quotes.trash({ ids }), done);
  };
}

/** Whether the keyboard stands in the list, or nowhere in particular. */
function isInList(): boolean {
  const { activeElement } = document;
  return activeElement === document.body || activeElement?.getAttribute('role') === 'listbox';
}

/** Keys of the list of quotes that do something to what is chosen. */
export function useQuoteKeys({ onRead }: { onRead: () => void }): void {
  const selection = useSelection();
  const { open } = useDialogs();
  const trash = useTrashQuotes();
  const { cursor } = selection;

  // The pane may have to appear before something in it can take the keyboard.
  const inDetail = (run: () => void) => {
    if (!cursor || !isInList()) return false;
    onRead();
    requestAnimationFrame(run);
    return true;
  };
  const read = () =>
    inDetail(() => document.querySelector<HTMLElement>('[data-field="text"] button')?.focus());
  const edit = () =>
    inDetail(() => document.querySelector<HTMLElement>('[data-field="text"] button')?.click());
  const about = (name: 'tag-quotes' | 'collect-quotes') => () =>
    cursor !== null && open({ name, ids: chosenIds(selection) });
  const remove = () => isInList() && cursor !== null && void trash(chosenIds(selection));
  const chooseNothing = () =>
    isInList() && selection.ids.size > 0 && selection.select({ ...selection, ids: new Set() });

  useKeys({
    Delete: remove,
    Backspace: remove,
    Enter: read,
    F2: edit,
    e: edit,
    t: about('tag-quotes'),
    c: about('collect-quotes'),
    Escape: chooseNothing,
  });
}
