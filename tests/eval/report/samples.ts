import type { ArticleScore } from '../score/score.ts';
import type { Sample } from './reliability.ts';

/** Findings in quotation marks, right as (d) has it. */
export function quotedSamples(scores: readonly ArticleScore[]): Sample[] {
  return scores.flatMap(({ units }) =>
    units.flatMap(({ prediction, verdict }) =>
      prediction
        ? [{ confidence: prediction.quote.confidence, right: verdict?.lenient ?? false }]
        : [],
    ),
  );
}

/** Findings of every type: half of their words shared with what was said, and the right speaker. */
export function allSamples(scores: readonly ArticleScore[]): Sample[] {
  return scores.flatMap(({ contents }) =>
    contents.map(({ prediction, right }) => ({ confidence: prediction.quote.confidence, right })),
  );
}
