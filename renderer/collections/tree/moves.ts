import type { Collection } from '../../../contract/collections.ts';

/** A collection as the tree shows it. */
export interface TreeItem extends Collection {
  /** From 1, as `aria-level` counts. */
  level: number;
  /** Place among its siblings, from 1, and how many they are. */
  position: number;
  siblings: number;
  hasChildren: boolean;
  expanded: boolean;
}

/** Where a collection goes: into `parentId` or to the top, before a sibling or last. */
export interface Move {
  parentId: number | null;
  before: number | null;
}

const childrenOf = (list: readonly Collection[], parentId: number | null) =>
  list.filter((each) => each.parentId === parentId);

/** The collections on show, in their order: those in a closed one are left out. */
export function visibleItems(
  list: readonly Collection[],
  closed: ReadonlySet<number>,
  parentId: number | null = null,
  level = 1,
): TreeItem[] {
  const siblings = childrenOf(list, parentId);
  return siblings.flatMap((collection, index) => {
    const hasChildren = list.some((each) => each.parentId === collection.id);
    const expanded = hasChildren && !closed.has(collection.id);
    const place = { level, position: index + 1, siblings: siblings.length };
    const item = { ...collection, ...place, hasChildren, expanded };
    return [item, ...(expanded ? visibleItems(list, closed, collection.id, level + 1) : [])];
  });
}

/** Whether a collection is another or in it, however deep. */
export function isWithin(list: readonly Collection[], id: number, outer: number): boolean {
  if (id === outer) return true;
  const parentId = list.find((each) => each.id === id)?.parentId ?? null;
  return parentId !== null && isWithin(list, parentId, outer);
}

/** What Alt and an arrow do to a collection; `null` where there is nowhere to go. */
export function moveByKey(list: readonly Collection[], id: number, key: string): Move | null {
  const moved = list.find((each) => each.id === id);
  if (!moved) return null;
  const { parentId } = moved;
  const siblings = childrenOf(list, parentId);
  const at = siblings.indexOf(moved);
  const above = siblings[at - 1];
  switch (key) {
    case 'ArrowUp':
      return above ? { parentId, before: above.id } : null;
    case 'ArrowDown':
      return siblings[at + 1] ? { parentId, before: siblings[at + 2]?.id ?? null } : null;
    case 'ArrowRight':
      return above && above.query === null ? { parentId: above.id, before: null } : null;
    case 'ArrowLeft': {
      const parent = list.find((each) => each.id === parentId);
      if (!parent) return null;
      const uncles = childrenOf(list, parent.parentId);
      return {
        parentId: parent.parentId,
        before: uncles[uncles.indexOf(parent) + 1]?.id ?? null,
      };
    }
    default:
      return null;
  }
}

/** Where on a row something is let go: on its upper edge, on it, or on its lower edge. */
export type DropZone = 'before' | 'into' | 'after';

/**
 * The zone at a height, as a share of the row's, 0 to 1.
 *
 * @param holds - Whether the row can take something in: a saved search cannot.
 */
export function zoneAt(share: number, holds: boolean): DropZone {
  if (!holds) return share < 0.5 ? 'before' : 'after';
  if (share < 0.25) return 'before';
  return share > 0.75 ? 'after' : 'into';
}

/** What letting a collection go on another does; `null` where it cannot go. */
export function moveByDrop(
  list: readonly Collection[],
  id: number,
  target: TreeItem,
  zone: DropZone,
): Move | null {
  if (isWithin(list, target.id, id)) return null;
  if (zone === 'into' && target.query !== null) return null;
  if (zone === 'into') return { parentId: target.id, before: null };
  if (zone === 'before') return { parentId: target.parentId, before: target.id };
  // Below an open one its first child begins.
  const within = target.expanded ? target.id : target.parentId;
  const siblings = childrenOf(list, within).filter((each) => each.id !== id);
  const at = siblings.findIndex((each) => each.id === target.id);
  return { parentId: within, before: siblings[target.expanded ? 0 : at + 1]?.id ?? null };
}
