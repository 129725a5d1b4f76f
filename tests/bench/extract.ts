import { existsSync, readFileSync } from 'node:fs';
import { createExtractor } from '../../extract/index.ts';
import { createTagger } from '../../extract/languages/en/reading/tagger.ts';
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

/** Lengths of texts whose time is measured, in bytes, with how often. */
const LENGTHS = [
  [1_000, 200],
  [10_000, 40],
  [100_000, 4],
  [1_000_000, 1],
  [5_000_000, 1],
] as const;

/** Time for each kilobyte, from 1 kB to 5 MB, beside that of 10 kB: it stays where time goes with length. */
function lengthRows(extract: (text: string) => unknown, news: string): Row[] {
  const long = (length: number) => news.repeat(Math.ceil(length / news.length)).slice(0, length);
  const perKilobyte = LENGTHS.map(([length, times]) => {
    const text = long(length);
    const ms = runMs(() => {
      for (let round = 0; round < times; round++) extract(text);
    });
    return (ms * 1000) / (length * times);
  });
  return LENGTHS.map(([length], at) => ({
    what: `${String(length / 1000)} kB`,
    value: perKilobyte[at] ?? Number.NaN,
    unit: 'ms/kB',
    ratio: (perKilobyte[at] ?? 0) / (perKilobyte[1] ?? 1),
    floor: '10 kB',
  }));
}

/**
 * Extraction beside its floor, the tagging of the same texts by wink-nlp alone; and texts from 1 kB
 * to 5 MB, which tell whether time goes with length.
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
  const perSecond = (ms: number) => (texts.length * 1000) / ms;
  return [
    { what: 'tagging alone (wink-nlp)', value: perSecond(floor), unit: 'articles/s', ratio: 1 },
    { what: 'extraction', value: perSecond(ours), unit: 'articles/s', ratio: ours / floor },
    ...lengthRows(extractor.extract, news),
  ];
}
