import type { Span } from '../contract/shapes.ts';
import { type QueryToken, readTokens } from './tokens.ts';
import { writeToken } from './write.ts';

type Kind = QueryToken['kind'] | undefined;

const isOperator = (kind: Kind): boolean => kind === 'or' || kind === 'and';
const begins = (kind: Kind): boolean => kind === undefined || kind === 'open' || isOperator(kind);
const ends = (kind: Kind): boolean => kind === undefined || kind === 'close' || isOperator(kind);

/** Two parts of a query, one behind the other, with white space where there must be some. */
const beside = (before: string, after: string): string =>
  /(?:^|[\s(])$/.test(before) || /^(?:$|[\s)])/.test(after) ? before + after : `${before} ${after}`;

/** Puts `written` in the place of a span. */
const splice = (text: string, [start, end]: Span, written: string): string =>
  beside(beside(text.slice(0, start), written), text.slice(end));

/** The tokens but for those parentheses that close nothing. */
function withoutStray(tokens: readonly QueryToken[]): QueryToken[] {
  let open = 0;
  return tokens.filter(({ kind }) => {
    if (kind === 'open') open++;
    if (kind !== 'close') return true;
    open--;
    const isStray = open < 0;
    if (isStray) open = 0;
    return !isStray;
  });
}

/** Writes something else in the place of a token. */
export function replaceToken(text: string, token: QueryToken, written: string): string {
  return splice(text, token.span, written);
}

/** Turns a token into its opposite: with a `-` where it had none, and without where it was negated. */
export function negateToken(text: string, token: QueryToken): string {
  if (isOperator(token.kind) || token.kind === 'not' || token.kind === 'close') return text;
  return splice(text, token.span, `${token.negated ? '' : '-'}${text.slice(...token.body)}`);
}

/** The tokens from `first` to `last`, with operators and parentheses that have nothing but them. */
function withSurroundings(
  tokens: readonly QueryToken[],
  at: number,
): [first: number, last: number] {
  let [first, last] = [at, at];
  for (;;) {
    const before = tokens[first - 1]?.kind;
    const after = tokens[last + 1]?.kind;
    if (before === 'open' && after === 'close') {
      first--;
      last++;
    } else if (before === 'and' && ends(after)) first--;
    // Between an AND and an OR it is the AND that had both its sides.
    else if (isOperator(after) && begins(before)) last++;
    else if (isOperator(before) && ends(after)) first--;
    else return [first, last];
  }
}

/**
 * Takes a word, phrase or field out of a query, with an operator or parentheses that had nothing but
 * it. The rest is read as before; no word of it becomes one that is still being typed.
 */
export function removeToken(text: string, token: QueryToken): string {
  const tokens = withoutStray(readTokens(text));
  const at = tokens.findIndex(({ span }) => span[0] === token.span[0]);
  const [first, last] = withSurroundings(tokens, at);
  const before = text.slice(0, tokens[first]?.span[0]).trimEnd();
  const after = text.slice(tokens[last]?.span[1]).trimStart();
  return after === '' && before !== '' ? `${before} ` : beside(before, after);
}

/** Whether an OR stands outside of all parentheses, and how many of these are not closed. */
function outline(tokens: readonly QueryToken[]): { hasOr: boolean; open: number } {
  let open = 0;
  let hasOr = false;
  for (const { kind } of tokens) {
    if (kind === 'open') open++;
    if (kind === 'close') open--;
    if (kind === 'or' && open === 0) hasOr = true;
  }
  return { hasOr, open };
}

/**
 * Adds something that is to be there besides all that is asked for: what was not closed is closed,
 * and an OR put into parentheses.
 */
export function addToken(text: string, written: string): string {
  const tokens = withoutStray(readTokens(text)).filter(({ kind }) => kind !== 'not');
  while (isOperator(tokens.at(-1)?.kind)) tokens.pop();
  const parts = tokens.map((token) => {
    const isUnclosed = token.texts.some(({ quoted, open }) => quoted && open);
    return isUnclosed ? writeToken(text, token) : text.slice(...token.span);
  });
  const { hasOr, open } = outline(tokens);
  const whole = parts.reduce(beside, '') + ')'.repeat(open);
  return `${beside(hasOr ? `(${whole})` : whole, written)} `;
}
