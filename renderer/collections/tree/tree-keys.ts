import type { KeyboardEvent } from 'react';
import type { TreeItem } from './moves.ts';

/** What keys do to the row under the keyboard. */
export interface TreeCommands {
  focus: (id: number) => void;
  open: (item: TreeItem) => void;
  setExpanded: (item: TreeItem, expanded: boolean) => void;
  /** Alt and an arrow. */
  move: (item: TreeItem, key: string) => void;
  rename: (item: TreeItem) => void;
  remove: (item: TreeItem) => void;
}

/** The next row whose name begins with a letter, after the present one and then from the top. */
function byLetter(items: readonly TreeItem[], at: number, letter: string): TreeItem | undefined {
  const around = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  return around.find(({ name }) => name.toLowerCase().startsWith(letter.toLowerCase()));
}

/** ARIA Authoring Practices, tree view: arrows, Home, End, letters; `undefined` for other keys. */
function goal(items: readonly TreeItem[], at: number, key: string): TreeItem | undefined {
  const item = items[at];
  switch (key) {
    case 'ArrowDown':
      return items[at + 1];
    case 'ArrowUp':
      return items[at - 1];
    case 'Home':
      return items[0];
    case 'End':
      return items.at(-1);
    case 'ArrowRight':
      return item?.expanded ? items[at + 1] : undefined;
    case 'ArrowLeft':
      return items.find(({ id }) => id === item?.parentId);
    default:
      return key.length === 1 && key !== ' ' ? byLetter(items, at, key) : undefined;
  }
}

/** Runs what a key means to a row itself; whether it means anything. */
function runOn(item: TreeItem, event: KeyboardEvent, commands: TreeCommands): boolean {
  const { key, altKey } = event;
  if (altKey) {
    if (!key.startsWith('Arrow')) return false;
    commands.move(item, key);
  } else if (key === 'Enter' || key === ' ') commands.open(item);
  else if (key === 'F2') commands.rename(item);
  else if (key === 'Delete') commands.remove(item);
  else if (key === 'ArrowRight' && item.hasChildren && !item.expanded)
    commands.setExpanded(item, true);
  else if (key === 'ArrowLeft' && item.expanded) commands.setExpanded(item, false);
  else return false;
  return true;
}

/** Hears the keys of a row of the tree. */
export function treeKeys(items: readonly TreeItem[], commands: TreeCommands) {
  return (event: KeyboardEvent, item: TreeItem): void => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey) return;
    if (!runOn(item, event, commands)) {
      const next = event.altKey ? undefined : goal(items, items.indexOf(item), event.key);
      if (!next) return;
      commands.focus(next.id);
    }
    event.preventDefault();
  };
}
