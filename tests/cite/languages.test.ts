import { expect, test } from 'vitest';
import type { CitationLanguage, FirstClassStyle, CitedQuote } from '../../contract/citations.ts';
import { quotationOf } from '../../cite/quotation/quotation.ts';
import { rulesOf } from '../../cite/styles/index.ts';
import { citeAll, marked, newspaper, options, person, quote } from './support/quotes.ts';

const source = newspaper('ferry', { author: [{ given: 'Tomas', family: 'Vrba' }] });

async function cite(
  style: FirstClassStyle,
  language: CitationLanguage,
  parts: Partial<CitedQuote> = {},
) {
  const { citations } = await citeAll([quote({ source, ...parts })], options(style, { language }));
  return citations[0];
}

test.each<[CitationLanguage, string]>([
  ['en-GB', '(Halvorsen, as cited in Vrba, 2024)'],
  ['de-DE', '(Halvorsen, zit. n. Vrba, 2024)'],
  ['fr-FR', '(Halvorsen, cité dans Vrba, 2024)'],
  ['uk-UA', '(Halvorsen, цит. за Vrba, 2024)'],
  ['ru-RU', '(Halvorsen, цит. по Vrba, 2024)'],
])('in %s', async (language, expected) => {
  expect(await cite('apa7', language)).toBe(expected);
});

test.each<[CitationLanguage, string]>([
  ['de-DE', '(Halvorsen & Okoro, ca. 44 v. Chr., zit. n. Vrba, 2024)'],
  ['fr-FR', '(Halvorsen & Okoro, vers 44 av. J.-C., cité dans Vrba, 2024)'],
  ['ru-RU', '(Halvorsen & Okoro, ок. 44 до н. э., цит. по Vrba, 2024)'],
])('speakers and years in %s', async (language, expected) => {
  const speakers = [person('Ines', 'Halvorsen'), person('Bea', 'Okoro')];
  expect(await cite('apa7', language, { speakers, saidOn: '-0043~' })).toBe(expected);
});

test.each<[CitationLanguage, string]>([
  ['en-US', 'as told by Trump to Ushakov'],
  ['de-DE', 'berichtet von Trump, dann von Ushakov'],
  ['fr-FR', 'rapporté par Trump, puis par Ushakov'],
  ['uk-UA', 'передає Trump, далі Ushakov'],
  ['ru-RU', 'передаёт Trump, далее Ushakov'],
])('who passed it on in %s', async (language, expected) => {
  const hops = [person('Yuri', 'Ushakov'), person('Donald', 'Trump')];
  expect(await cite('apa7', language, { hops })).toContain(`, ${expected}, `);
});

test('a note begins with a capital, and has its dates in the language', async () => {
  const { citations } = await citeAll(
    [quote({ source, speakers: [] })],
    options('chicago-notes', { language: 'de-DE' }),
  );
  expect(citations[0]).toMatch(/^Zit\. n\. Tomas Vrba, „Ferry Service .*9\. März 2024/u);
});

test('ГОСТ keeps its colon in Ukrainian, and has its words for the day', async () => {
  const seen = newspaper('seen', { accessed: { 'date-parts': [[2026, 1, 5]] } });
  expect(await cite('gost', 'uk-UA')).toMatch(/^Цит\. за: Vrba T\./u);
  expect(await cite('gost', 'uk-UA', { source: seen })).toContain('(дата звернення: 05.01.2026)');
  expect(await cite('gost', 'ru-RU', { source: seen })).toContain('(дата обращения: 05.01.2026)');
});

test('the Bluebook has none but English words', async () => {
  const hops = [person('Yuri', 'Ushakov')];
  expect(await cite('bluebook', 'ru-RU', { hops })).toContain(
    '(quoting Ines Halvorsen, as reported by Yuri Ushakov)',
  );
});

test.each<[CitationLanguage, FirstClassStyle, string]>([
  ['de-DE', 'apa7', '(2024, 9. März)'],
  ['fr-FR', 'apa7', '(2024, 9 mars)'],
  ['ru-RU', 'apa7', '(2024, 9 марта)'],
  ['uk-UA', 'apa7', '(2024, 9 березня)'],
  ['en-GB', 'apa7', '(2024, March 9)'],
  ['de-DE', 'harvard-cite-them-right', ', 9. März. Verfügbar unter'],
  ['ru-RU', 'chicago-notes', ', 9 марта 2024 г. https'],
  ['uk-UA', 'mla9', ', 9 березня 2024 р., https'],
])('a day in %s, %s', async (language, style, expected) => {
  const { bibliography } = await citeAll([quote({ source })], options(style, { language }));
  expect(bibliography[0]).toContain(expected);
});

test('a month without a day is in the nominative', async () => {
  const monthly = newspaper('monthly', { issued: { 'date-parts': [[2024, 3]] } });
  const { bibliography } = await citeAll(
    [quote({ source: monthly })],
    options('apa7', { language: 'ru-RU' }),
  );
  expect(bibliography[0]).toContain('(2024, март)');
});

test.each<[CitationLanguage, string]>([
  ['de-DE', 'Tomas Vrba, Ada Doe und Jon Roe, '],
  ['fr-FR', 'Tomas Vrba, Ada Doe et Jon Roe, '],
  ['ru-RU', 'Tomas Vrba, Ada Doe и Jon Roe, '],
  ['en-US', 'Tomas Vrba, Ada Doe, and Jon Roe, '],
])('a list of names in %s', async (language, expected) => {
  const author = [
    { given: 'Tomas', family: 'Vrba' },
    { given: 'Ada', family: 'Doe' },
    { given: 'Jon', family: 'Roe' },
  ];
  const byThree = newspaper('three', { author });
  expect(await cite('chicago-notes', language, { source: byThree })).toContain(expected);
});

test.each<[CitationLanguage, string]>([
  ['de-DE', 'Abs. 4'],
  ['ru-RU', 'абз. 4'],
  ['uk-UA', 'абз. 4'],
])('a paragraph in %s', async (language, expected) => {
  expect(await cite('apa7', language, { locators: { paragraph: '4' } })).toContain(expected);
});

const ABSURD = 'He called it “absurd” today';

test.each<[FirstClassStyle, CitationLanguage, string, string]>([
  ['apa7', 'de-DE', ABSURD, '„He called it ‚absurd‘ today“'],
  ['apa7', 'ru-RU', ABSURD, '«He called it „absurd“ today»'],
  ['mla9', 'uk-UA', ABSURD, '«He called it „absurd“ today»'],
  ['apa7', 'fr-FR', ABSURD, '«\u00A0He called it “absurd” today\u00A0»'],
  ['apa7', 'fr-FR', 'un « deux » trois', '«\u00A0un “deux” trois\u00A0»'],
  ['apa7', 'fr-FR', 'a “b ‘c’ d” e', '«\u00A0a “b «\u00A0c\u00A0» d” e\u00A0»'],
  ['apa7', 'en-US', 'un «\u00A0deux\u00A0» trois', '“un ‘deux’ trois”'],
  ['apa7', 'en-GB', ABSURD, '“He called it ‘absurd’ today”'],
  ['oscola', 'en-GB', ABSURD, '‘He called it “absurd” today’'],
  ['oscola', 'de-DE', ABSURD, '„He called it ‚absurd‘ today“'],
])('marks of %s in %s: %s', (style, language, text, expected) => {
  const rules = rulesOf(style, language);
  expect(marked(quotationOf(rules, quote({ text })).quotation)).toBe(expected);
});

test('italics stay where they are between spaced marks', () => {
  const segments = [
    { type: 'said', text: 'un « deux » ' } as const,
    { type: 'emphasis', text: 'trois', by: 'source' } as const,
  ];
  const rules = rulesOf('mla9', 'fr-FR');
  expect(marked(quotationOf(rules, quote({ segments })).quotation)).toBe(
    '«\u00A0un “deux” *trois*\u00A0»',
  );
});

test.each<[FirstClassStyle, boolean, string]>([
  ['apa7', true, '“we will sail” [«мы „поплывём“»]'],
  ['apa7', false, '“we will sail”'],
  ['oscola', true, '‘we will sail’ [«мы „поплывём“»]'],
])('a translation in %s with its original: %s', async (style, original, expected) => {
  const translated = quote({
    text: 'we will sail',
    original: { text: 'мы «поплывём»', language: 'ru' },
  });
  const { entries } = await citeAll([translated], options(style, { original }));
  expect(marked(entries[0]?.quotation ?? [])).toBe(expected);
});

test('a translation that is a block has its original as a paragraph', async () => {
  const text = 'word '.repeat(41).trim();
  const translated = quote({ text, original: { text: 'слово', language: 'ru' } });
  const { entries } = await citeAll([translated], options('apa7', { original: true }));
  expect(marked(entries[0]?.quotation ?? [])).toBe(`${text}\n«слово»`);
  expect(entries[0]?.block).toBe(true);
});
