import type { Counts } from './counts.ts';

/** Precision, recall and their harmonic mean, 0 to 1. */
export interface Prf {
  P: number;
  R: number;
  F: number;
}

const types = ['direct', 'mixed', 'indirect'] as const;
const kinds = ['name', 'pronoun', 'nominal', 'none'] as const;

const harmonic = (P: number, R: number): Prf => ({
  P,
  R,
  F: P + R > 0 ? (2 * P * R) / (P + R) : 0,
});

/** @param found - How many were found. @param wanted - How many there are. */
function prf(right: number, found: number, wanted: number): Prf {
  return harmonic(found > 0 ? right / found : 0, wanted > 0 ? right / wanted : 0);
}

/** Works the figures out of the counts; a share of nothing is NaN. */
export function figuresOf(counts: Counts) {
  const n = (name: string): number => counts[name] ?? 0;
  const share = (part: string, whole: string): number =>
    n(whole) > 0 ? n(part) / n(whole) : Number.NaN;
  const units = (prefix: 'a' | 'a1') => ({
    ...prf(
      n(`${prefix}.right`),
      n(`${prefix}.right`) + n(`${prefix}.wrong`) + n(`${prefix}.spurious`),
      n(`${prefix}.positive`),
    ),
    positive: n(`${prefix}.positive`),
    negative: n(`${prefix}.negative`),
    rejected:
      1 - (n(`${prefix}.negative`) > 0 ? share(`${prefix}.wrong`, `${prefix}.negative`) : 0),
    spurious: n(`${prefix}.spurious`),
    skipped: n(`${prefix}.skipped`),
  });
  const returned = n('a.right') + n('a.wrong') + n('a.spurious');
  return {
    units: { ...units('a'), exact: share('a.exact', 'a.right') },
    shortUnits: units('a1'),
    attribution: {
      n: n('b.source'),
      mentionAny: share('b.any', 'b.source'),
      mentionHead: share('b.head', 'b.source'),
      headByKind: Object.fromEntries(
        kinds.slice(0, 3).map((kind) => [kind, share(`b.head.${kind}`, `b.source.${kind}`)]),
      ),
      cue: share('b.cue', 'b.cued'),
      own: {
        n: n('b.name.own'),
        exact: share('b.exact.own', 'b.name.own'),
        lenient: share('b.lenient.own', 'b.name.own'),
      },
      followed: {
        n: n('b.name.followed'),
        exact: share('b.exact.followed', 'b.name.followed'),
        lenient: share('b.lenient.followed', 'b.name.followed'),
      },
      unnamed: { n: n('b.unnamed'), noneInvented: share('b.noneInvented', 'b.unnamed') },
    },
    contents: {
      gold: n('c.gold'),
      found: n('c.found'),
      exact: prf(n('c.exact'), n('c.found'), n('c.gold')),
      partial: harmonic(
        n('c.found') > 0 ? n('c.foundShare') / n('c.found') : 0,
        n('c.gold') > 0 ? n('c.goldShare') / n('c.gold') : 0,
      ),
      words: prf(n('c.sharedWords'), n('c.foundWords'), n('c.goldWords')),
      byType: Object.fromEntries(
        types.map((type) => [
          type,
          {
            gold: n(`c.gold.${type}`),
            exactR: share(`c.exact.${type}`, `c.gold.${type}`),
            partialR: share(`c.goldShare.${type}`, `c.gold.${type}`),
            half: share(`c.half.${type}`, `c.gold.${type}`),
            found: n(`c.found.${type}`),
            partialP: share(`c.foundShare.${type}`, `c.found.${type}`),
            speakerR: share(`all.lenient.${type}`, `c.gold.${type}`),
          },
        ]),
      ),
    },
    endToEnd: {
      strict: prf(n('d.strict'), returned, n('a.positive')),
      lenient: prf(n('d.lenient'), returned, n('a.positive')),
      namingP: share('d.namingRight', 'd.naming'),
      byKind: Object.fromEntries(
        kinds.map((kind) => [
          kind,
          {
            n: n(`d.positive.${kind}`),
            strictR: share(`d.strict.${kind}`, `d.positive.${kind}`),
            lenientR: share(`d.lenient.${kind}`, `d.positive.${kind}`),
          },
        ]),
      ),
    },
    allTypes: {
      matched: prf(n('all.matched'), n('c.found'), n('c.gold')),
      strict: prf(n('all.strict'), n('c.found'), n('c.gold')),
      lenient: prf(n('all.lenient'), n('c.found'), n('c.gold')),
    },
    invalid: n('invalid'),
  };
}
export type Figures = ReturnType<typeof figuresOf>;
