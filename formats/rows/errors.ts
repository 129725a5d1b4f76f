/** A file cannot be read as rows, from some place on; the message is for the user. */
export class UnreadableRowsError extends Error {
  override readonly name = 'UnreadableRowsError';
}
