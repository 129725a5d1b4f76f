/** When so many are remembered, all are forgotten. */
const MOST = 20_000;

/**
 * A look-up whose answers are remembered until the next commit, since the same few are asked for
 * again and again while one types.
 *
 * @param revision - Counts the commits.
 * @returns A function to be called once a task, which answers the look-up for that task.
 */
export function remembered<Key, Value>(
  look: (key: Key) => Value,
  revision: () => number,
): () => (key: Key) => Value {
  const known = new Map<Key, Value>();
  let at = -1;
  const ask = (key: Key): Value => {
    const held = known.get(key);
    if (held !== undefined) return held;
    const value = look(key);
    if (known.size >= MOST) known.clear();
    known.set(key, value);
    return value;
  };
  return () => {
    const now = revision();
    if (now !== at) known.clear();
    at = now;
    return ask;
  };
}
