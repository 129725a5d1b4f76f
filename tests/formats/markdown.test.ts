import { describe, expect, test } from 'vitest';
import { escapeMarkdown, writeMarkdown } from '../../formats/markdown.ts';
import { entry, HOSTILE, list } from './support/records.ts';

/** What a reader of Markdown sees of text in which nothing is markup. */
function unescape(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

describe('a list as Markdown', () => {
  test('reads well as it stands', () => {
    expect(writeMarkdown(list([entry()]))).toBe(
      [
        '# Quotes',
        'Ines Halvorsen: “the boats will sail” (as cited in Vrba, 2024).',
        '## References',
        'Vrba, T. (2024). Ferry service. *Harbour Gazette*. <https://example.org/a_b>',
        '',
      ]
        .join('\n\n')
        .replace(/\n\n$/, '\n'),
    );
  });

  test.each(HOSTILE)('%j has no special character without its backslash', (text) => {
    const escaped = escapeMarkdown(text);
    expect(escaped.replace(/\\[!-/:-@[-`{-~]/g, '')).not.toMatch(/[\\`*_{}[\]<>#|~^$&@\n]|:\/\//);
    expect(escaped).not.toMatch(/\p{Cc}/u);
    const plain = (shown: string) => shown.replace(/[^\p{L}\p{N}\p{P}\p{S}]/gu, '');
    expect(plain(unescape(escaped))).toBe(plain(text.toWellFormed()));
  });

  test.each([
    '# a',
    '- a',
    '+ a',
    '1. a',
    '2) a',
    'a. b',
    '= a',
    ': a',
    '> a',
    '    a',
    '(1) a',
    '---',
  ])('a line that begins with %j is a paragraph', (text) => {
    const markdown = writeMarkdown(
      list([entry({ quotation: [{ text }], speaker: null })], { bibliography: [[{ text }]] }),
    );
    const lines = markdown
      .split('\n')
      .filter((line) => line !== '' && !/^#+ (?:Quotes|References)$/.test(line));
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).not.toMatch(/^(?: {4}|#|[-+=:>(]|\d+[.)]|[a-z][.)])/i);
  });

  test('a block keeps its italics', () => {
    const quotation = [{ text: 'One ' }, { text: 'two', italic: true }, { text: '.\nThree.' }];
    expect(writeMarkdown(list([entry({ block: true, quotation })]))).toContain('> One *two*.\n>\n');
  });

  test('a block is a quotation of paragraphs', () => {
    const quotation = [{ text: 'One.\n- Two.' }];
    expect(writeMarkdown(list([entry({ block: true, quotation })], { bibliography: [] }))).toBe(
      '# Quotes\n\nInes Halvorsen:\n\n> One.\n>\n> \\- Two. (as cited in Vrba, 2024)\n',
    );
  });

  test('notes are footnotes', () => {
    const citation = [
      { text: 'Tomas Vrba, ' },
      { text: 'Ferries ', italic: true },
      { text: '(2024).' },
    ];
    const markdown = writeMarkdown(
      list([entry({ citation, speaker: null })], { notes: true, bibliography: [] }),
    );
    expect(markdown).toBe(
      '# Quotes\n\n“the boats will sail”[^1]\n\n[^1]: Tomas Vrba, *Ferries* (2024).\n',
    );
  });

  test('an address that is not the text shown is no link', () => {
    const citation = [
      { text: 'here', href: 'https://example.org' },
      { text: ' x', href: 'javascript:x' },
    ];
    expect(writeMarkdown(list([entry({ citation })]))).toContain('here x.');
  });

  test('what is missing is said', () => {
    const gaps = ['No source'];
    expect(writeMarkdown(list([entry({ citation: [], gaps })]))).toContain(
      'sail”. \\[No source\\]',
    );
  });
});
