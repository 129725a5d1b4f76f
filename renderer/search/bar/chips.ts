import type { Span } from '../../../contract/shapes.ts';
import type { QueryToken } from '../../../query/parse.ts';
import { isTypedIn } from './pieces.ts';

/** A field of the query as it is shown below it. */
export interface Chip {
  token: QueryToken;
  name: string;
  values: string;
  /** Where its values stand in the query. */
  span: Span;
}

/** The fields that are written out: what is being typed is none yet, and what is odd never is. */
export function chipsOf(tokens: readonly QueryToken[], typedAt: number | null): Chip[] {
  return tokens.flatMap((token) => {
    const { field, texts, understood, span } = token;
    const [first] = texts;
    const last = texts.at(-1);
    if (field === null || !understood || !first || !last || isTypedIn(span, typedAt)) return [];
    const values = texts.map((value) => value.text).join(', ');
    return [{ token, name: field, values, span: [first.span[0], last.span[1]] }];
  });
}
