/**
 * Learns who speaks from articles whose quotations were attributed by hand: how much each sign
 * weighs that points to somebody (`extract/ranking/weights.json`), and how sure the outcome is
 * (`extract/confidence/weights.json`).
 *
 *     node build/learn/speakers.ts ARTICLES.jsonl
 *
 * `articles.ts` tells what a line of the file holds. The weights are of our own signs only; no word
 * of the articles is kept.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { signsOf } from '../../extract/confidence/signs.ts';
import { findQuotes } from '../../extract/index.ts';
import { peopleOf } from '../../extract/names/people.ts';
import type { Weights } from '../../extract/ranking/model.ts';
import { byWeights, type Chooser, rank, type Weighed } from '../../extract/ranking/rank.ts';
import { follow } from '../../extract/speakers/track.ts';
import { read } from '../../extract/text/read.ts';
import { createTagger } from '../../extract/languages/en/reading/tagger.ts';
import { type Article, goldOf, readArticles } from './articles.ts';
import { isMention, rightness } from './gold.ts';
import { createNumbers, type Example, learn } from './log-linear.ts';
import { learnChances, type Outcome } from './logistic.ts';

/** What is told of one article is judged by weights learned from the others, in so many parts. */
const folds = 5;
/** Signs met in fewer quotations are left out. */
const seldom = 4;
/** Times that the choices are made with what was learned and learned from again. */
const passes = 2;

/** Articles of other times and houses are harder than those learned from: of what was right, so much. */
const caution = 0.985;

interface Case {
  weighed: readonly Weighed[];
  right: readonly boolean[];
}

const tag = createTagger();

/** The choices of one article, with the candidates that were right. */
function casesOf(article: Article, choose: Chooser): Case[] {
  const reading = read(article.text, tag);
  const meant = follow(reading, peopleOf(reading), new Set());
  const cases: Case[] = [];
  rank(
    reading,
    (chunk) => meant.get(chunk)?.character ?? null,
    (weighed, quotation) => {
      const { start, end } = reading.quotations[quotation] ?? { start: 0, end: 1 };
      const gold = goldOf([start, end], article);
      if (gold)
        cases.push({
          weighed,
          right: weighed.map(({ candidate: { mention } }) =>
            isMention(reading, gold, mention, (mention && meant.get(mention)?.character) ?? null),
          ),
        });
      return choose(weighed, quotation);
    },
  );
  return cases;
}

/** The surest rule wins: the choice made before anything is learned. */
const firstRule: Chooser = (weighed) => {
  const at = weighed.findIndex(({ candidate }) => candidate.leading);
  return [at < 0 ? weighed.findIndex(({ candidate }) => candidate.mention === null) : at, 1];
};

function rounded(
  names: readonly string[],
  weights: Float64Array,
  least: number,
): Map<string, number> {
  const pairs = names
    .map((name, at) => [name, Math.round((weights[at] ?? 0) * 100) / 100] as const)
    .filter(([, weight]) => Math.abs(weight) >= least);
  return new Map(pairs.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function learnWeights(cases: readonly Case[]): Weights {
  const seen = new Map<string, number>();
  for (const { weighed } of cases)
    for (const feature of new Set(weighed.flatMap(({ features }) => features)))
      seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const numbers = createNumbers();
  const examples: Example[] = cases
    .filter(({ right }) => right.includes(true))
    .map(({ weighed, right }) => ({
      right,
      candidates: weighed.map(({ features }) =>
        Int32Array.from(
          features.filter((feature) => (seen.get(feature) ?? 0) >= seldom).map(numbers.of),
        ),
      ),
    }));
  return rounded(numbers.names, learn(examples, numbers.names.length), 0.03);
}

/** Weights for each part of the articles, learned from the other parts, and for all. */
function learnInParts(articles: readonly Article[]): { parts: Weights[]; all: Weights } {
  let cases = articles.map((article) => casesOf(article, firstRule));
  let parts: Weights[] = [];
  for (let pass = 0; pass < passes; pass++) {
    parts = Array.from({ length: folds }, (_, part) =>
      learnWeights(cases.filter((_one, at) => at % folds !== part).flat()),
    );
    const choosers = parts.map(byWeights);
    cases = articles.map((article, at) => casesOf(article, choosers[at % folds] ?? firstRule));
  }
  return { parts, all: learnWeights(cases.flat()) };
}

function write(folder: string, weights: ReadonlyMap<string, number>): void {
  const target = join(import.meta.dirname, '../../extract', folder, 'weights.json');
  const lines = [...weights].map(
    ([name, weight]) => `  ${JSON.stringify(name)}: ${String(weight)}`,
  );
  writeFileSync(target, `{\n${lines.join(',\n')}\n}\n`);
  console.log(`${String(weights.size)} weights written to ${target}`);
}

function main(path: string): void {
  const articles = readArticles(path);
  const { parts, all } = learnInParts(articles);
  write('ranking', all);
  const outcomes = articles.flatMap((article, at): Outcome[] =>
    findQuotes(article.text, tag, parts[at % folds]).flatMap((finding) => {
      const right = rightness(finding, article);
      return right === null ? [] : [{ signs: signsOf(finding), right: caution * right }];
    }),
  );
  const chances = learnChances(outcomes);
  write('confidence', rounded(chances.names, chances.weights, 0.01));
}

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error(
    'Give the file of attributed articles: node build/learn/speakers.ts ARTICLES.jsonl',
  );
  process.exitCode = 2;
} else main(path);
