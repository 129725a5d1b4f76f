import { describe, expect, test } from 'vitest';
import type { FirstClassStyle } from '../../../contract/citations.ts';
import { show, source } from '../support/manuals.ts';
import { citeAll, options, person, quote } from '../support/quotes.ts';

const year = (value: number) => ({ issued: { 'date-parts': [[value]] }, URL: '' });
const roe = source('legal_case', {
  title: 'Roe v. Wade',
  volume: '410',
  'container-title': 'U.S.',
  page: '113',
  ...year(1973),
});
const corr = source('legal_case', {
  title: 'Corr v IBC Vehicles Ltd',
  authority: 'UKHL',
  number: '13',
  ...year(2008),
});
const act = source('legislation', { title: 'Human Rights Act 1998', ...year(1998) });
const code = source('legislation', {
  title: 'Civil Rights Act',
  volume: '42',
  'container-title': 'U.S.C.',
  ...year(1871),
});

describe('the Bluebook', () => {
  // R10 and R12.
  test.each([
    [roe, { page: '120' }, 'Roe v. Wade, 410 U.S. 113, 120 (1973)'],
    [corr, { paragraph: '12' }, 'Corr v IBC Vehicles Ltd, ¶ 12 (UKHL 2008)'],
    [act, { section: '15' }, 'Human Rights Act 1998, § 15'],
    [code, { section: '1983' }, 'Civil Rights Act, 42 U.S.C. § 1983 (1871)'],
  ])('cites law: %#', async (each, locators, expected) => {
    expect((await show('bluebook', each, { locators })).cite).toBe(
      `${expected} (quoting Maria Keller).`,
    );
  });

  // R10.9.
  test('cites a case by its first party when it comes again', async () => {
    const speakers = [person('Maria', 'Keller')];
    const quotes = [roe, act, roe].map((each) =>
      quote({
        speakers,
        source: { ...each, key: each.csl.title ?? '' },
        locators: { page: '120' },
      }),
    );
    const { citations } = await citeAll(quotes, options('bluebook'));
    expect(citations[2]).toBe('*Roe*, 410 U.S. at 120 (quoting Maria Keller).');
  });
});

describe('OSCOLA', () => {
  // OSCOLA 2.1.6: paragraphs of a judgment in square brackets; 2.4.1: an act has its year once.
  test.each([
    [corr, { paragraph: '12' }, '*Corr v IBC Vehicles Ltd* [2008] UKHL 13 [12].'],
    [act, { section: '15' }, 'Human Rights Act 1998 s 15.'],
  ])('cites law: %#', async (each, locators, expected) => {
    expect((await show('oscola', each, { locators })).cite).toBe(
      `Maria Keller, quoted in ${expected}`,
    );
  });
});

test.each<FirstClassStyle>(['oscola', 'bluebook', 'mla9'])(
  'paragraphs of other sources are not cited in %s',
  async (style) => {
    const page = source('webpage', { title: 'Peace', author: [{ family: 'Doe', given: 'Jane' }] });
    const { cite } = await show(style, page, { locators: { paragraph: '12' } });
    expect(cite).not.toContain('12');
  },
);
