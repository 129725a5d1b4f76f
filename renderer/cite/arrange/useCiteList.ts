import { useRef, useState } from 'react';
import type { CitationOptions, ListRequest } from '../../../contract/citations.ts';
import type { ListPiece } from '../../../contract/lists/content.ts';
import type { QuoteSelection } from '../../../contract/search.ts';
import { useClient } from '../../app/client.tsx';
import { sayError } from '../../app/notices.tsx';
import { countQuotes } from './pieces.ts';

/** What is in a list, and the order that it was given by hand. */
export interface ListState {
  selection: QuoteSelection;
  /** Quotes of the selection that were taken out. */
  without: readonly number[];
  /** `null` while the list is put in order by its options. */
  pieces: readonly ListPiece[] | null;
}

/** Changes the pieces of a list; the same ones where there is nothing to change. */
export type ArrangePieces = (pieces: readonly ListPiece[]) => readonly ListPiece[];

/** A list that is being made in the dialog. */
export interface CiteList extends ListState {
  /** What is asked of the library. */
  content: Pick<ListRequest, 'selection' | 'without'>;
  /** Puts it in an order of its own, which begins as it stands. */
  arrange: (change: ArrangePieces) => void;
  takeOut: (quoteId: number) => void;
  /** Leaves the order made by hand. */
  orderByOptions: () => void;
  /** Makes it another list. */
  open: (list: ListState) => void;
  /** Takes back the last of these changes; `null` where there is none. */
  undo: (() => void) | null;
}

/** Changes that can be taken back. */
const MOST_STEPS = 100;

/** How many quotes a list has, of so many selected ones. */
export function countOf({ pieces, without }: ListState, selected: number): number {
  return pieces === null ? Math.max(0, selected - without.length) : countQuotes(pieces);
}

/** Keeps what was done to a list by hand; each change can be taken back. */
export function useCiteList(
  selection: QuoteSelection,
  { order, group }: Pick<CitationOptions, 'order' | 'group'>,
): CiteList {
  const client = useClient();
  const [list, setList] = useState<ListState>({ selection, without: [], pieces: null });
  const [past, setPast] = useState<readonly ListState[]>([]);
  const latest = useRef(list);
  // One after another: the first has to ask for the order that it changes.
  const changes = useRef(Promise.resolve());

  const set = (next: ListState) => {
    latest.current = next;
    setList(next);
  };
  const put = (next: ListState) => {
    const before = latest.current;
    setPast((steps) => [...steps, before].slice(-MOST_STEPS));
    set(next);
  };
  const outline = async ({ pieces, ...content }: ListState) => {
    if (pieces !== null) return pieces;
    const input = { ...content, without: [...content.without], options: { order, group } };
    return (await client.citations.outline(input)).pieces;
  };
  const inTurn = (change: () => Promise<void> | void) => {
    changes.current = changes.current.then(change).catch(sayError);
  };

  return {
    ...list,
    content:
      list.pieces === null
        ? {
            selection: list.selection,
            ...(list.without.length > 0 && { without: [...list.without] }),
          }
        : { selection: { pieces: [...list.pieces] } },
    arrange: (change) =>
      inTurn(async () => {
        const from = await outline(latest.current);
        const to = change(from);
        if (to !== latest.current.pieces) put({ ...latest.current, pieces: to });
      }),
    takeOut: (quoteId) =>
      inTurn(() => {
        const { without, pieces } = latest.current;
        put({
          ...latest.current,
          without: [...without, quoteId],
          pieces: pieces && pieces.filter((piece) => piece !== quoteId),
        });
      }),
    orderByOptions: () => {
      if (latest.current.pieces !== null) put({ ...latest.current, pieces: null });
    },
    open: put,
    undo:
      past.length === 0
        ? null
        : () =>
            inTurn(() => {
              const before = past.at(-1);
              if (before === undefined) return;
              setPast(past.slice(0, -1));
              set(before);
            }),
  };
}
