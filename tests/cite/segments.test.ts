import { describe, expect, test } from 'vitest';
import type { CitationLanguage, FirstClassStyle, CitedQuote } from '../../contract/citations.ts';
import { type Segment, verbatimText } from '../../contract/segments.ts';
import { quotationOf } from '../../cite/quotation/quotation.ts';
import { rulesOf } from '../../cite/styles/index.ts';
import { citeAll, marked, options, quote } from './support/quotes.ts';

const said = (text: string): Segment => ({ type: 'said', text });
const omitted = (text: string): Segment => ({ type: 'omitted', text });
const inserted = (text: string): Segment => ({ type: 'inserted', text });
const sic = (text: string): Segment => ({ type: 'sic', text });
const mine = (text: string): Segment => ({ type: 'emphasis', text, by: 'me' });
const theirs = (text: string): Segment => ({ type: 'emphasis', text, by: 'source' });

const quoted = (segments: Segment[]): CitedQuote =>
  quote({ text: verbatimText(segments), segments });
const show = (style: FirstClassStyle, segments: Segment[]) =>
  marked(quotationOf(rulesOf(style), quoted(segments)).quotation);

describe('words that are left out', () => {
  test.each<[string, Segment[], string]>([
    ['inside a sentence', [said('We '), omitted('all '), said('sail')], '“We . . . sail”'],
    [
      'between two sentences',
      [said('We sail. '), omitted('It rains. '), said('We stay')],
      '“We sail. . . . We stay”',
    ],
    [
      'from within one sentence to the start of another',
      [said('We sail'), omitted(' at dawn. '), said('We stay')],
      '“We sail. . . . We stay”',
    ],
    [
      'at the end of a sentence, before its full stop',
      [said('We sail'), omitted(' at dawn'), said('. We stay')],
      '“We sail. . . . We stay”',
    ],
    [
      'behind a question',
      [said('Shall we? '), omitted('Yes. '), said('We stay')],
      '“Shall we? . . . We stay”',
    ],
    ['at the start', [omitted('Yes, '), said('we sail')], '“we sail”'],
    ['at the start, after a mark', [said('“'), omitted('Yes, '), said('we sail”')], '“‘we sail’”'],
    [
      'in two places, parted by a comma',
      [said('We '), omitted('all'), said(', '), omitted('yes, '), said('sail')],
      '“We . . . sail”',
    ],
    [
      'for words of one’s own',
      [omitted('Zelensky'), inserted('He'), said(' said so')],
      '“[He] said so”',
    ],
    ['throughout, which is no quotation', [omitted('We sail')], '“We sail”'],
  ])('%s', (_, segments, expected) => {
    expect(show('apa7', segments)).toBe(expected);
    expect(show('chicago-author-date', segments)).toBe(expected);
    expect(show('mla9', segments)).toBe(expected);
  });

  test.each<[FirstClassStyle, string]>([
    ['apa7', '“We sail”'],
    ['mla9', '“We sail . . .”'],
    ['chicago-notes', '“We sail.”'],
    ['harvard-cite-them-right', '‘We sail’'],
    // OSCOLA 1.5: an ellipsis where it ends within a sentence of the original.
    ['oscola', '‘We sail …’'],
    ['bluebook', '“We sail . . . .”'],
    ['gost', '«We sail…»'],
  ])('at the end, in %s', (style, expected) => {
    expect(show(style, [said('We sail'), omitted(' at dawn'), said('.')])).toBe(expected);
  });

  test.each<[FirstClassStyle, string]>([
    ['mla9', '“We sail”'],
    ['oscola', '‘We sail.’'],
    // R5.3(b).
    ['bluebook', '“We sail.”'],
    ['gost', '«We sail.»'],
  ])('behind a whole sentence are not missed in %s', (style, expected) => {
    expect(show(style, [said('We sail. '), omitted('It rains.')])).toBe(expected);
  });

  test.each<[CitationLanguage, string]>([
    ['de-DE', '„We […] sail“'],
    ['fr-FR', '«\u00A0We […] sail\u00A0»'],
    ['uk-UA', '«We… sail»'],
    ['ru-RU', '«We… sail»'],
    ['en-GB', '“We . . . sail”'],
  ])('are marked as in the language %s', (language, expected) => {
    const words = quoted([said('We '), omitted('all '), said('sail')]);
    expect(marked(quotationOf(rulesOf('apa7', language), words).quotation)).toBe(expected);
  });

  test('stand apart from the end of a sentence also where they touch words', () => {
    const segments = [said('We sail. '), omitted('It rains. '), said('We stay.')];
    expect(show('gost', segments)).toBe('«We sail. … We stay.»');
  });

  test('have no spaces between their dots in Cite Them Right', () => {
    const style = 'harvard-cite-them-right';
    expect(show(style, [said('We '), omitted('all '), said('sail')])).toBe('‘We ... sail’');
    expect(show(style, [said('We sail. '), omitted('It rains. '), said('We stay')])).toBe(
      '‘We sail. ... We stay’',
    );
  });

  test('leave the paragraphs of a block apart', () => {
    const segments = [said('One two.\n'), omitted('Three. '), said('Four.\n\nFive.')];
    const { quotation, block } = quotationOf(rulesOf('chicago-notes'), quoted(segments));
    expect(block).toBe(true);
    expect(marked(quotation)).toBe('One two.\n. . . Four.\nFive.');
  });
});

describe('words of one’s own', () => {
  test.each<[string, Segment[], string]>([
    ['behind a word', [said('He'), inserted('Putin'), said(' said so')], '“He [Putin] said so”'],
    ['before a word', [inserted('Yes:'), said('we sail')], '“[Yes:] we sail”'],
    ['at the end', [said('we sail'), inserted('today')], '“we sail [today]”'],
    ['before a comma', [said('he'), inserted('Putin'), said(', too')], '“he [Putin], too”'],
    ['inside a word', [omitted('T'), inserted('t'), said('alks go on')], '“[t]alks go on”'],
    ['between Hebrew words', [said('שלום'), inserted('x'), said(' לכם')], '“שלום [x] לכם”'],
  ])('%s', (_, segments, expected) => {
    expect(show('mla9', segments)).toBe(expected);
  });
});

describe('sic', () => {
  test.each<[FirstClassStyle, string]>([
    ['apa7', '“the the [*sic*] talks”'],
    ['chicago-notes', '“the the [*sic*] talks”'],
    ['mla9', '“the the [sic] talks”'],
    ['harvard-cite-them-right', '‘the the [sic] talks’'],
  ])('in %s', (style, expected) => {
    expect(show(style, [sic('the the'), said(' talks')])).toBe(expected);
    expect(show(style, [sic('the the '), said('talks')])).toBe(expected);
  });

  // CMOS 17 7.55, APA 7 8.31: right behind the word that it is about.
  test('stands before the sign behind its word', () => {
    expect(show('chicago-notes', [said('We '), sic('goed.')])).toBe('“We goed [*sic*].”');
    expect(show('apa7', [said('We '), sic('goed!')])).toBe('“We goed [*sic*]!”');
  });
});

describe('emphasis and translation', () => {
  const cite = async (style: FirstClassStyle, parts: Partial<CitedQuote>) => {
    const { entries } = await citeAll([quote(parts)], options(style, { speakerInProse: true }));
    const [entry] = entries;
    return [marked(entry?.quotation ?? []), marked(entry?.citation ?? [])];
  };
  const stressed = { text: 'we sail', segments: [said('we '), mine('sail')] };

  test.each<[FirstClassStyle, string, string]>([
    ['apa7', '“we *sail* [emphasis added]”', 'Storm,” 2024)'],
    ['mla9', '“we *sail*”', 'Storm”; emphasis added)'],
    ['chicago-author-date', '“we *sail*”', 'Gazette* 2024; emphasis added)'],
    ['harvard-cite-them-right', '‘we *sail*’', 'Gazette*, 2024, emphasis added)'],
  ])('is told of in %s', async (style, shown, end) => {
    const [quotation, citation] = await cite(style, stressed);
    expect(quotation).toBe(shown);
    expect(citation?.slice(-end.length)).toBe(end);
  });

  test('is told of before the sign behind the words', () => {
    expect(show('apa7', [said('we '), mine('sail,'), said(' all')])).toBe(
      '“we *sail* [emphasis added], all”',
    );
  });

  test('is told of at the end of a note', async () => {
    const [, note] = await cite('chicago-notes', stressed);
    expect(note).toMatch(/^Quoted in .* \(emphasis added\)\.$/);
  });

  test('is told of behind the quotation where nothing is cited', async () => {
    expect(await cite('mla9', { ...stressed, source: null })).toEqual([
      '“we *sail*” (emphasis added)',
      '',
    ]);
  });

  test('of the source is shown alone', async () => {
    const [quotation, citation] = await cite('mla9', { segments: [theirs('sail')] });
    expect(quotation).toBe('“*sail*”');
    expect(citation).not.toContain('emphasis');
  });

  test('is told apart from that of the source', async () => {
    const [, citation] = await cite('mla9', { segments: [theirs('we'), said(' '), mine('sail')] });
    expect(citation).toContain('; emphasis on “sail” added)');
  });

  test.each<[FirstClassStyle, string | null, string]>([
    ['mla9', 'me', '; my trans.)'],
    ['mla9', 'Ines Okafor', '; trans. by Ines Okafor)'],
    ['chicago-author-date', 'me', '; my translation)'],
    ['harvard-cite-them-right', 'Me', ', my translation)'],
    ['apa7', 'me', ' 2024)'],
    ['mla9', null, '”)'],
  ])('in %s, translated by %s', async (style, translator, end) => {
    const [, citation] = await cite(style, { translator });
    expect(citation?.slice(-end.length)).toBe(end);
  });
});

test('what is shown decides whether it is a block', () => {
  const words = (count: number) => 'word '.repeat(count);
  const segments = [said(words(39)), omitted(words(30))];
  expect(quotationOf(rulesOf('apa7'), quoted(segments)).block).toBe(false);
  expect(quotationOf(rulesOf('apa7'), quoted([...segments, inserted('one more')])).block).toBe(
    true,
  );
});

test('what is remarked stands behind a quotation that ends in a full stop', async () => {
  const parts = { text: 'we sail', segments: [said('we sail '), omitted('at dawn')] };
  const { entries } = await citeAll(
    [quote({ ...parts, kind: 'indirect', source: null, translator: 'me' })],
    options('bluebook'),
  );
  expect(marked(entries[0]?.quotation ?? [])).toBe('we sail . . . . (my translation)');
});
