/** What was deleted, to be looked at and brought back. */
export function TrashView() {
  return null;
}
