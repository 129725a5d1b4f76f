import { useState, type DragEvent } from 'react';

/** Tells a piece of a list that is dragged from files and texts. */
const TYPE = 'application/x-dixit-piece';

interface Over {
  at: number;
  zone: 'before' | 'after';
}

/** Moving a piece of a list with the mouse: before or after the one where it is let go. */
export function useRowDrag(move: (from: number, to: number) => void) {
  const [dragged, setDragged] = useState<number | null>(null);
  const [over, setOver] = useState<Over | null>(null);
  const end = () => {
    setDragged(null);
    setOver(null);
  };
  return {
    /** Of the handle by which the piece at `at` is dragged. */
    handleOf: (at: number) => ({
      draggable: true,
      onDragStart: (event: DragEvent) => {
        event.dataTransfer.setData(TYPE, String(at));
        event.dataTransfer.effectAllowed = 'move';
        const row = event.currentTarget.closest('[data-row]');
        if (row) event.dataTransfer.setDragImage(row, 0, 0);
        setDragged(at);
      },
      onDragEnd: end,
    }),
    /** Of the row of the piece at `at`. */
    rowOf: (at: number) => ({
      'data-row': at,
      'data-drop': over?.at === at ? over.zone : undefined,
      onDragOver: (event: DragEvent) => {
        if (dragged === null) return;
        const { top, height } = event.currentTarget.getBoundingClientRect();
        const zone = event.clientY - top < height / 2 ? 'before' : 'after';
        if (over?.at !== at || over.zone !== zone) setOver({ at, zone });
        event.preventDefault();
      },
      onDrop: (event: DragEvent) => {
        if (dragged === null || over === null) return;
        event.preventDefault();
        const to = over.at + (over.zone === 'after' ? 1 : 0);
        // Places are counted without the piece that is moved.
        move(dragged, to > dragged ? to - 1 : to);
        end();
      },
    }),
  };
}
