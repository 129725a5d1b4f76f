import { z } from 'zod';
import { QuoteSelection } from '../search.ts';
import { FilledLine, Id } from '../shapes.ts';

/** A part of a list that is arranged by hand: a quote, or a heading over those that follow. */
export const ListPiece = z.union([Id, FilledLine]);
export type ListPiece = z.infer<typeof ListPiece>;

/** Most pieces of a list that is arranged by hand. */
export const MOST_PIECES = 100_000;
export const ListPieces = z.array(ListPiece).max(MOST_PIECES);
export const ListTakenOut = z.array(Id).max(MOST_PIECES);

/** What a list is made of: quotes that are put in order, or pieces that are in their order. */
export const ListContent = z.union([QuoteSelection, z.object({ pieces: ListPieces })]);
export type ListContent = z.infer<typeof ListContent>;
