import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { TrashItem, TrashRow } from '../../contract/trash.ts';
import { useApi, useClient } from '../app/client.tsx';
import { useAct } from '../app/notices.tsx';
import type { Purge } from './PurgeDialog.tsx';
import { keyOf } from './TrashItemRow.tsx';
import { countsOf } from './words.ts';
import { inFigures } from '../parts/written/figures.ts';

/** Rows that are asked for at once. */
const PAGE = 500;

/** The trash as far as it is on show, what is chosen in it, and what can be done with that. */
export function useTrash() {
  const client = useClient();
  const act = useAct();
  const { data, fetchNextPage, hasNextPage } = useInfiniteQuery(
    useApi().trash.list.infiniteOptions({
      input: (from: number) => ({ from, limit: PAGE }),
      initialPageParam: 0,
      getNextPageParam: ({ total }, pages) => {
        const shown = pages.reduce((sum, { rows }) => sum + rows.length, 0);
        return shown < total ? shown : undefined;
      },
    }),
  );
  const [chosen, setChosen] = useState<ReadonlyMap<string, TrashItem>>(new Map());
  const [purge, setPurge] = useState<Purge | null>(null);
  const rows = data?.pages.flatMap((page) => page.rows) ?? [];
  const last = data?.pages.at(-1);

  const restore = async (items: readonly TrashItem[]) => {
    if (items.length === 0) return;
    const row = rows.find((other) => items[0] && keyOf(other) === keyOf(items[0]));
    const one = items.length === 1 && row ? `“${row.label}” is` : null;
    await act(
      () => client.trash.restore({ items: items.map(({ noun, id }) => ({ noun, id })) }),
      `${one ?? `${inFigures(items.length)} are`} back.`,
    );
    setChosen(new Map());
  };
  return {
    isKnown: last !== undefined,
    rows,
    total: last?.total ?? 0,
    chosen,
    purge,
    more: hasNextPage ? () => void fetchNextPage() : null,
    choose: (row: TrashRow, isChosen: boolean) => {
      const next = new Map(chosen);
      if (isChosen) next.set(keyOf(row), { noun: row.noun, id: row.id });
      else next.delete(keyOf(row));
      setChosen(next);
    },
    chooseAll: async () => {
      const all = await act(() => client.trash.items());
      if (all) setChosen(new Map(all.map((item) => [keyOf(item), item])));
    },
    chooseNothing: () => setChosen(new Map()),
    restore,
    /** Asks whether these are to go for good. */
    askToPurge: (items: readonly TrashItem[]) => {
      if (items.length === 0) return;
      const plain = items.map(({ noun, id }) => ({ noun, id }));
      setPurge({ items: plain, counts: countsOf(plain) });
    },
    askToEmpty: () => last && setPurge({ items: 'all', counts: last.counts }),
    closePurge: (isDone: boolean) => {
      setPurge(null);
      if (isDone) setChosen(new Map());
    },
  };
}
