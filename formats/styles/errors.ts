/** A file is no style that can be used; the message is the reason, as a sentence. */
export class StyleFileError extends Error {
  override readonly name = 'StyleFileError';
}
