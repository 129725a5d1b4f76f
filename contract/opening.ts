/**
 * Names one deliberate opening of a library. Ids are numbers of rows, so a call that was made for
 * one library must never reach another: over HTTP a window learns the name with each answer to
 * `library.status` and sends it with every call; on the desktop it comes with the port.
 */
export const OPENING_HEADER = 'x-dixit-opening';

/** What becomes of a call for a library that is no longer the open one: `LIBRARY_CLOSED`. */
export const LIBRARY_LEFT = {
  status: 503,
  message:
    'Another library was opened before this was done. What was saved is kept, and nothing was ' +
    'changed in the library that is open now.',
  data: { code: 'LEFT' },
} as const;

/** Whether a call asks which library is open: the one call that is meant for any of them. */
export function asksWhichLibrary(path: readonly string[]): boolean {
  return path.join('.') === 'library.status';
}
