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
  ['de-DE', '(Halvorsen und Okoro, ca. 44 v. Chr., zit. n. Vrba, 2024)'],
  ['fr-FR', '(Halvorsen et Okoro, vers 44 av. J.-C., cité dans Vrba, 2024)'],
  ['ru-RU', '(Halvorsen и Okoro, ок. 44 до н. э., цит. по Vrba, 2024)'],
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

test('ГОСТ keeps its colon in Ukrainian', async () => {
  expect(await cite('gost', 'uk-UA')).toMatch(/^Цит\. за: Vrba T\./u);
});

const ABSURD = 'He called it “absurd” today';

test.each<[FirstClassStyle, CitationLanguage, string, string]>([
  ['apa7', 'de-DE', ABSURD, '„He called it ‚absurd‘ today“'],
  ['apa7', 'ru-RU', ABSURD, '«He called it „absurd“ today»'],
  ['mla9', 'uk-UA', ABSURD, '«He called it „absurd“ today»'],
  ['apa7', 'fr-FR', ABSURD, '«\u202FHe called it “absurd” today\u202F»'],
  ['apa7', 'fr-FR', 'un « deux » trois', '«\u202Fun “deux” trois\u202F»'],
  ['apa7', 'fr-FR', 'a “b ‘c’ d” e', '«\u202Fa “b «\u202Fc\u202F» d” e\u202F»'],
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
    '«\u202Fun “deux” *trois*\u202F»',
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
