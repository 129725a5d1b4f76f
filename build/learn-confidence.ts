/**
 * Learns how often each kind of finding is right, from articles whose quotations were attributed by
 * hand, and writes `extract/confidence/table.json`:
 *
 *     node build/learn-confidence.ts ARTICLES.jsonl
 *
 * Each line of the file is `{ text, attributions: [{ content, source, sourceHead, sourceKind, speaker }] }`.
 * The table holds shares only, no word of the articles.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseOf } from '../extract/confidence/confidence.ts';
import type { Finding } from '../extract/findings.ts';
import { findQuotes } from '../extract/index.ts';
import { createTagger } from '../extract/text/tagger.ts';

type Span = [start: number, end: number];

interface Gold {
  content: Span[];
  source: Span[];
  sourceHead?: Span;
  sourceKind: string;
  speaker: string | null;
}

/** Names behind pronouns are no gold in the articles: this share was right where they are. */
const pronounsRight = 0.86;

/** Cases seen less often lean on what their rule does as a whole. */
const leaning = 10;

const overlap = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
const lastWord = (name: string): string =>
  /(\p{L}+)(?:,? Jr\.?)?$/u.exec(name.trim())?.[1]?.toLowerCase() ?? name;

/** Chance that a finding is right, given the attribution that covers most of it. */
function rightness(finding: Finding, attributions: readonly Gold[]): number {
  const { start, end, speaker, speakerMention, type } = finding.quote;
  const span: Span = [start, end];
  const covered = (gold: Gold): number =>
    gold.content.reduce((sum, one) => sum + overlap(span, one), 0) / (end - start);
  const gold = attributions.toSorted((a, b) => covered(b) - covered(a))[0];
  if (!gold || covered(gold) < 0.5) return 0;
  const whole = gold.content.reduce((sum, one) => sum + one[1] - one[0], 0);
  if (type === 'indirect' && (end - start) / whole < 0.5) return 0;
  if (gold.sourceKind === 'name' && gold.speaker && speaker)
    return lastWord(gold.speaker) === lastWord(speaker) ? 1 : 0;
  const heads = gold.sourceHead ? [gold.sourceHead] : gold.source;
  const hit = speakerMention !== null && heads.some((head) => overlap(head, speakerMention) > 0);
  if (heads.length === 0) return speakerMention === null ? 1 : 0;
  return hit ? (finding.by === 'pronoun' ? pronounsRight : 1) : 0;
}

function main(path: string): void {
  const tag = createTagger();
  const sums = new Map<string, { right: number; seen: number }>();
  const count = (key: string, right: number): void => {
    const sum = sums.get(key) ?? { right: 0, seen: 0 };
    sums.set(key, { right: sum.right + right, seen: sum.seen + 1 });
  };
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const { text, attributions } = JSON.parse(line) as { text: string; attributions: Gold[] };
    for (const finding of findQuotes(text, tag)) {
      const right = rightness(finding, attributions);
      count(finding.rule, right);
      count(caseOf(finding), right);
    }
  }
  const table: Record<string, number> = {};
  for (const [key, { right, seen }] of [...sums].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const rule = sums.get(key.split(' ')[0] ?? '') ?? { right: 0, seen: 0 };
    const expected = (rule.right + 1) / (rule.seen + 2);
    table[key] = Math.round((100 * (right + leaning * expected)) / (seen + leaning)) / 100;
  }
  const target = join(import.meta.dirname, '../extract/confidence/table.json');
  writeFileSync(target, `${JSON.stringify(table, null, 2)}\n`);
  console.log(`${String(Object.keys(table).length)} cases written to ${target}`);
}

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error(
    'Give the file of attributed articles: node build/learn-confidence.ts ARTICLES.jsonl',
  );
  process.exitCode = 2;
} else main(path);
