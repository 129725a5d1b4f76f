import { useRef, useState } from 'react';
import type { ListRequest } from '../../../contract/citations.ts';
import type { ListPiece } from '../../../contract/lists/content.ts';
import type { QuoteSelection } from '../../../contract/search.ts';
import { useClient } from '../../app/client.tsx';
import { sayError } from '../../app/notices.tsx';
import type { Chosen } from '../remembered.ts';
import { countQuotes } from './pieces.ts';

/** What is in a list, and the order that it was given by hand. */
export interface ListState {
  selection: QuoteSelection;
  /** Quotes of the selection that were taken out. */
  without: readonly number[];
  /** `null` while the list is put in order by its options. */
  pieces: readonly ListPiece[] | null;
  /** Over all of it; may be empty. */
  title: string;
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
  retitle: (title: string) => void;
  /** Makes it another list, or the same in another layout: both come back together. */
  open: (list: ListState) => void;
  /** Takes back the last of these changes, but titles; `null` where there is none. */
  undo: (() => void) | null;
}

/** A list before a change, and what was chosen where that changed too. */
interface Past {
  list: ListState;
  chosen: Chosen | null;
}

/** Changes that can be taken back. */
const MOST_STEPS = 100;

/** How many quotes a list has, of so many that a query found. */
export function countOf({ selection, pieces, without }: ListState, found: number): number {
  if (pieces !== null) return countQuotes(pieces);
  const selected = 'ids' in selection ? selection.ids.length : found;
  return Math.max(0, selected - without.length);
}

function contentOf({ selection, without, pieces }: ListState): CiteList['content'] {
  if (pieces !== null) return { selection: { pieces: [...pieces] } };
  return { selection, ...(without.length > 0 && { without: [...without] }) };
}

/**
 * Keeps what was done to a list by hand; each change can be taken back.
 *
 * @param onChoose - Gets what was chosen before a change that is taken back.
 */
export function useCiteList(
  start: ListState,
  chosen: Chosen,
  onChoose: (chosen: Chosen) => void,
): CiteList {
  const client = useClient();
  const [list, setList] = useState(start);
  const [past, setPast] = useState<readonly Past[]>([]);
  const latest = useRef(list);
  // One after another: the first has to ask for the order that it changes.
  const changes = useRef(Promise.resolve());

  const set = (next: ListState) => {
    latest.current = next;
    setList(next);
  };
  const put = (next: ListState, before: Chosen | null = null) => {
    const step = { list: latest.current, chosen: before };
    setPast((steps) => [...steps, step].slice(-MOST_STEPS));
    set(next);
  };
  const outline = async ({ pieces, selection, without }: ListState) => {
    if (pieces !== null) return pieces;
    const { order, group } = chosen.options;
    const asked = { selection, without: [...without], options: { order, group } };
    return (await client.citations.outline(asked)).pieces;
  };
  const inTurn = (change: () => Promise<void> | void) => {
    changes.current = changes.current.then(change).catch(sayError);
  };

  return {
    ...list,
    content: contentOf(list),
    arrange: (change) =>
      inTurn(async () => {
        const to = change(await outline(latest.current));
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
      if (latest.current.pieces !== null) put({ ...latest.current, pieces: null }, chosen);
    },
    retitle: (title) => set({ ...latest.current, title }),
    open: (next) => put(next, chosen),
    undo:
      past.length === 0
        ? null
        : () =>
            inTurn(() => {
              const step = past.at(-1);
              if (step === undefined) return;
              setPast(past.slice(0, -1));
              set(step.list);
              if (step.chosen !== null) onChoose(step.chosen);
            }),
  };
}
