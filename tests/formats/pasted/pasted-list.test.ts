import { expect, test } from 'vitest';
import { writePasted } from '../../../formats/pasted/pasted-list.ts';
import { entry, HOSTILE, list } from '../support/records.ts';

const PLACE = {
  page: 'https://example.org/a_b',
  passage: 'https://example.org/a_b#:~:text=will%20sail&text=soon',
};

test('one quote is one paragraph, whose citation links to the passage', () => {
  const { html, plain } = writePasted(list([entry()], { bibliography: [] }), [PLACE]);
  expect(html).toBe(
    '<p>Ines Halvorsen: “the boats will sail” <a href="https://example.org/a_b#:~:text=will%20sail&amp;text=soon">(as cited in Vrba, 2024)</a>.</p>',
  );
  expect(plain).toBe('Ines Halvorsen: “the boats will sail” (as cited in Vrba, 2024).\n');
});

test('notes stand behind the text, and link where they name the page', () => {
  const note = [{ text: 'Vrba, ' }, { text: PLACE.page, href: PLACE.page }, { text: '.' }];
  const noted = list([entry({ citation: [] }), entry({ citation: note })], {
    notes: true,
    bibliography: [],
  });
  const { html, plain } = writePasted(noted, [undefined, PLACE]);
  expect(html).toContain('“the boats will sail”<sup>1</sup></p>');
  expect(html).toMatch(
    /<p><sup>1<\/sup> Vrba, <a href="[^"]*#:~:text[^"]*">https:[^<]*<\/a>\.<\/p>$/,
  );
  expect(plain).toMatch(
    /“the boats will sail”\[1\]\n\n\[1\] Vrba, https:\/\/example\.org\/a_b\.\n$/,
  );
});

test('a block is one, headings and title are there where they were given, works come last', () => {
  const block = entry({ block: true, quotation: [{ text: 'One.\nTwo.' }] });
  const { html, plain } = writePasted(
    list([], { title: 'Said', groups: [{ heading: '2024', entries: [block] }] }),
  );
  expect(html).toMatch(
    /^<h1>Said<\/h1>\n<h2>2024<\/h2>\n<p>Ines Halvorsen:<\/p>\n<blockquote>\n<p>One\.<\/p>\n<p>Two\. \(as/,
  );
  expect(html).toContain('<h2>References</h2>\n<p>Vrba, T. (2024)');
  expect(plain).toMatch(/^Said\n\n2024\n\nInes Halvorsen: One\.\nTwo\. \(as cited in Vrba, 2024\)/);
});

test.each(HOSTILE)('%j is text in both forms', (text) => {
  const quotation = [{ text }];
  const { html, plain } = writePasted(list([entry({ quotation, speaker: text })]), [PLACE]);
  expect(html).not.toMatch(/<(?!\/?(?:p|h2|i|a)\b)/);
  expect(html.replaceAll(/href="[^"]*"/g, '')).not.toMatch(/<[^>]*=/);
  // oxlint-disable-next-line no-control-regex
  expect(plain).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F]/);
});
