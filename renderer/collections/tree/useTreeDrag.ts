import { useState, type DragEvent } from 'react';
import type { Collection } from '../../../contract/collections.ts';
import { moveByDrop, zoneAt, type DropZone, type Move, type TreeItem } from './moves.ts';

/** Tells a collection that is dragged from files and texts. */
const TYPE = 'application/x-dixit-collection';

interface Over {
  id: number;
  zone: DropZone;
}

function zoneOf(event: DragEvent, { query }: TreeItem): DropZone {
  const { top, height } = event.currentTarget.getBoundingClientRect();
  return zoneAt((event.clientY - top) / height, query === null);
}

/** Moving a collection with the mouse: before, into or after the row where it is let go. */
export function useTreeDrag(
  list: readonly Collection[],
  move: (id: number, to: Move) => void,
): { over: Over | null; handlersOf: (item: TreeItem) => object } {
  const [dragged, setDragged] = useState<number | null>(null);
  const [over, setOver] = useState<Over | null>(null);
  const end = () => {
    setDragged(null);
    setOver(null);
  };
  const handlersOf = (item: TreeItem) => ({
    draggable: true,
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.setData(TYPE, String(item.id));
      event.dataTransfer.effectAllowed = 'move';
      setDragged(item.id);
    },
    onDragEnd: end,
    onDragOver: (event: DragEvent) => {
      if (dragged === null) return;
      const zone = zoneOf(event, item);
      const fits = moveByDrop(list, dragged, item, zone) !== null;
      setOver(fits ? { id: item.id, zone } : null);
      if (fits) event.preventDefault();
    },
    onDrop: (event: DragEvent) => {
      if (dragged === null) return;
      event.preventDefault();
      const to = moveByDrop(list, dragged, item, zoneOf(event, item));
      if (to) move(dragged, to);
      end();
    },
  });
  return { over, handlersOf };
}
