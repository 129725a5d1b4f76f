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
  /** What each choice was weighed by. */
  signs: readonly number[];
  /** All three together. */
  chance: number;
}

type Stretch = Pick<Draft, 'content' | 'place' | 'signs'> & { start: number; end: number };
type Bounds = Omit<ReportModel, 'sure' | 'exact'>;

/** What a cue reports behind it: `Lee said that …`. */
function behind(reading: Reading, cue: Cue, model: Bounds): Stretch | null {
  const starts = startsBehind(reading, cue);
  const beginSigns = starts.map((start) => startSigns(reading, cue, start));
  const begins = choose(beginSigns.map((signs) => weigh(model.startBehind, signs)));
  const start = starts[begins.best] ?? null;
  if (start === null) return null;
  const ends = endsOf(reading, start, cue.end);
  const course = courseOf(reading, start, cue.end);
  const closeSigns = ends.map((to) => endSigns(reading, cue, start, to, course));
  const closes = choose(closeSigns.map((signs) => weigh(model.endBehind, signs)));
  const to = ends[closes.best];
  if (to === undefined) return null;
  const signs = [...(beginSigns[begins.best] ?? []), ...(closeSigns[closes.best] ?? [])];
  return { content: [start, to], place: 'behind', start: begins.share, end: closes.share, signs };
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
  const closeSigns = ends.map((to) => endBeforeSigns(reading, cue, teller, to, more));
  const closes = choose(closeSigns.map((signs) => weigh(model.endBefore, signs)));
  const to = ends[closes.best] ?? null;
  if (to === null) return null;
  const starts = startsBefore(reading, cue, to);
  const beginSigns = starts.map((start) => startBeforeSigns(reading, cue, start, to));
  const begins = choose(beginSigns.map((signs) => weigh(model.startBefore, signs)));
  const start = starts[begins.best];
  if (start === undefined) return null;
  const signs = [...(beginSigns[begins.best] ?? []), ...(closeSigns[closes.best] ?? [])];
  return { content: [start, to], place: 'before', start: begins.share, end: closes.share, signs };
}

/** Cues less sure than this are not followed up. */
const least = 0.15;
/** Nor more of them in a sentence: what has more is a list of words. */
const most = 24;

/** What the words of a sentence may report, before it is weighed what is to be believed. */
export function draftsIn(reading: Reading, sentence: Sentence, model: Bounds): Draft[] {
  let followed = 0;
  return cuesIn(reading, sentence, model.likely).flatMap((cue) => {
    const teller = tellerOf(reading, cue);
    const ofCue = cueSigns(reading, cue, teller, model.likely);
    const sure = chanceOf(weigh(model.cue, ofCue));
    if (sure < least || followed++ >= most) return [];
    const after = behind(reading, cue, model);
    return [before(reading, cue, teller, after !== null, model), after].flatMap((stretch) => {
      if (!stretch) return [];
      const { content, place, start, end, signs } = stretch;
      const shares = { cue: sure, start, end };
      return [
        {
          content,
          place,
          cue,
          teller,
          shares,
          signs: [...ofCue, ...signs],
          chance: sure * start * end,
        },
      ];
    });
  });
}

/** Who speaks for certain in some drafts, by the word for them. */
export function speakersIn({ items }: Reading, drafts: readonly Draft[]): ReadonlySet<string> {
  return new Set(
    drafts.flatMap(({ shares, teller }) =>
      shares.cue > 0.9 && teller && teller.kind !== 'pronoun'
        ? [items[teller.head]?.lower ?? '']
        : [],
    ),
  );
}
