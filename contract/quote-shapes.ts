import { z } from 'zod';

/** How the wording relates to what was said. */
export const QUOTE_KINDS = ['direct', 'mixed', 'indirect', 'paraphrase'] as const;
export const QuoteKind = z.enum(QUOTE_KINDS);
export type QuoteKind = z.infer<typeof QuoteKind>;

/** By which channel it was said. */
export const QUOTE_MODES = ['spoken', 'written', 'post'] as const;
export const QuoteMode = z.enum(QUOTE_MODES);
export type QuoteMode = z.infer<typeof QuoteMode>;

/** How we know who said it. */
export const ATTRIBUTION_BASES = ['named', 'pronoun', 'office', 'inferred'] as const;
export const AttributionBasis = z.enum(ATTRIBUTION_BASES);
export type AttributionBasis = z.infer<typeof AttributionBasis>;

/** How well an attestation's wording agrees with the stored snapshot. */
export const MATCH_STATES = ['exact', 'normalised', 'fuzzy', 'missing', 'unchecked'] as const;
export const MatchState = z.enum(MATCH_STATES);
export type MatchState = z.infer<typeof MatchState>;
