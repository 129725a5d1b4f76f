/** Ids below this are told apart within a day. */
const ID_RANGE = 2 ** 31;

/** Days as numbers below 2^22, in the same order, so that day and id fit one double. */
const compactDay = (day: number) => {
  const year = Math.floor(day / 10000);
  const within = day - year * 10000;
  return year * 416 + Math.floor(within / 100) * 32 + (within % 100);
};

/** Ascending where what is sorted is older, or of one day added earlier. */
const keyOf = (day: number, id: number) => compactDay(day) * ID_RANGE + id;

const idsOf = (keys: Float64Array): Int32Array => {
  const ids = new Int32Array(keys.length);
  for (let i = 0; i < ids.length; i++) {
    const key = keys[keys.length - 1 - i]!;
    ids[i] = key - Math.floor(key / ID_RANGE) * ID_RANGE;
  }
  return ids;
};

/** Sorts ids: last said first; among those of one day, last added first. */
export function sortNewest(ids: Int32Array, day: (id: number) => number): Int32Array {
  const keys = new Float64Array(ids.length);
  for (let i = 0; i < ids.length; i++) keys[i] = keyOf(day(ids[i]!), ids[i]!);
  return idsOf(keys.toSorted());
}

/**
 * Puts changed ids where they belong in a list that is in order but for them.
 *
 * @param live - Those of the changed ids that are to be in the list.
 */
export function mergeNewest(
  ordered: Int32Array,
  changed: ReadonlySet<number>,
  live: Int32Array,
  day: (id: number) => number,
): Int32Array {
  const rest = ordered.filter((id) => !changed.has(id));
  const added = sortNewest(live, day);
  const merged = new Int32Array(rest.length + added.length);
  let [from, next] = [0, 0];
  for (let at = 0; at < merged.length; at++) {
    const old = rest[from];
    const own = added[next];
    const takesOwn =
      own !== undefined && (old === undefined || keyOf(day(own), own) > keyOf(day(old), old));
    merged[at] = takesOwn ? own : old!;
    if (takesOwn) next++;
    else from++;
  }
  return merged;
}
