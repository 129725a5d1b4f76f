import type { Span } from '../../../contract/shapes.ts';
import type { QueryToken } from '../../../query/parse.ts';

/** How a part of the query is tinted: a field, what is shut out, what was not understood. */
export type Tint = 'field' | 'without' | 'odd';

/** A part of the query that is tinted in one way, or not at all. */
export interface Piece {
  start: number;
  text: string;
  tint: Tint | null;
}

function tintOf({ kind, negated, understood }: QueryToken): Tint | null {
  if (!understood) return 'odd';
  if (negated) return 'without';
  return kind === 'field' ? 'field' : null;
}

/** Whether somebody is typing at a place within a span or at its end. */
export function isTypedIn([start, end]: Span, typedAt: number | null): boolean {
  return typedAt !== null && start <= typedAt && typedAt <= end;
}

/**
 * Cuts a query into the parts that look different.
 *
 * @param typedAt - Where somebody is typing (UTF-16): nothing is called odd before it is written out.
 * @returns Parts that make up the whole text, in its order.
 */
export function piecesOf(
  text: string,
  tokens: readonly QueryToken[],
  typedAt: number | null,
): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const add = (end: number, tint: Tint | null) => {
    if (end > at) pieces.push({ start: at, text: text.slice(at, end), tint });
    at = Math.max(at, end);
  };
  for (const token of tokens) {
    const tint = tintOf(token);
    if (tint === null || (tint === 'odd' && isTypedIn(token.span, typedAt))) continue;
    add(token.span[0], null);
    add(token.span[1], tint);
  }
  add(text.length, null);
  return pieces;
}
