/**
 * Learns which words report what somebody says, and where what they report begins and ends, from
 * articles attributed by hand, and writes `likely.json` and `weights.json` in `extract/reported/model`:
 *
 *     node build/learn/reports.ts ARTICLES.jsonl
 *
 * Each line of the file is `{ text, attributions: [{ content, cue }] }`. What is written is the same
 * each time: how often some common words report, and weights of signs by their hashes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWeights } from '../../extract/reported/model/linear.ts';
import { choices, type ReportModel } from '../../extract/reported/model/report-model.ts';
import { sureSigns } from '../../extract/reported/model/sure-signs.ts';
import { type Draft, draftsIn, speakersIn } from '../../extract/reported/told.ts';
import { read } from '../../extract/text/read.ts';
import type { Reading } from '../../extract/text/reading.ts';
import { createTagger, type Tagger } from '../../extract/languages/en/reading/tagger.ts';
import { learnBounds, type Marked } from './reports/bounds.ts';
import { type Attribution, goldIn } from './reports/gold.ts';
import { createSigns, type Example, train } from './reports/train.ts';

/** The articles are cut in so many parts; each is judged by what the others taught. */
const parts = 3;

function mark(line: string, tag: Tagger): Marked {
  const { text, attributions } = JSON.parse(line) as { text: string; attributions: Attribution[] };
  const reading = read(text, tag);
  return {
    reading,
    attributions,
    sentences: reading.sentences.map((sentence) => ({
      sentence,
      gold: goldIn(reading, sentence, attributions),
    })),
  };
}

/** How far annotators marked a draft as somebody's words: share of its characters, and to the word. */
function markedAs(
  { items }: Reading,
  { content }: Draft,
  marked: readonly Attribution[],
): { share: number; exact: boolean } {
  const start = items[content[0]]?.start ?? 0;
  const end = items[content[1] - 1]?.end ?? start + 1;
  const spans = marked.flatMap((one) => one.content);
  const shared = spans.map((span) =>
    Math.max(0, Math.min(end, span[1]) - Math.max(start, span[0])),
  );
  return {
    share: Math.max(0, ...shared) / (end - start),
    // A mark or a full stop more is no difference.
    exact: spans.some((span) => Math.abs(span[0] - start) < 2 && Math.abs(span[1] - end) < 3),
  };
}

/** Belief is learned from few drafts with many signs, so warily. */
const manner = { seldom: 24, caution: 40, slight: 0.02 };

/** Learns which drafts to believe, from drafts made by a model that has not seen their articles. */
function learnBelief(articles: readonly Marked[]): Pick<ReportModel, 'sure' | 'exact'> {
  const signs = createSigns();
  const sure: Example[] = [];
  const exact: Example[] = [];
  for (let part = 0; part < parts; part++) {
    const model = learnBounds(articles.filter((_, at) => at % parts !== part));
    const others = articles.filter((_, at) => at % parts === part);
    for (const { reading, attributions, sentences } of others) {
      const found = sentences.map(({ sentence }) => draftsIn(reading, sentence, model));
      const speakers = speakersIn(reading, found.flat());
      for (const drafts of found)
        for (const draft of drafts) {
          const choices = [[], signs.numbersOf(sureSigns(reading, draft, drafts, speakers))];
          const marked = markedAs(reading, draft, attributions);
          sure.push({ choices, right: [1 - marked.share, marked.share] });
          exact.push({ choices, right: marked.exact ? [0, 1] : [1, 0] });
        }
    }
  }
  return { sure: train(sure, signs, manner), exact: train(exact, signs, manner) };
}

function main(path: string): void {
  const tag = createTagger();
  const articles = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => mark(line, tag));
  const model: ReportModel = { ...learnBounds(articles), ...learnBelief(articles) };
  const folder = join(import.meta.dirname, '../../extract/reported/model');
  const write = (name: string, content: object): void =>
    writeFileSync(join(folder, name), `${JSON.stringify(content, null, 2)}\n`);
  write('likely.json', Object.fromEntries(model.likely));
  const written = choices.map((name) => [name, writeWeights(model[name])] as const);
  write('weights.json', Object.fromEntries(written));
  console.log(choices.map((name) => `${name}: ${String(model[name].size)} weights`).join('\n'));
}

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error('Give the file of attributed articles: node build/learn/reports.ts ARTICLES.jsonl');
  process.exitCode = 2;
} else main(path);
