import { z } from 'zod';
import { base } from '../base.ts';
import { CitationOptions, EXPORT_FORMATS, ListRequest } from '../citations.ts';
import { QuoteSelection } from '../search.ts';
import { FilledLine, Id, Line, Seen } from '../shapes.ts';
import { ListPieces, MOST_PIECES } from './content.ts';

/** What lists are handed over in: formatted text for a word processor, or a file. */
export const ListFormat = z.enum(['text', ...EXPORT_FORMATS]);
export type ListFormat = z.infer<typeof ListFormat>;

/** How a list is laid out and handed over. */
export const ListSettings = z.object({ options: CitationOptions, format: ListFormat });
export type ListSettings = z.infer<typeof ListSettings>;

/** A preset, which lays out any quotes; or, with quotes of its own, a list that is opened again. */
export const SavedList = z.object({
  id: Id,
  name: z.string(),
  /** `null` where a newer or older release wrote what cannot be read. */
  settings: ListSettings.nullable(),
  /** How many quotes are named by it, deleted ones too; `null` of a preset. */
  quotes: z.int().nullable(),
});
export type SavedList = z.infer<typeof SavedList>;

/** A list as it was saved, with those of its quotes that there are. */
export const OpenedList = z.object({
  selection: QuoteSelection,
  /** Its order by hand, with its headings; `null` where its options put it in order. */
  pieces: ListPieces.nullable(),
  title: Line,
  /** Quotes that are in the library no more, or in the trash. */
  missing: z.int(),
});
export type OpenedList = z.infer<typeof OpenedList>;

/** What is in a list, with quotes by their uuid: as it is stored, and may be taken elsewhere. */
export const NamedContent = z.object({
  title: Line,
  byHand: z.boolean(),
  /** Quotes, and headings over those that follow. */
  pieces: z.array(z.union([z.object({ quote: z.string() }), FilledLine])).max(MOST_PIECES),
});
export type NamedContent = z.infer<typeof NamedContent>;

export const lists = {
  /** All presets and lists, by name. */
  all: base.output(z.array(SavedList)),
  /**
   * Keeps a preset, or a list with its quotes. One of its kind that has the name already becomes
   * what is saved: `replaced`.
   */
  save: base
    .input(
      z.object({
        name: FilledLine,
        settings: ListSettings,
        content: ListRequest.pick({ selection: true, without: true, title: true }).nullable(),
      }),
    )
    .output(z.object({ id: Id, replaced: z.boolean() })),
  /** What is in a list; not of a preset. */
  open: base.input(z.object({ id: Id })).output(OpenedList),
  rename: base
    .input(z.object({ id: Id, name: FilledLine, seen: Seen.optional() }))
    .output(z.void()),
  remove: base.input(z.object({ id: Id })).output(z.void()),
};
