/** Why a file cannot be read as an article. */
export type ArticleErrorCode =
  | 'EMPTY'
  | 'TOO_LARGE'
  | 'BINARY'
  | 'NO_TEXT'
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
