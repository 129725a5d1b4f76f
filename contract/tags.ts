import { z } from 'zod';
import { base } from './base.ts';
import { FilledLine, Id, Seen } from './shapes.ts';

export const Tag = z.object({
  id: Id,
  name: z.string(),
  colour: z.string().nullable(),
  quotes: z.int(),
});
export type Tag = z.infer<typeof Tag>;

/** One of the palette's names; the theme chooses the shade for light and dark. */
export const TagColour = z.enum([
  'red',
  'orange',
  'yellow',
  'green',
  'teal',
  'blue',
  'violet',
  'gray',
]);

/** What can be written of a tag. */
export const TagDraft = z.object({ name: FilledLine, colour: TagColour.nullable() });
export type TagDraft = z.infer<typeof TagDraft>;

export const tags = {
  list: base.output(z.array(Tag)),
  /** Adds and removes tags by name on all these quotes at once; a new name makes a tag. */
  apply: base
    .input(
      z.object({
        quoteIds: z.array(Id).min(1).max(100_000),
        add: z.array(FilledLine).max(200).default([]),
        remove: z.array(FilledLine).max(200).default([]),
      }),
    )
    .output(z.void()),
  /** A name that is taken is refused; upper and lower case are the same name. */
  edit: base.input(TagDraft.partial().extend({ id: Id, seen: Seen.optional() })).output(z.void()),
  remove: base.input(z.object({ id: Id })).output(z.void()),
  /** Gives the quotes of all these the one tag, and takes the others away. */
  merge: base.input(z.object({ into: Id, from: z.array(Id).min(1).max(10_000) })).output(z.void()),
};
