import type { Chunk, Reading, Sentence } from '../text/reading.ts';
import { endsBefore, endBeforeSigns, startBeforeSigns, startsBefore } from './bounds/before.ts';
import { startsBehind, startSigns } from './bounds/behind.ts';
import { courseOf, endsOf, endSigns } from './bounds/ends.ts';
import { cueSigns } from './cues/cue-signs.ts';
import { type Cue, cuesIn } from './cues/cue.ts';
import { tellerOf } from './cues/teller.ts';
import { chanceOf, choose, weigh } from './model/linear.ts';
import type { ReportModel } from './model/report-model.ts';

/** What a cue reports, as items of its sentence, end exclusive. */
export interface Draft {
  content: readonly [from: number, to: number];
  place: 'behind' | 'before';
  cue: Cue;
  teller: Chunk | null;
  /** How sure the choices of cue, beginning and end were, each 0 to 1. */
  shares: { cue: number; start: number; end: number };
  /** All three together. */
  chance: number;
}

type Stretch = Pick<Draft, 'content' | 'place'> & { start: number; end: number };
type Bounds = Omit<ReportModel, 'sure' | 'exact'>;

/** What a cue reports behind it: `Lee said that …`. */
function behind(reading: Reading, cue: Cue, model: Bounds): Stretch | null {
  const starts = startsBehind(reading, cue);
  const begins = choose(
    starts.map((start) => weigh(model.startBehind, startSigns(reading, cue, start))),
  );
  const start = starts[begins.best] ?? null;
  if (start === null) return null;
  const ends = endsOf(reading, start, cue.end);
  const course = courseOf(reading, start, cue.end);
  const closes = choose(
    ends.map((to) => weigh(model.endBehind, endSigns(reading, cue, start, to, course))),
  );
  const to = ends[closes.best];
  if (to === undefined) return null;
  return { content: [start, to], place: 'behind', start: begins.share, end: closes.share };
}

/** What a cue in the middle or at the end of its sentence reports before it: `…, Lee said`. */
function before(
  reading: Reading,
  cue: Cue,
  teller: Chunk | null,
  more: boolean,
  model: Bounds,
): Stretch | null {
  const ends = endsBefore(reading, cue, teller);
  const closes = choose(
    ends.map((to) => weigh(model.endBefore, endBeforeSigns(reading, cue, teller, to, more))),
  );
  const to = ends[closes.best] ?? null;
  if (to === null) return null;
  const starts = startsBefore(reading, cue, to);
  const begins = choose(
    starts.map((start) => weigh(model.startBefore, startBeforeSigns(reading, cue, start, to))),
  );
  const start = starts[begins.best];
  if (start === undefined) return null;
  return { content: [start, to], place: 'before', start: begins.share, end: closes.share };
}

/** Cues less sure than this are not followed up. */
const least = 0.15;

/** What the words of a sentence may report, before it is weighed what is to be believed. */
export function draftsIn(reading: Reading, sentence: Sentence, model: Bounds): Draft[] {
  return cuesIn(reading, sentence, model.likely).flatMap((cue) => {
    const teller = tellerOf(reading, cue);
    const sure = chanceOf(weigh(model.cue, cueSigns(reading, cue, teller, model.likely)));
    if (sure < least) return [];
    const after = behind(reading, cue, model);
    return [before(reading, cue, teller, after !== null, model), after].flatMap((stretch) => {
      if (!stretch) return [];
      const { content, place, start, end } = stretch;
      const shares = { cue: sure, start, end };
      return [{ content, place, cue, teller, shares, chance: sure * start * end }];
    });
  });
}
