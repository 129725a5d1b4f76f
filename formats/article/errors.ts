/** Why a file cannot be read as an article. */
export type ArticleErrorCode =
  | 'EMPTY'
  | 'TOO_LARGE'
  | 'BINARY'
  | 'NO_TEXT'
  | 'DAMAGED'
  | 'ENCRYPTED'
  | 'TOO_DEEP'
  | 'TOO_MANY_ELEMENTS';

/** A file that is no article; the message is one sentence for the user. */
export class ArticleError extends Error {
  override readonly name = 'ArticleError';
  readonly code: ArticleErrorCode;

  constructor(code: ArticleErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** The file is cut off, or says of itself what is not so. */
export function damaged(what: string): ArticleError {
  return new ArticleError(
    'DAMAGED',
    `${what}, so nothing was taken from it: get it once more, or open it in its own program and save it again.`,
  );
}

/** A kind of document has no words in it. */
export function withoutText(what: string): ArticleError {
  return new ArticleError(
    'NO_TEXT',
    `${what}, so nothing was taken from it: paste its text instead.`,
  );
}
