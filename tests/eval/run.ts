/**
 * Scores the extraction against articles attributed by hand, one a line:
 *
 *     npm run -s eval -- ARTICLES.jsonl [--boot N] [--json] [--errors N] [--marks HOUSE] [--plot FILE.svg]
 *
 * `--marks single|guillemets|straight` has the extractor read the same articles in the marks of
 * another house. `--plot` draws how far confidence keeps its word.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createExtractor, type Extractor } from '../../extract/index.ts';
import { type GoldArticle, type Prediction, readCorpus } from './corpus.ts';
import { bringBack, type House, houses, restyle } from './house-marks.ts';
import { worstErrors } from './report/errors.ts';
import { plotOf } from './report/plot.ts';
import { printReport, type Report } from './report/print.ts';
import { calibrate } from './report/reliability.ts';
import { allSamples, quotedSamples } from './report/samples.ts';
import { bootstrap } from './score/bootstrap.ts';
import { sumOf } from './score/counts.ts';
import { figuresOf } from './score/figures.ts';
import { type ArticleScore, scoreArticle } from './score/score.ts';

const usage =
  'npm run -s eval -- ARTICLES.jsonl [--boot 1000] [--json] [--errors N] [--marks single|guillemets|straight] [--plot FILE.svg]\n';

function predict({ extract }: Extractor, text: string, house: House | null): Prediction[] {
  if (house === null) return extract(text);
  const restyled = restyle(text, house);
  return extract(restyled.text).map((quote) => bringBack(quote, restyled));
}

/** Extracts from every article, then again some of them for the clock, now that all is warm. */
function scoreAll(
  articles: readonly GoldArticle[],
  house: House | null,
): { scores: ArticleScore[]; speed: number } {
  const extractor = createExtractor();
  const scores = articles.map((article) =>
    scoreArticle(article, predict(extractor, article.text, house)),
  );
  const timed = articles.slice(0, 100);
  const start = process.cpuUsage();
  for (const { text } of timed) extractor.extract(text);
  const { user, system } = process.cpuUsage(start);
  return { scores, speed: (timed.length * 1e6) / (user + system) };
}

function evaluate(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      boot: { type: 'string', default: '1000' },
      errors: { type: 'string', default: '0' },
      json: { type: 'boolean', default: false },
      marks: { type: 'string' },
      plot: { type: 'string' },
    },
  });
  const [file] = positionals;
  const house = Object.keys(houses).find((name): name is House => name === values.marks) ?? null;
  if (file === undefined || (values.marks !== undefined && house === null)) {
    process.stderr.write(usage);
    process.exitCode = 2;
    return;
  }
  const { scores, speed } = scoreAll(readCorpus(file), house);
  const counts = scores.map((score) => score.counts);
  const rounds = Number(values.boot);
  const report: Report = {
    articles: scores.length,
    figures: figuresOf(sumOf(counts)),
    intervals: rounds > 0 ? bootstrap(counts, rounds) : null,
    calibration: {
      quoted: calibrate(quotedSamples(scores)),
      all: calibrate(allSamples(scores)),
    },
    speed,
  };
  const errors = worstErrors(scores, Number(values.errors));
  process.stdout.write(
    values.json
      ? `${JSON.stringify({ ...report, errors })}\n`
      : `${[printReport(report), ...errors].join('\n')}\n`,
  );
  if (values.plot !== undefined)
    writeFileSync(values.plot, plotOf(report.calibration.quoted, 'Quotations in marks'));
}

evaluate();
