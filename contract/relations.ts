import { z } from 'zod';
import { base } from './base.ts';
import { QuoteSummary } from './search.ts';
import { Id, Prose, Seen } from './shapes.ts';

/** What one quote does to another. */
export const RELATION_KINDS = [
  'denies',
  'confirms',
  'contradicts',
  'responds to',
  'repeats',
  'corrects',
  'retracts',
  'translates',
] as const;
export const RelationKind = z.enum(RELATION_KINDS);
export type RelationKind = z.infer<typeof RelationKind>;

const relationFields = {
  /** The quote that denies, confirms, …; it is said in the words of this end. */
  fromId: Id,
  toId: Id,
  kind: RelationKind,
  /** Why the two are related so. */
  rationale: Prose,
};

/** A relation as one of its two quotes sees it. */
export const Relation = z.object({
  id: Id,
  kind: RelationKind,
  /** Whether the quote that was asked about does it, or it is done to it. */
  isFrom: z.boolean(),
  rationale: z.string(),
  other: QuoteSummary,
});
export type Relation = z.infer<typeof Relation>;

export const relations = {
  /** What is related to a quote, from both ends; quotes in the trash are left out. */
  of: base.input(z.object({ id: Id })).output(
    z.object({
      relations: z.array(Relation),
      /** Quotes that are another wording of the same. */
      variants: z.array(QuoteSummary),
    }),
  ),
  add: base
    .input(z.object({ ...relationFields, rationale: Prose.default('') }))
    .output(z.object({ id: Id })),
  edit: base
    .input(z.object({ id: Id, changes: z.object(relationFields).partial(), seen: Seen.optional() }))
    .output(z.void()),
  remove: base.input(z.object({ id: Id })).output(z.void()),
};
