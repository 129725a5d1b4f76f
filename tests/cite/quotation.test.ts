import { describe, expect, test } from 'vitest';
import { CITATION_STYLES, type FirstClassStyle } from '../../contract/citations.ts';
import { quotationOf } from '../../cite/quotation/quotation.ts';
import { rulesOf } from '../../cite/styles/index.ts';
import { marked, quote } from './support/quotes.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

function show(style: FirstClassStyle, text: string, kind: 'direct' | 'paraphrase' = 'direct') {
  return marked(quotationOf(rulesOf(style), quote({ text, kind })).quotation);
}

describe('marks', () => {
  test.each([
    ['mixed marks', 'He called it “absurd” today', '“He called it ‘absurd’ today”'],
    ['straight marks', 'He called it "absurd" today', '“He called it ‘absurd’ today”'],
    ['guillemets', 'Он сказал «нет» вчера', '“Он сказал ‘нет’ вчера”'],
    ['low marks', 'Er sagte „nein“ gestern', '“Er sagte ‘nein’ gestern”'],
    ['three deep', 'a “b ‘c’ d” e', '“a ‘b “c” d’ e”'],
    ['side by side', '“a” and “b”', '“‘a’ and ‘b’”'],
    ['single outside', 'a ‘b’ c', '“a ‘b’ c”'],
    ['apostrophes', "it’s the players’ “own” don't", "“it’s the players’ ‘own’ don't”"],
    ['a mark without its other', 'he said “no and left', '“he said “no and left”'],
    ['inches', 'a 6" nail', '“a 6" nail”'],
  ])('American style, %s', (_, text, expected) => {
    expect(show('apa7', text)).toBe(expected);
  });

  test('British style has them the other way round', () => {
    expect(show('harvard-cite-them-right', 'He called it "absurd" today')).toBe(
      '‘He called it “absurd” today’',
    );
  });

  test('a block has none of its own, and double ones inside', () => {
    const { quotation, block } = quotationOf(
      rulesOf('apa7'),
      quote({ text: `He called it ‘absurd’. ${words(40)}.` }),
    );
    expect(block).toBe(true);
    expect(marked(quotation)).toBe(`He called it “absurd.” ${words(40)}.`);
  });

  test('what is only reported has none', () => {
    expect(show('apa7', 'that the boats would sail', 'paraphrase')).toBe(
      'that the boats would sail',
    );
  });

  test('a text that is one quotation keeps its marks inside those of the style', () => {
    expect(show('mla9', '“Go,” he said')).toBe('“‘Go,’ he said”');
  });
});

describe('stops behind a quotation inside', () => {
  // CMOS 17 13.7 and 6.9: where marks change, the signs beside them follow American use.
  test.each<[FirstClassStyle, string, string]>([
    ['chicago-notes', 'He called it “absurd”.', '“He called it ‘absurd.’”'],
    ['bluebook', 'It is “absurd”, he said.', '“It is ‘absurd,’ he said.”'],
    ['apa7', 'It is “absurd”, he said', '“It is ‘absurd,’ he said”'],
    ['chicago-notes', 'a “b ‘c’”, d', '“a ‘b “c,”’ d”'],
    ['chicago-notes', 'It is “absurd”; he left', '“It is ‘absurd’; he left”'],
    ['chicago-notes', 'the players’, not ours', '“the players’, not ours”'],
    ['oscola', 'It is “absurd”, he said.', '‘It is “absurd”, he said.’'],
  ])('%s: %s', (style, text, expected) => {
    expect(show(style, text)).toBe(expected);
  });
});

describe('the end of a quotation', () => {
  test.each<[string, FirstClassStyle, string, string]>([
    ['a comma goes', 'apa7', 'serious response,', '“serious response”'],
    ['a comma goes before a note too', 'chicago-notes', 'serious response,', '“serious response”'],
    ['a full stop gives way to brackets', 'mla9', 'We sail.', '“We sail”'],
    ['a full stop stays before a note', 'chicago-notes', 'We sail.', '“We sail.”'],
    ['an abbreviation keeps its own', 'apa7', 'made in the U.S.', '“made in the U.S.”'],
    ['an ellipsis stays', 'apa7', 'We sail . . .', '“We sail . . .”'],
    ['a question stays', 'apa7', 'Shall we sail?', '“Shall we sail?”'],
    ['nothing but a comma stays', 'apa7', ',', '“,”'],
    // APA 7 8.26, MLA 9 6.50: the stop of a quotation inside gives way to that behind the citation.
    ['a full stop inside gives way', 'mla9', 'He called it “absurd.”', '“He called it ‘absurd’”'],
    ['a comma inside goes', 'chicago-notes', 'He said “yes,”', '“He said ‘yes’”'],
    ['a question inside stays', 'apa7', 'He asked, “Why?”', '“He asked, ‘Why?’”'],
    [
      'a full stop inside gives way in Cite Them Right',
      'harvard-cite-them-right',
      'It is “absurd.”',
      '‘It is “absurd”’',
    ],
    ['a full stop inside stays in a note', 'oscola', 'It is “absurd.”', '‘It is “absurd.”’'],
  ])('%s', (_, style, text, expected) => {
    expect(show(style, text)).toBe(expected);
  });
});

describe('run-in or block', () => {
  test.each<[FirstClassStyle, string, boolean]>([
    ['apa7', words(39), false],
    ['apa7', words(40), true],
    ['chicago-notes', words(99), false],
    ['chicago-notes', words(100), true],
    ['chicago-author-date', words(100), true],
    ['chicago-author-date', 'One paragraph.\n\nAnother.', true],
    ['mla9', 'x'.repeat(320), false],
    ['mla9', 'x'.repeat(321), true],
    ['harvard-cite-them-right', words(30), false],
    ['harvard-cite-them-right', words(31), true],
    ['oscola', 'x'.repeat(240), false],
    ['oscola', 'x'.repeat(241), true],
    ['bluebook', words(49), false],
    ['bluebook', words(50), true],
  ])('%s: %#', (style, text, expected) => {
    expect(rulesOf(style).quotation.isBlock(text.split('\n\n'))).toBe(expected);
  });

  test.each(CITATION_STYLES)('the paragraphs of a block stay apart in %s', (style) => {
    const { quotation, block } = quotationOf(
      rulesOf(style),
      quote({ text: `${words(110)}\r\n\r\n${words(5)}` }),
    );
    expect(block).toBe(true);
    expect(marked(quotation)).toBe(`${words(110)}\n${words(5)}`);
  });
});
