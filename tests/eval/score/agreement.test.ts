import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { createExtractor } from '../../../extract/index.ts';
import { readCorpus } from '../corpus.ts';
import { sumOf } from './counts.ts';
import { figuresOf } from './figures.ts';
import { scoreArticle } from './score.ts';

/** Articles attributed by hand, with a scorer, lie beside the repository where it is developed. */
const corpus = join(import.meta.dirname, '../../../../shared/corpus');
const missing = existsSync(corpus) ? '' : ' (skipped: no articles here)';

interface Peer {
  P: number;
  R: number;
  F: number;
}

interface PeerFigures {
  a: Peer & { pos: number; neg: number; negRejected: number; spurious: number; exact: number };
  a1: Peer & { pos: number };
  b: Record<string, number>;
  c: { gold: number; pred: number; exact: Peer; partial: Peer; token: Peer };
  ctype: Record<string, Record<string, number>>;
  d: {
    pSpeaker: number;
    strict: Peer;
    lenient: Peer;
    byKind: Record<string, { n: number; strictR: number; lenientR: number }>;
  };
  dall: { matched: Peer; strict: Peer; lenient: Peer };
}

test.skipIf(!existsSync(corpus))(
  `every figure is the one that the corpus's own scorer finds${missing}`,
  async () => {
    const path = pathToFileURL(join(corpus, 'score.mjs')).href;
    const { score } = (await import(/* @vite-ignore */ path)) as {
      score: (gold: unknown, predictions: unknown) => PeerFigures;
    };
    const articles = readCorpus(join(corpus, 'dev.jsonl'));
    const { extract } = createExtractor();
    const found = articles.map(({ id, text }) => ({ id, quotes: extract(text) }));
    const theirs = score(articles, found);
    const ours = figuresOf(
      sumOf(articles.map((article, at) => scoreArticle(article, found[at]?.quotes ?? []).counts)),
    );

    expect(ours.units).toMatchObject({
      P: theirs.a.P,
      R: theirs.a.R,
      F: theirs.a.F,
      exact: theirs.a.exact,
      positive: theirs.a.pos,
      negative: theirs.a.neg,
      spurious: theirs.a.spurious,
    });
    expect(ours.units.rejected).toBeCloseTo(theirs.a.negRejected, 9);
    expect(ours.shortUnits).toMatchObject({ F: theirs.a1.F, positive: theirs.a1.pos });
    const { attribution, contents, endToEnd, allTypes } = ours;
    expect([
      [attribution.n, attribution.mentionAny, attribution.mentionHead, attribution.cue],
      [attribution.own.n, attribution.own.exact, attribution.own.lenient],
      [attribution.followed.n, attribution.followed.exact, attribution.followed.lenient],
      [attribution.unnamed.n, attribution.unnamed.noneInvented],
    ]).toEqual([
      [theirs.b['n'], theirs.b['mentionAny'], theirs.b['mentionHead'], theirs.b['cue']],
      [theirs.b['nOwn'], theirs.b['ownExact'], theirs.b['ownLenient']],
      [theirs.b['nCoref'], theirs.b['corefExact'], theirs.b['corefLenient']],
      [theirs.b['nNull'], theirs.b['nullOk']],
    ]);
    expect([contents.gold, contents.found]).toEqual([theirs.c.gold, theirs.c.pred]);
    expect([contents.exact, contents.words]).toEqual([theirs.c.exact, theirs.c.token]);
    expect(contents.partial.F).toBeCloseTo(theirs.c.partial.F, 9);
    for (const [type, figures] of Object.entries(contents.byType)) {
      const peer = theirs.ctype[type] ?? {};
      const wanted = ['gold', 'exactR', 'partialR', 'R50', 'pred', 'partialP', 'e2eR'];
      const had = Object.values(figures);
      const rounded = (value = -1): string => value.toFixed(9);
      expect(had.map(rounded)).toEqual(wanted.map((name) => rounded(peer[name])));
    }
    expect(endToEnd).toEqual({
      strict: theirs.d.strict,
      lenient: theirs.d.lenient,
      namingP: theirs.d.pSpeaker,
      byKind: theirs.d.byKind,
    });
    expect(allTypes).toEqual({
      matched: theirs.dall.matched,
      strict: theirs.dall.strict,
      lenient: theirs.dall.lenient,
    });
  },
  60_000,
);
