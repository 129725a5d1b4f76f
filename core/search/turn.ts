/**
 * Lets what has arrived meanwhile be heard before a long answer is begun, and gives it up if it is
 * not wanted any more: the search that the next keystroke has overtaken.
 *
 * @throws the reason of `signal` once it is aborted.
 */
export async function turn(signal: AbortSignal | undefined): Promise<void> {
  await new Promise<void>((resolve) => setImmediate(resolve));
  signal?.throwIfAborted();
}
