/**
 * The order in which a list goes on when it is asked for anew. What was decided meanwhile is no
 * longer asked for, but stays where it was, behind what it stood behind.
 *
 * @param shown - Ids as they are on show.
 * @param fresh - Ids that are pending now, in their order.
 */
export function mergeOrder(shown: readonly number[], fresh: readonly number[]): number[] {
  const known = new Set(shown);
  if (fresh.every((id) => known.has(id))) return [...shown];
  const pending = new Set(fresh);
  const behind = new Map<number | null, number[]>();
  let last: number | null = null;
  for (const id of shown) {
    if (pending.has(id)) last = id;
    else behind.set(last, [...(behind.get(last) ?? []), id]);
  }
  return [...(behind.get(null) ?? []), ...fresh.flatMap((id) => [id, ...(behind.get(id) ?? [])])];
}

/** Ids from one to another in a list, both included. */
export function rangeOf(ids: readonly number[], from: number, to: number): number[] {
  const ends = [ids.indexOf(from), ids.indexOf(to)];
  if (ends.includes(-1)) return [to];
  return ids.slice(Math.min(...ends), Math.max(...ends) + 1);
}

/** The next id that `isOpen`, from the top again after the last; the same where none is. */
export function nextOpen(
  ids: readonly number[],
  current: number,
  isOpen: (id: number) => boolean,
): number {
  const place = ids.indexOf(current);
  return [...ids.slice(place + 1), ...ids.slice(0, Math.max(0, place))].find(isOpen) ?? current;
}
