import type {
  AttributionBasis,
  MatchState,
  QuoteKind,
  QuoteMode,
} from '../../contract/quote-shapes.ts';

/** Kinds of quotes in words. */
export const KIND_WORDS: Record<QuoteKind, string> = {
  direct: 'Direct',
  mixed: 'Mixed',
  indirect: 'Indirect',
  paraphrase: 'Paraphrase',
};

/** What the kinds mean, in a line each. */
export const KIND_MEANS: Record<QuoteKind, string> = {
  direct: 'The very words, between quotation marks',
  mixed: 'Reported, with some of the very words',
  indirect: 'Reported in the words of the source',
  paraphrase: 'The gist, told freely',
};

/** Channels in words. */
export const MODE_WORDS: Record<QuoteMode, string> = {
  spoken: 'Spoken',
  written: 'Written',
  post: 'Posted',
};

/**
 * How well the wording agrees with the stored text, in words.
 *
 * @param score - Of a fuzzy match: how alike the two are, 0 to 1.
 */
export function matchInWords(match: MatchState, score: number | null): string {
  switch (match) {
    case 'exact':
      return 'Word for word';
    case 'normalised':
      return 'But for marks and spaces';
    case 'fuzzy':
      // What is not the same is never said to be.
      return score === null ? 'Alike' : `${Math.min(99, Math.floor(score * 100))} % alike`;
    case 'missing':
      return 'Not in the stored text';
    case 'unchecked':
      return 'No stored text';
  }
}

/** How we know who said it, to choose from. */
export const BASIS_CHOICES: Record<AttributionBasis, string> = {
  named: 'Named in the text',
  pronoun: 'By pronoun',
  office: 'By office',
  inferred: 'Inferred',
};

/**
 * How we know who said it, with the words of the text where they are known:
 * `By pronoun (“He”)`.
 */
export function basisInWords(basis: AttributionBasis, mention: string | null): string {
  const words = mention === null || mention === '' ? '' : ` (“${mention}”)`;
  switch (basis) {
    case 'named':
      return `Named in the text${words}`;
    case 'pronoun':
      return `By pronoun${words}`;
    case 'office':
      return `By office${words}`;
    case 'inferred':
      return 'Inferred';
  }
}
