/** A file that is no sound archive of Dixit; the message is for the user. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
}

/** It is cut off or was changed. @param what - One sentence without its end. */
export function unsound(what: string): ArchiveError {
  return new ArchiveError(`${what}, so nothing was taken from it: get the archive once more.`);
}
