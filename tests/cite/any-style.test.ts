import { describe, expect, test } from 'vitest';
import { StyleError } from '../../cite/index.ts';
import type { CitationOptions, CitedQuote, CitationStyle } from '../../contract/citations.ts';
import { citeAll, createTestEngine, newspaper, options, person, quote } from './support/quotes.ts';

const book = newspaper('war', {
  type: 'book',
  title: 'The Long War',
  'container-title': undefined,
  author: [{ family: 'Snyder', given: 'Timothy' }],
  publisher: 'Knopf',
  'publisher-place': 'New York',
  issued: { 'date-parts': [[2010]] },
});
const inBook = quote({
  speakers: [person('Ines', 'Halvorsen')],
  source: { ...book, titleSentence: 'The long war' },
  locators: { page: '12' },
});

async function cited(
  style: CitationStyle,
  parts: Partial<CitedQuote> = {},
  wanted: Partial<CitationOptions> = {},
) {
  const { citations, bibliography, entries } = await citeAll(
    [{ ...inBook, ...parts }],
    options(style, wanted),
  );
  return { citation: citations[0], work: bibliography[0], speaker: entries[0]?.speaker };
}

describe('a style that is known by its file alone', () => {
  test.each<[CitationStyle, string]>([
    // By author and date, as Chicago has it.
    ['csl:springer-basic-author-date', '(Halvorsen, quoted in Snyder 2010, p. 12)'],
    // In the family of APA 7.
    ['csl:apa-6th-edition', '(Halvorsen, as cited in Snyder, 2010, p. 12)'],
    // British.
    ['csl:harvard-university-of-cape-town', '(Halvorsen, quoted in Snyder, 2010: 12)'],
    // By author alone.
    ['csl:modern-language-association-8th-edition', '(Halvorsen, qtd. in Snyder 12)'],
    // In notes, and in the style's own language.
    [
      'csl:universitat-bern-institut-fur-theaterwissenschaft',
      'Ines Halvorsen, zit. n. Snyder, Timothy: The long war. New York 2010, S. 12.',
    ],
    // In a language that is not asked for by itself.
    ['csl:associacao-brasileira-de-normas-tecnicas', '(Halvorsen, apud SNYDER, 2010, p. 12)'],
    // Has no place for the page of a quotation, and is given one.
    ['csl:association-for-computational-linguistics', '(Halvorsen, quoted in Snyder, 2010, p. 12)'],
  ])('%s says who is quoted in what', async (style, expected) => {
    expect((await cited(style)).citation).toBe(expected);
  });

  test.each<[CitationStyle, string]>([
    ['csl:nature', '1(p. 12)'],
    ['csl:springer-basic-brackets', '[1, p. 12]'],
  ])('%s leaves the speaker to the text', async (style, expected) => {
    const { citation, speaker } = await cited(style);
    expect([citation, speaker]).toEqual([expected, 'Ines Halvorsen']);
  });

  test('has its titles from the case of a sentence', async () => {
    const { work } = await cited('csl:nature');
    expect(work).toContain('*The Long War*');
    const chapter = { ...newspaper('a'), titleSentence: 'Ferry service resumes after storm' };
    expect((await cited('csl:nature', { source: chapter })).work).toContain(
      'Ferry service resumes after storm',
    );
  });

  test('shortens no year that is short already', async () => {
    const source = newspaper('a', { type: 'webpage', accessed: { 'date-parts': [[865, 12, 28]] } });
    const { work } = await cited('csl:elsevier-harvard', { source });
    expect(work).toContain('(accessed 12.28.865)');
  });

  test('is that of the first class where there is one', async () => {
    expect(await cited('csl:apa')).toEqual(await cited('apa7'));
  });

  test('speaks another language where that is chosen', async () => {
    const { citation } = await cited('csl:springer-basic-author-date', {}, { language: 'ru-RU' });
    expect(citation).toBe('(Halvorsen, цит. по Snyder 2010, с. 12)');
  });

  test.each<[CitationStyle, string]>([
    // Gives the year alone.
    [
      'csl:cold-spring-harbor-laboratory-press',
      '(Halvorsen, quoted in “Ferry Service Resumes after Storm”, 2024)',
    ],
    // Gives nothing.
    [
      'csl:national-archives-of-australia',
      'Ines Halvorsen, quoted in ‘Ferry Service Resumes after Storm’.',
    ],
  ])('%s names the title where it has nobody to name', async (style, expected) => {
    const source = { ...newspaper('a'), titleSentence: null };
    expect((await cited(style, { source, locators: {} })).citation).toBe(expected);
  });

  test.each<[CitationStyle, string]>([
    // Comma and full stop of a volume that there is not.
    ['csl:acta-neurochirurgica', 'Ed I (ed) (2001) Rivers. Lands. pp 11–20'],
    // Brackets of a date.
    ['csl:associacao-brasileira-de-normas-tecnicas-ufpr', 'Rivers'],
  ])('%s leaves no signs of what is not known', async (style, expected) => {
    const source = newspaper('c', {
      type: 'chapter',
      title: 'Rivers',
      'container-title': 'Lands',
      editor: [{ family: 'Ed', given: 'Itor' }],
      page: '11-20',
      issued: { 'date-parts': [[2001]] },
      URL: undefined,
    });
    const { work } = await cited(style, { source: { ...source, titleSentence: null } });
    expect(work).toContain(expected);
    expect(work).not.toMatch(/\(\s*\)|[.,;] [,;.]| {2}/u);
  });

  test('that is not there, or cannot be used, is named', async () => {
    const engine = createTestEngine();
    await expect(engine.list([inBook], options('csl:no-such-style'))).rejects.toThrow(StyleError);
    const style = `own:${inBook.uuid}` as const;
    await expect(engine.list([inBook], options(style))).rejects.toThrow(StyleError);
    const text = { name: 'text', attrs: { macro: 'endless' }, children: [] };
    const macro = { name: 'macro', attrs: { name: 'endless' }, children: [text] };
    const layout = { name: 'layout', attrs: {}, children: [text] };
    const citation = { name: 'citation', attrs: {}, children: [layout] };
    const attrs = { class: 'note', version: '1.0' };
    const tree = { name: 'style', attrs, children: [macro, citation] };
    const ownStyle = { title: 'House Style', tree };
    await expect(engine.list([inBook], { ...options(style), ownStyle })).rejects.toThrow(
      'The style “House Style” cannot be used',
    );
  });
});
