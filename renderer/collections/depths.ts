import type { Collection } from '../../contract/collections.ts';

/** How deep each collection stands, 0 for those at the top; parents come before children. */
export function depths(list: readonly Collection[]): Map<number, number> {
  const depth = new Map<number, number>();
  for (const { id, parentId } of list) {
    depth.set(id, parentId === null ? 0 : (depth.get(parentId) ?? -1) + 1);
  }
  return depth;
}
