import {
  endsBefore,
  endBeforeSigns,
  startBeforeSigns,
  startsBefore,
} from '../../../extract/reported/bounds/before.ts';
import { startsBehind, startSigns } from '../../../extract/reported/bounds/behind.ts';
import { courseOf, endsOf, endSigns } from '../../../extract/reported/bounds/ends.ts';
import { cueSigns } from '../../../extract/reported/cues/cue-signs.ts';
import { type Cue, cueKey, cuesIn } from '../../../extract/reported/cues/cue.ts';
import { tellerOf } from '../../../extract/reported/cues/teller.ts';
import type { Weights } from '../../../extract/reported/model/linear.ts';
import type { ReportModel } from '../../../extract/reported/model/report-model.ts';
import type { Reading, Sentence } from '../../../extract/text/reading.ts';
import type { Attribution, GoldReport } from './gold.ts';
import { createSigns, type Example, type Signs, train } from './train.ts';

/** An article read, with what is marked in each of its sentences. */
export interface Marked {
  reading: Reading;
  attributions: readonly Attribution[];
  sentences: readonly { sentence: Sentence; gold: readonly GoldReport[] }[];
}

/** What is learned for one of the choices. */
interface Lesson {
  signs: Signs;
  examples: Example[];
}

const lesson = (): Lesson => ({ signs: createSigns(), examples: [] });

/** Adds an example where the right choice is among those looked at. */
function teach<Choice>(
  { signs, examples }: Lesson,
  choices: readonly Choice[],
  right: Choice,
  describe: (choice: Choice) => number[],
): void {
  const at = choices.indexOf(right);
  if (at < 0 || choices.length < 2) return;
  examples.push({
    choices: choices.map((choice) => signs.numbersOf(describe(choice))),
    right: choices.map((_, one) => (one === at ? 1 : 0)),
  });
}

/** Words that report more seldom, or in fewer articles, are left out: no name gets into the table. */
const seldom = 6;

/** How words that report, and bounds, are learned. */
const manner = { seldom: 8, caution: 3, slight: 0.01 };

/** How often each word reports, as share of its uses. */
function likelihoods(articles: readonly Marked[]): Map<string, number> {
  const uses = new Map<string, { reports: number; all: number; articles: Set<Marked> }>();
  const count = (article: Marked, key: string, reports: boolean): void => {
    const use = uses.get(key) ?? { reports: 0, all: 0, articles: new Set<Marked>() };
    use.all++;
    if (reports) {
      use.reports++;
      use.articles.add(article);
    }
    uses.set(key, use);
  };
  for (const article of articles)
    for (const { sentence, gold } of article.sentences) {
      const cues = new Set(gold.map(({ cue }) => cue));
      for (let at = sentence.from; at < sentence.to; at++) {
        const item = article.reading.items[at];
        if (item && /^(?:VERB|NOUN|ADJ)$/.test(item.part) && /^[a-z-]+$/.test(item.lower))
          count(article, cueKey(item), cues.has(at));
      }
    }
  const table = [...uses]
    .filter(([, use]) => use.reports >= seldom && use.articles.size >= seldom - 1)
    .map(([key, { reports, all }]) => [key, Math.round((100 * reports) / (all + 4)) / 100] as const)
    .filter(([, share]) => share >= 0.05);
  return new Map(table.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

type Lessons = Record<Exclude<keyof ReportModel, 'likely' | 'sure' | 'exact'>, Lesson>;

/** Teaches where what a cue reports begins and ends. */
function teachBounds(
  lessons: Lessons,
  reading: Reading,
  cue: Cue,
  { behind, before }: GoldReport,
): void {
  const teller = tellerOf(reading, cue);
  const [start = null, to] = behind ?? [];
  teach(lessons.startBehind, startsBehind(reading, cue), start, (one) =>
    startSigns(reading, cue, one),
  );
  if (start !== null && to !== undefined) {
    const course = courseOf(reading, start, cue.end);
    teach(lessons.endBehind, endsOf(reading, start, cue.end), to, (one) =>
      endSigns(reading, cue, start, one, course),
    );
  }
  const [from, end = null] = before ?? [];
  teach(lessons.endBefore, endsBefore(reading, cue, teller), end, (one) =>
    endBeforeSigns(reading, cue, teller, one, behind !== null),
  );
  if (end !== null && from !== undefined)
    teach(lessons.startBefore, startsBefore(reading, cue, end), from, (one) =>
      startBeforeSigns(reading, cue, one, end),
    );
}

/** Learns which words report, and where what they report begins and ends. */
export function learnBounds(articles: readonly Marked[]): Omit<ReportModel, 'sure' | 'exact'> {
  const likely = likelihoods(articles);
  const lessons: Lessons = {
    cue: lesson(),
    startBehind: lesson(),
    endBehind: lesson(),
    endBefore: lesson(),
    startBefore: lesson(),
  };
  for (const { reading, sentences } of articles)
    for (const { sentence, gold } of sentences)
      for (const cue of cuesIn(reading, sentence, likely)) {
        const report = gold.find((one) => one.cue === cue.at);
        const { signs, examples } = lessons.cue;
        const numbers = signs.numbersOf(cueSigns(reading, cue, tellerOf(reading, cue), likely));
        examples.push({ choices: [[], numbers], right: report ? [0, 1] : [1, 0] });
        if (report) teachBounds(lessons, reading, cue, report);
      }
  const learned = ({ signs, examples }: Lesson): Weights => train(examples, signs, manner);
  return {
    likely,
    cue: learned(lessons.cue),
    startBehind: learned(lessons.startBehind),
    endBehind: learned(lessons.endBehind),
    endBefore: learned(lessons.endBefore),
    startBefore: learned(lessons.startBefore),
  };
}
