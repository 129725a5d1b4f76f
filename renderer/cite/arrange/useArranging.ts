import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { ListPiece } from '../../../contract/lists/content.ts';
import { isTextField, nameOf } from '../../keyboard/useKeys.ts';
import { inFigures } from '../../parts/written/figures.ts';
import { type ArrangedGroup, movePiece, placeOf } from './pieces.ts';
import type { CiteList } from './useCiteList.ts';
import { useRowDrag } from './useRowDrag.ts';

/** How a piece calls itself when its handle has the keyboard. */
const HANDLE = 'data-handle';

/** What a heading says before it is given words. */
export const NEW_HEADING = 'Heading';

function handleAt(root: HTMLElement | null, at: number): HTMLElement | null {
  return root?.querySelector<HTMLElement>(`[${HANDLE}="${at}"]`) ?? null;
}

/**
 * Arranging the pieces on show: the arrow keys go from handle to handle, with Alt they take the
 * piece along, Delete takes it out, Enter edits a heading.
 */
export function useArranging(props: {
  list: CiteList;
  /** The pieces on show. */
  pieces: readonly ListPiece[];
  groups: readonly ArrangedGroup[];
  /** Of all pieces. */
  total: number;
  /** False while those on show are not yet those of the order that was chosen. */
  settled: boolean;
}) {
  const { list, pieces, groups, total, settled } = props;
  const root = useRef<HTMLElement>(null);
  const wanted = useRef<{ at: number; piece: ListPiece } | null>(null);
  const [current, setCurrent] = useState(0);
  const [editing, setEditing] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  const places = groups.flatMap(({ heading, quotes }) => [
    ...(heading === null ? [] : [heading.at]),
    ...quotes.map(({ at }) => at),
  ]);
  const stop = places.find((at) => at >= current) ?? places.at(-1) ?? 0;

  // Once the change has come: rows that are moved are other elements under another heading.
  useEffect(() => {
    if (wanted.current === null || pieces[wanted.current.at] !== wanted.current.piece) return;
    const handle = handleAt(root.current, wanted.current.at);
    if (handle === null) return;
    wanted.current = null;
    handle.focus();
    handle.scrollIntoView({ block: 'nearest' });
  });

  const want = (at: number, piece: ListPiece | undefined) => {
    wanted.current = piece === undefined ? null : { at, piece };
    setCurrent(at);
  };
  const move = (from: number, to: number) => {
    const piece = pieces[from];
    if (!settled || piece === undefined || from === to || to < 0 || to >= total) return;
    // Where it leaves the pieces on show, the keyboard stays with what takes its place.
    if (to < pieces.length) want(to, piece);
    else want(from, pieces[from + 1]);
    setSaid(`Moved to place ${inFigures(to + 1)} of ${inFigures(total)}.`);
    list.arrange((all) => {
      const place = placeOf(all, piece, from);
      return place === -1 ? all : movePiece(all, place, to);
    });
  };
  const remove = (at: number) => {
    const piece = pieces[at];
    if (piece === undefined) return;
    if (at + 1 < pieces.length) want(at, pieces[at + 1]);
    else want(at - 1, pieces[at - 1]);
    setSaid('Taken out of the list.');
    if (typeof piece === 'number') list.takeOut(piece);
    else list.arrange((all) => all.toSpliced(placeOf(all, piece, at), 1));
  };
  const addHeading = () => {
    setEditing(stop);
    setCurrent(stop);
    list.arrange((all) => all.toSpliced(Math.min(stop, all.length), 0, NEW_HEADING));
  };
  const rename = (at: number, text: string) => {
    const was = pieces[at];
    const now = text.trim() === '' ? was : text.trim();
    setEditing(null);
    want(at, now);
    if (was === undefined || now === undefined || now === was) return;
    list.arrange((all) => all.with(placeOf(all, was, at), now));
  };
  const drag = useRowDrag(move);

  const onHandleKey = (event: KeyboardEvent, at: number): boolean => {
    const place: Record<string, number | undefined> = {
      ArrowUp: places.findLast((other) => other < at) ?? at,
      ArrowDown: places.find((other) => other > at) ?? at,
      Home: event.altKey ? 0 : places[0],
      End: event.altKey ? total - 1 : places.at(-1),
    };
    const to = place[event.key];
    if (to !== undefined && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      if (event.altKey) move(at, to);
      else handleAt(root.current, to)?.focus();
      return true;
    }
    if (event.key === 'Delete' || event.key === 'Backspace') remove(at);
    else if ((event.key === 'Enter' || event.key === 'F2') && typeof pieces[at] === 'string')
      setEditing(at);
    else return false;
    return true;
  };

  const arranging = {
    stop,
    editing,
    said,
    drag,
    edit: setEditing,
    remove,
    addHeading,
    rename,
    handleProps: (at: number) => ({
      [HANDLE]: at,
      tabIndex: at === stop ? 0 : -1,
      onFocus: () => setCurrent(at),
    }),
    onKeyDown: (event: KeyboardEvent) => {
      if (isTextField(event.target)) return;
      if (nameOf(event.nativeEvent) === 'mod+z') {
        if (list.undo === null) return;
        list.undo();
        event.preventDefault();
        return;
      }
      const target = event.target instanceof Element ? event.target : null;
      const at = target?.getAttribute(HANDLE);
      if (at !== null && at !== undefined && onHandleKey(event, Number(at))) event.preventDefault();
    },
  };
  return { root, arranging };
}
export type Arranging = ReturnType<typeof useArranging>['arranging'];
