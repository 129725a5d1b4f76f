import type { KeyboardEvent } from 'react';
import type { QuoteQuery, QuoteRow } from '../../../contract/search.ts';
import { nameOf } from '../../keyboard/useKeys.ts';
import { useSelection } from '../selection.tsx';
import { useIds } from './usePages.ts';

/** Where a key leads, or `null` for a key that does not move. */
export function targetOf(key: string, index: number, total: number, page: number): number | null {
  const last = total - 1;
  const targets: Record<string, number> = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    PageDown: index + page,
    PageUp: index - page,
    Home: 0,
    End: last,
  };
  const target = targets[key];
  return target === undefined || total === 0 ? null : Math.max(0, Math.min(last, target));
}

/** Choosing in the list: by arrows, with Shift, by click, with Ctrl, and all that are found. */
export function useChoosing(props: {
  query: QuoteQuery;
  total: number;
  rowAt: (index: number) => QuoteRow | undefined;
}) {
  const { query, total, rowAt } = props;
  const selection = useSelection();
  const ids = useIds(query);
  const { cursor, anchor, select } = selection;

  const idsBetween = async (from: number, to: number): Promise<number[]> => {
    const [first, last] = from < to ? [from, to] : [to, from];
    const rows = Array.from({ length: last - first + 1 }, (_, at) => rowAt(first + at));
    const loaded = rows.flatMap((row) => (row ? [row.id] : []));
    return loaded.length === rows.length ? loaded : (await ids.all()).slice(first, last + 1);
  };

  const moveTo = async (index: number, extend: boolean) => {
    const id = rowAt(index)?.id ?? (await ids.at(index));
    if (id === null) return;
    if (!extend) return select({ cursor: { index, id }, anchor: index, ids: new Set() });
    const between = await idsBetween(anchor, index);
    select({ cursor: { index, id }, anchor, ids: new Set(between) });
  };

  const toggle = (index: number) => {
    const id = rowAt(index)?.id;
    if (id === undefined) return;
    const chosen = new Set(selection.ids.size > 0 ? selection.ids : cursor ? [cursor.id] : []);
    if (!chosen.delete(id)) chosen.add(id);
    select({ cursor: { index, id }, anchor: index, ids: chosen });
  };

  const chooseAll = async () => {
    if (total === 0) return;
    const all = await ids.all();
    const [id] = all;
    if (id === undefined) return;
    select({ cursor: cursor ?? { index: 0, id }, anchor: cursor?.index ?? 0, ids: new Set(all) });
  };

  const onKeyDown = (event: KeyboardEvent, page: number): number | null => {
    if (nameOf(event.nativeEvent) === 'mod+a') {
      event.preventDefault();
      void chooseAll();
      return null;
    }
    if (event.key === ' ' && cursor) {
      event.preventDefault();
      toggle(cursor.index);
      return null;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return null;
    const target = targetOf(event.key, cursor?.index ?? -1, total, page);
    if (target === null) return null;
    event.preventDefault();
    void moveTo(target, event.shiftKey);
    return target;
  };

  return { onKeyDown, moveTo, toggle, chooseAll };
}
