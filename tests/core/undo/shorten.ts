/**
 * The shortest list that still fails which can be had by leaving parts out: halves first, then
 * smaller parts, then single items.
 *
 * @param fails - Whether a list fails.
 * @param untilMs - When to be content with what has been found, by `performance.now()`.
 */
export async function shorten<T>(
  failing: readonly T[],
  fails: (list: readonly T[]) => Promise<boolean>,
  untilMs: number,
): Promise<readonly T[]> {
  let list = failing;
  for (
    let size = Math.ceil(list.length / 2);
    size >= 1;
    size = size === 1 ? 0 : Math.ceil(size / 2)
  ) {
    for (let from = 0; from < list.length && performance.now() < untilMs;) {
      const without = [...list.slice(0, from), ...list.slice(from + size)];
      if (await fails(without)) list = without;
      else from += size;
    }
  }
  return list;
}
