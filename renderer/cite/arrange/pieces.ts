import type { CitationList } from '../../../contract/citations.ts';
import type { ListPiece } from '../../../contract/lists/content.ts';
import { shownGroups, type ShownEntry } from '../preview/entry-pieces.ts';

/** A heading of a list, and where it is among the pieces. */
export interface ShownHeading {
  at: number;
  text: string;
}

/** A quote of a list, and where it is among the pieces. */
export interface ShownQuote {
  at: number;
  id: number;
  /** `null` until its citation is made. */
  shown: ShownEntry | null;
}

/** What stands under one heading, or under none. */
export interface ArrangedGroup {
  heading: ShownHeading | null;
  quotes: ShownQuote[];
}

const isQuote = (piece: ListPiece): piece is number => typeof piece === 'number';

/** How many quotes are among the pieces. */
export function countQuotes(pieces: readonly ListPiece[]): number {
  return pieces.filter(isQuote).length;
}

/** The beginning of a list, with so many quotes in it. */
export function firstPieces(pieces: readonly ListPiece[], quotes: number): ListPiece[] {
  let left = quotes;
  const end = pieces.findIndex((piece) => isQuote(piece) && (left -= 1) < 0);
  return pieces.slice(0, end === -1 ? pieces.length : end);
}

/** The pieces of a list that was put in order. */
export function piecesOfList(list: CitationList): ListPiece[] {
  return list.groups.flatMap(({ heading, entries }) => [
    ...(heading === null ? [] : [heading]),
    ...entries.map(({ quoteId }) => quoteId),
  ]);
}

/** Where a piece is that was seen at `at`; -1 where it is gone. */
export function placeOf(pieces: readonly ListPiece[], piece: ListPiece, at: number): number {
  return pieces[at] === piece ? at : pieces.indexOf(piece);
}

/** Takes a piece to another place, which is counted without it. */
export function movePiece(pieces: readonly ListPiece[], from: number, to: number): ListPiece[] {
  const piece = pieces[from];
  if (piece === undefined) return [...pieces];
  const others = pieces.toSpliced(from, 1);
  return others.toSpliced(Math.max(0, Math.min(to, others.length)), 0, piece);
}

/**
 * Pieces under their headings as they are shown, notes numbered in their order.
 *
 * @param list - May be of another order: what it has of these quotes is shown.
 * @param isWhole - Whether the list has all that there is of these quotes, so that others are gone.
 */
export function arrangedGroups(
  pieces: readonly ListPiece[],
  list: CitationList,
  isWhole: boolean,
): ArrangedGroup[] {
  const known = new Map(
    list.groups.flatMap(({ entries }) => entries.map((entry) => [entry.quoteId, entry])),
  );
  const entries = pieces.flatMap((piece) => (isQuote(piece) ? (known.get(piece) ?? []) : []));
  const [numbered] = shownGroups({ ...list, groups: [{ heading: null, entries }] });
  const shown = new Map(numbered?.entries.map((each) => [each.entry.quoteId, each]));
  const groups: ArrangedGroup[] = [];
  for (const [at, piece] of pieces.entries()) {
    if (!isQuote(piece)) {
      groups.push({ heading: { at, text: piece }, quotes: [] });
      continue;
    }
    const quote = { at, id: piece, shown: shown.get(piece) ?? null };
    if (quote.shown === null && isWhole) continue;
    if (groups.length === 0) groups.push({ heading: null, quotes: [] });
    groups.at(-1)?.quotes.push(quote);
  }
  return groups;
}
