import { existsSync, readFileSync } from 'node:fs';
import { createExtractor } from '../../extract/index.ts';
import { createTagger } from '../../extract/text/tagger.ts';
import { median, type Row, runMs } from './measure.ts';

/** Rounds over all texts; the first is left out, since it warms up. */
const ROUNDS = 6;

/** The texts of a corpus, one `{"id","text"}` a line; our own fixture, repeated, where there is none. */
function readTexts(file: string | undefined): string[] {
  if (file !== undefined && existsSync(file)) {
    const lines = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
    return lines.map((line) => (JSON.parse(line) as { text: string }).text);
  }
  const fixture = new URL('../fixtures/articles/lighthouse.txt', import.meta.url);
  return Array.from({ length: 50 }, () => readFileSync(fixture, 'utf8'));
}

/**
 * Extraction beside its floor, the tagging of the same texts by wink-nlp alone; and 5 MB beside
 * 0.5 MB, which tells whether time goes with length.
 */
export function benchExtract(file: string | undefined): Row[] {
  const texts = readTexts(file);
  const extractor = createExtractor();
  const tag = createTagger();
  const tagging: number[] = [];
  const extracting: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    tagging.push(runMs(() => texts.forEach((text) => tag(text))));
    extracting.push(runMs(() => texts.forEach((text) => extractor.extract(text))));
  }
  const floor = median(tagging.slice(1));
  const ours = median(extracting.slice(1));
  const news = texts.join('\n');
  const long = (length: number) => news.repeat(Math.ceil(length / news.length)).slice(0, length);
  const [half, five] = [long(500_000), long(5_000_000)];
  const halfMs = runMs(() => extractor.extract(half));
  const fiveMs = runMs(() => extractor.extract(five));
  const perSecond = (ms: number) => (texts.length * 1000) / ms;
  return [
    { what: 'tagging alone (wink-nlp)', value: perSecond(floor), unit: 'articles/s', ratio: 1 },
    { what: 'extraction', value: perSecond(ours), unit: 'articles/s', ratio: ours / floor },
    { what: '0.5 MB', value: halfMs, unit: 'ms', ratio: 1 },
    { what: '5 MB', value: fiveMs, unit: 'ms', ratio: fiveMs / halfMs },
  ];
}
