import type { Likelihoods } from '../cues/cue.ts';
import { readWeights, type Weights } from './linear.ts';
import likely from './likely.json' with { type: 'json' };
import written from './weights.json' with { type: 'json' };

/** What was learned of reports (`build/learn/reports.ts`), each choice with its own weights. */
export interface ReportModel {
  likely: Likelihoods;
  cue: Weights;
  startBehind: Weights;
  endBehind: Weights;
  endBefore: Weights;
  startBefore: Weights;
  /** Whether what came out of the others is a report after all. */
  sure: Weights;
  /** Whether its bounds are right to the word. */
  exact: Weights;
}

/** The choices with weights. */
export const choices = [
  'cue',
  'startBehind',
  'endBehind',
  'endBefore',
  'startBefore',
  'sure',
  'exact',
] as const satisfies (keyof ReportModel)[];

/** The model of this release. */
export const reportModel: ReportModel = {
  likely: new Map(Object.entries(likely)),
  cue: readWeights(written.cue),
  startBehind: readWeights(written.startBehind),
  endBehind: readWeights(written.endBehind),
  endBefore: readWeights(written.endBefore),
  startBefore: readWeights(written.startBefore),
  sure: readWeights(written.sure),
  exact: readWeights(written.exact),
};
