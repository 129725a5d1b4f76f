import { readFileSync } from 'node:fs';

/** Start and end, UTF-16 offsets. */
export type Span = [start: number, end: number];

/** One attribution as somebody marked it by hand. */
export interface Gold {
  content: Span[];
  source: Span[];
  sourceHead?: Span;
  sourceKind: string | null;
  speaker: string | null;
  speakers?: string[];
  resolved?: string;
}

/** An article whose attributions were marked by hand. */
export interface Article {
  text: string;
  attributions: Gold[];
  ignore: Span[];
}

/** Reads articles, one a line: `{ text, attributions: [{ content, source, sourceHead, sourceKind, speaker }], ignore }`. */
export function readArticles(path: string): Article[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Article);
}

/** Length of what two spans share. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
}

/** Share of a span that others cover. */
export function covered(span: Span, by: readonly Span[]): number {
  return by.reduce((sum, one) => sum + overlap(span, one), 0) / (span[1] - span[0]);
}

/** The attribution that holds most of a quotation; `null` if none holds half of it. */
export function goldOf(span: Span, { attributions }: Article): Gold | null {
  let best: Gold | null = null;
  let most = 0;
  for (const gold of attributions) {
    const share = covered(span, gold.content);
    if (share > most) {
      most = share;
      best = gold;
    }
  }
  return most >= 0.5 ? best : null;
}

const bare = (name: string): string[] =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f.]/g, '')
    .toLowerCase()
    .replace(/,? (?:jr|sr|ii|iii)$/, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'the');

/** Whether two names can be the same somebody's: the same last word, or one has all words of the other. */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [bare(a), bare(b)];
  if (x.length === 0 || y.length === 0) return false;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (short.length === 1) return long.at(-1) === short[0] || long[0] === short[0];
  return (
    short.at(-1) === long.at(-1) &&
    (short[0]?.[0] === long[0]?.[0] || short.every((w) => long.includes(w)))
  );
}

/** Whether a gold speaker stands there by name, so that the name is sure. */
export function isNamed(gold: Gold): boolean {
  return gold.speaker !== null && (gold.resolved ?? '').startsWith('own-name');
}
