import { describe, expect, test } from 'vitest';
import type { FirstClassStyle, CitedQuote, CitedSpeaker } from '../../contract/citations.ts';
import type { CslName } from '../../contract/csl.ts';
import { citeAll, newspaper, options, person, quote } from './support/quotes.ts';

const reporter = { given: 'Tomas', family: 'Vrba' };
const byReporter = newspaper('ferry', { author: [reporter] });

async function cite(
  style: FirstClassStyle,
  parts: Partial<CitedQuote>,
  speakerInProse = false,
): Promise<string> {
  const all = [quote({ source: byReporter, ...parts })];
  const { citations } = await citeAll(all, options(style, { speakerInProse }));
  return citations[0] ?? '';
}

function named(display: string, kind: CitedSpeaker['kind']): CitedSpeaker {
  return { display, family: null, given: null, kind };
}

const [a, b, c, d] = [
  person('Ines', 'Halvorsen'),
  person('Aldo', 'Marchetti'),
  person('Bea', 'Okoro'),
  person('Cy', 'Quist'),
] as const;

describe('speakers', () => {
  test.each<[FirstClassStyle, CitedSpeaker[], string]>([
    ['apa7', [a, b], '(Halvorsen & Marchetti, as cited in Vrba, 2024)'],
    ['apa7', [a, b, c], '(Halvorsen et al., as cited in Vrba, 2024)'],
    ['mla9', [a, b], '(Halvorsen and Marchetti, qtd. in Vrba)'],
    ['mla9', [a, b, c], '(Halvorsen et al., qtd. in Vrba)'],
    ['chicago-author-date', [a, b, c], '(Halvorsen, Marchetti, and Okoro, quoted in Vrba 2024)'],
    ['chicago-author-date', [a, b, c, d], '(Halvorsen et al., quoted in Vrba 2024)'],
    [
      'harvard-cite-them-right',
      [a, b, c],
      '(Halvorsen, Marchetti and Okoro, quoted in Vrba, 2024)',
    ],
    ['harvard-cite-them-right', [a, b, c, d], '(Halvorsen *et al.*, quoted in Vrba, 2024)'],
    ['apa7', [named('Harbour Board', 'organisation')], '(Harbour Board, as cited in Vrba, 2024)'],
    ['apa7', [named('a port official', 'unnamed')], '(a port official, as cited in Vrba, 2024)'],
    ['apa7', [named('Pelé', 'person')], '(Pelé, as cited in Vrba, 2024)'],
    ['apa7', [], '(as cited in Vrba, 2024)'],
    ['apa7', [named(' ', 'unnamed')], '(as cited in Vrba, 2024)'],
  ])('%s: %#', async (style, speakers, expected) => {
    expect(await cite(style, { speakers })).toBe(expected);
  });

  test('a note begins with a capital', async () => {
    const speakers = [named('a port official', 'unnamed')];
    expect(await cite('chicago-notes', { speakers })).toMatch(/^A port official, quoted in Tomas/);
  });

  test('people of one family name are told apart by initials', async () => {
    const quotes = [
      quote({ source: byReporter }),
      quote({ source: byReporter, speakers: [person('Jon', 'Halvorsen')] }),
    ];
    const { citations } = await citeAll(quotes, options('apa7'));
    expect(citations).toEqual([
      '(I. Halvorsen, as cited in Vrba, 2024)',
      '(J. Halvorsen, as cited in Vrba, 2024)',
    ]);
  });

  test('people of one family name and initial are told apart by given names', async () => {
    const quotes = [
      quote({ source: byReporter }),
      quote({ source: byReporter, speakers: [person('Ingrid', 'Halvorsen')] }),
    ];
    const { citations } = await citeAll(quotes, options('mla9'));
    expect(citations).toEqual([
      '(Ines Halvorsen, qtd. in Vrba)',
      '(Ingrid Halvorsen, qtd. in Vrba)',
    ]);
  });
});

describe('whether the speaker is the author', () => {
  test.each<[string, CitedSpeaker, CslName[], boolean]>([
    ['the same name', person('Tomas', 'Vrba'), [reporter], true],
    ['another case and accent', person('TOMÁŠ', 'VRBA'), [reporter], true],
    ['an initial', person('T.', 'Vrba'), [reporter], true],
    ['only a family name', person(null, 'Vrba'), [reporter], true],
    ['a middle name', person('Tomas J.', 'Vrba'), [reporter], true],
    ['another given name', person('Teodor', 'Vrba'), [reporter], false],
    ['another family name', person('Tomas', 'Vrbata'), [reporter], false],
    [
      'a particle of its own',
      person('Rita', 'van Dam'),
      [{ given: 'Rita', family: 'Dam', 'non-dropping-particle': 'van' }],
      true,
    ],
    [
      'an organisation',
      named('The Harbour Board', 'organisation'),
      [{ literal: 'Harbour Board' }],
      true,
    ],
    ['the outlet of an unsigned text', named('Harbour Gazette', 'organisation'), [], true],
    ['nobody named', named('Vrba', 'unnamed'), [reporter], false],
  ])('%s', async (_, speaker, author, isAuthor) => {
    const source = newspaper('ferry', { author });
    const citation = await cite('apa7', { speakers: [speaker], source });
    expect(citation.includes('as cited in')).toBe(!isAuthor);
  });
});

describe('what the brackets say', () => {
  test.each<[string, FirstClassStyle, Partial<CitedQuote>, boolean, string]>([
    [
      'reported words',
      'harvard-cite-them-right',
      { kind: 'indirect' },
      false,
      '(Halvorsen, cited in Vrba, 2024)',
    ],
    ['mixed words', 'harvard-cite-them-right', { kind: 'mixed' }, true, '(quoted in Vrba, 2024)'],
    [
      'the year of the original',
      'apa7',
      { saidOn: '1952-03~' },
      false,
      '(Halvorsen, ca. 1952, as cited in Vrba, 2024)',
    ],
    ['the year alone', 'apa7', { saidOn: '1952' }, true, '(1952, as cited in Vrba, 2024)'],
    [
      'a year before our era',
      'apa7',
      { saidOn: '-0043' },
      true,
      '(44 BCE, as cited in Vrba, 2024)',
    ],
    ['no year of the original', 'mla9', { saidOn: '1952' }, false, '(Halvorsen, qtd. in Vrba)'],
    ['a page', 'mla9', { locators: { page: '12' } }, true, '(qtd. in Vrba 12)'],
    ['a chapter', 'mla9', { locators: { chapter: '3' } }, true, '(qtd. in Vrba, ch. 3)'],
    [
      'a minute',
      'chicago-author-date',
      { locators: { timestamp: '1:30' } },
      true,
      '(quoted in Vrba 2024, 1:30)',
    ],
    [
      'an author named in the prose',
      'apa7',
      { speakers: [person('Tomas', 'Vrba')] },
      true,
      '(2024)',
    ],
    ['nothing that the prose has said', 'mla9', { speakers: [person('Tomas', 'Vrba')] }, true, ''],
    ['no source', 'apa7', { source: null }, false, ''],
  ])('%s', async (_, style, parts, speakerInProse, expected) => {
    expect(await cite(style, parts, speakerInProse)).toBe(expected);
  });
});

describe('who passed it on', () => {
  const putin = [person('Vladimir', 'Putin')];
  const [ushakov, trump] = [person('Yuri', 'Ushakov'), person('Donald', 'Trump')] as const;

  test.each<[FirstClassStyle, CitedSpeaker[], RegExp]>([
    ['apa7', [ushakov], /^\(Putin, as reported by Ushakov, as cited in Vrba, 2024\)$/u],
    ['apa7', [ushakov, trump], /^\(Putin, as told by Trump to Ushakov, as cited in Vrba, 2024\)$/u],
    [
      'mla9',
      [named('TASS', 'unnamed'), ushakov, trump],
      /^\(Putin, as told by Trump to Ushakov and by Ushakov to TASS, qtd\. in Vrba\)$/u,
    ],
    [
      'chicago-notes',
      [ushakov, trump],
      /^Vladimir Putin, as told by Donald Trump to Yuri Ushakov, quoted in Tomas/u,
    ],
    ['chicago-author-date', [ushakov], /^\(Putin, as reported by Ushakov, quoted in Vrba 2024\)$/u],
    [
      'harvard-cite-them-right',
      [ushakov],
      /^\(Putin, as reported by Ushakov, quoted in Vrba, 2024\)$/u,
    ],
  ])('%s: %#', async (style, hops, expected) => {
    expect(await cite(style, { speakers: putin, hops })).toMatch(expected);
  });

  test('is not said of who wrote the source or of the speaker', async () => {
    const hops = [named('Tomas Vrba', 'unnamed'), ushakov, ...putin];
    expect(await cite('apa7', { speakers: putin, hops })).toBe(
      '(Putin, as reported by Ushakov, as cited in Vrba, 2024)',
    );
    const source = newspaper('ferry');
    const outlet = [named('Harbour Gazette', 'organisation')];
    expect(await cite('mla9', { speakers: putin, source, hops: outlet })).not.toContain('reported');
  });

  test('comes behind the year of the original, and also where the prose names the speaker', async () => {
    const hops = [ushakov];
    expect(await cite('apa7', { speakers: putin, saidOn: '1952', hops })).toBe(
      '(Putin, 1952, as reported by Ushakov, as cited in Vrba, 2024)',
    );
    expect(await cite('apa7', { speakers: putin, hops }, true)).toBe(
      '(as reported by Ushakov, as cited in Vrba, 2024)',
    );
    expect(await cite('chicago-notes', { speakers: putin, hops }, true)).toMatch(
      /^As reported by Yuri Ushakov, quoted in/u,
    );
  });
});
