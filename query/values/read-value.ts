/**
 * A value that was read, or why it is none, as a sentence for the user. `unfinished` where it can
 * become one as typing goes on.
 */
export type ReadValue<Value> = { value: Value } | { unfinished: boolean; problem: string };

/** `a, b or c`. */
export function allOf(values: readonly string[]): string {
  const last = values.at(-1) ?? '';
  return values.length < 2 ? last : `${values.slice(0, -1).join(', ')} or ${last}`;
}
