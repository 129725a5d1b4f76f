/** A style that is not there, or that the style engine cannot work with; the message names it. */
export class StyleError extends Error {
  override readonly name = 'StyleError';
}
